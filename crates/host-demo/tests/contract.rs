//! A host that was built against an earlier contract is told so by name: it does not call into something that merely looks
//! alike.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failing test may panic")]

use std::path::Path;

use wasmtime::component::{Component, Linker};
use wasmtime::{Engine, Store};

/// A host of the contract before this one, as far as it matters here: the same interface under its version.
mod before {
    wasmtime::component::bindgen!({
        inline: "
            package relance:late-payment@0.1.0;

            interface law {
                places: func() -> list<string>;
            }

            world late-payment {
                export law;
            }
        ",
        world: "late-payment",
    });
}

#[test]
fn a_host_of_the_contract_before_fails_by_name() {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist/relance.component.wasm");
    assert!(built.is_file(), "no dist/relance.component.wasm: run cargo xtask build");
    let engine = Engine::default();
    let component = Component::from_file(&engine, built).unwrap();
    let linker: Linker<()> = Linker::new(&engine);
    let mut store = Store::new(&engine, ());
    let Err(refused) = before::LatePayment::instantiate(&mut store, &component, &linker) else {
        panic!("a host of version 0.1.0 is served");
    };
    let why = format!("{refused:#}");
    assert!(why.contains("relance:late-payment/law@0.1.0"), "{why}");
}
