//! The same corpus through the built component in wasmtime, byte for byte.
#![allow(clippy::expect_used, clippy::panic, reason = "a failing test may panic")]

use relance_host::component::Component;
use relance_tests::{cases, native, root};

#[test]
fn the_component_imports_nothing() {
    let component =
        Component::load(root().join("dist/relance.component.wasm")).expect("run `cargo xtask build`");
    assert_eq!(component.imports(), Vec::<String>::new());
}

#[test]
fn the_component_answers_like_the_native_core() {
    let file = root().join("dist/relance.component.wasm");
    assert!(file.exists(), "{} is not built; run `cargo xtask build`", file.display());
    let component = Component::load(&file).expect("the component loads");
    let mut compared = 0;
    for case in cases().expect("the corpus can be read").iter().filter(|case| !case.untyped) {
        let answer = component.call_json(&case.call, &case.args).expect("the call is answered").to_string();
        let expected = native(case).expect("the function exists").to_string();
        assert_eq!(answer, expected, "{} ({})", case.name, case.title);
        compared += 1;
    }
    assert!(compared > 50, "only {compared} cases went through the component");
}
