//! Loading the component and calling it: typed for the commands, by name and JSON for everything else.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use relance_contract::json::Arguments;
use relance_contract::{Function, Named as _};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wasmtime::component::types::{ComponentFunc, ComponentItem};
use wasmtime::component::{Component as Compiled, Linker, Type};
use wasmtime::{Config, Engine, Store, StoreLimits, StoreLimitsBuilder};

use crate::{cache, json};

#[allow(
    missing_docs,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    reason = "generated from wit/, which documents every item"
)]
mod bindings {
    wasmtime::component::bindgen!({
        path: "../../wit",
        world: "late-payment",
    });
}

/// Between the types of the contract, which every host shares, and those of this binding; and the calls.
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    reason = "generated from wit/ by build.rs, one line for each field"
)]
mod calls {
    use super::Session;

    include!(concat!(env!("OUT_DIR"), "/conversions.rs"));
    include!(concat!(env!("OUT_DIR"), "/session.rs"));
}

use bindings::{LatePayment, LatePaymentPre};
pub use relance_contract::{assessment, dunning, law, portfolio, reminders, terms, types};

/// The package whose interfaces are called, without its version.
const PACKAGE: &str = "relance:late-payment/";
/// What one call may use.
const MEMORY: usize = 2 << 30;
const FUEL: u64 = 1_000_000_000_000;
/// How much data one answer may hold; the library's own limit is 128 MiB.
const ANSWER_BYTES: usize = 1 << 30;

/// The compiled component, ready to be instantiated as often as needed.
pub struct Component {
    engine: Engine,
    typed: LatePaymentPre<StoreLimits>,
    compiled: Compiled,
    path: PathBuf,
}

/// A series of calls on one instance. A call that stops without an answer costs that answer only: its error says so,
/// and the next call has a new instance.
pub struct Session {
    engine: Engine,
    typed: LatePaymentPre<StoreLimits>,
    fuel: u64,
    live: Option<Live>,
}

/// An instance that can be called.
struct Live {
    store: Store<StoreLimits>,
    world: LatePayment,
}

impl Component {
    /// Loads and compiles the component, or takes it as compiled before, and checks that it exports what the contract says and imports nothing.
    pub fn load(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref().to_path_buf();
        let mut config = Config::new();
        config.wasm_component_model(true);
        config.consume_fuel(true);
        let bytes = std::fs::read(&path).with_context(|| format!("{}", path.display()))?;
        let (engine, compiled) = cache::compile(&config, &bytes)
            .map_err(|error| anyhow!("{}: not a WebAssembly component: {error:#}", path.display()))?;
        let imports: Vec<String> =
            compiled.component_type().imports(&engine).map(|(name, _)| name.to_owned()).collect();
        if !imports.is_empty() {
            bail!("{}: the component wants imports, and must not: {}", path.display(), imports.join(", "));
        }
        let pre = Linker::new(&engine).instantiate_pre(&compiled).map_err(|error| anyhow!("{error:#}"))?;
        let typed = LatePaymentPre::new(pre)
            .map_err(|error| anyhow!("{}: not this contract: {error:#}", path.display()))?;
        Ok(Self { engine, typed, compiled, path })
    }

    /// The file it was loaded from.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A series of calls, on an instance that exists already.
    pub fn session(&self) -> Result<Session> {
        let (engine, typed) = (self.engine.clone(), self.typed.clone());
        let mut session = Session { engine, typed, fuel: FUEL, live: None };
        session.live()?;
        Ok(session)
    }

    /// Calls a function by its name, `assessment.assess`, with its arguments as an object by parameter name. Arguments
    /// and answer have the JSON form of the contract; see `docs/` for that form. What has not its shape is refused by
    /// the answer, as the rules refuse a wrong fact.
    pub fn call_json(&self, function: &str, arguments: &Value) -> Result<Value> {
        if !function.contains('.') {
            bail!("{function}: name a function as INTERFACE.FUNCTION");
        }
        let Some(known) = Function::find(function) else {
            bail!("{function}: no such function; there are {}", self.functions().join(", "));
        };
        let keys: Vec<&str> = known.parameters.iter().map(|parameter| parameter.key).collect();
        match arguments {
            Value::Object(given) => {
                if let Some(unknown) = given.keys().find(|key| !keys.contains(&key.as_str())) {
                    bail!("{unknown}: unknown parameter; there are {}", keys.join(", "));
                }
            }
            Value::Null if keys.is_empty() => {}
            _ => bail!("arguments: expected an object by parameter name"),
        }
        let arguments = Arguments::by_key(known, arguments);
        let answer = relance_contract::json::call(&mut self.session()?, function, arguments);
        answer.unwrap_or_else(|| bail!("{function}: no such function"))
    }

    /// The same with arguments that hold typed values of this module, as a struct with a field for each parameter.
    pub fn call_typed_to_json(&self, function: &str, arguments: impl Serialize) -> Result<Value> {
        let mut arguments = serde_json::to_value(arguments)?;
        let parameters = Function::find(function).map(|function| function.parameters).unwrap_or_default();
        if let Value::Object(fields) = &mut arguments {
            for parameter in parameters {
                if let Some(value) = fields.shift_remove(&parameter.name.replace('-', "_")) {
                    fields.insert(parameter.key.to_owned(), value);
                }
            }
        }
        self.call_json(function, &arguments)
    }

    /// The ready-made policies in the words of the contract, as a file of one's own has them.
    pub fn presets_in_words(&self) -> Result<Value> {
        let signature = self.signature("dunning", "presets")?;
        let kind = signature.results().next().ok_or_else(|| anyhow!("dunning.presets: answers nothing"))?;
        let presets = self.call_json("dunning.presets", &Value::Null)?;
        let value = json::to_val(&presets, &kind, "", json::Spelling::Contract);
        let value = value.map_err(|_| anyhow!("dunning.presets: not this contract"))?;
        json::from_val(&value, &kind, json::Spelling::Words)
    }

    /// A policy written down, as the contract has it, or every place where it does not fit.
    pub fn policy(
        &self,
        given: &Value,
        path: &str,
        spelling: json::Spelling,
    ) -> Result<Result<dunning::DunningPolicy, Vec<json::Misfit>>> {
        self.listed(("dunning", "check-policies"), given, path, spelling)
    }

    /// The same for a rate.
    pub fn rate(
        &self,
        given: &Value,
        path: &str,
        spelling: json::Spelling,
    ) -> Result<Result<types::RateRow, Vec<json::Misfit>>> {
        self.listed(("law", "check-rates"), given, path, spelling)
    }

    /// The same for a template of messages.
    pub fn template(
        &self,
        given: &Value,
        path: &str,
        spelling: json::Spelling,
    ) -> Result<Result<reminders::MessageTemplate, Vec<json::Misfit>>> {
        self.listed(("reminders", "check-templates"), given, path, spelling)
    }

    /// An item of the list that a function takes first.
    fn listed<T: DeserializeOwned>(
        &self,
        (interface, function): (&str, &str),
        given: &Value,
        path: &str,
        spelling: json::Spelling,
    ) -> Result<Result<T, Vec<json::Misfit>>> {
        let signature = self.signature(interface, function)?;
        let kind = signature.params().find_map(|(_, kind)| match kind {
            Type::List(list) => Some(list.ty()),
            _ => None,
        });
        let kind = kind.ok_or_else(|| anyhow!("{interface}.{function}: takes no list"))?;
        Ok(match json::to_val(given, &kind, path, spelling) {
            Err(misfits) => Err(misfits),
            Ok(value) => {
                Ok(serde_json::from_value(json::from_val(&value, &kind, json::Spelling::Contract)?)?)
            }
        })
    }

    /// Every function of the component, as `INTERFACE.FUNCTION`.
    #[must_use]
    pub fn functions(&self) -> Vec<String> {
        let mut names = Vec::new();
        for (full, item) in self.compiled.component_type().exports(&self.engine) {
            if let ComponentItem::ComponentInstance(instance) = item.ty {
                for (name, item) in instance.exports(&self.engine) {
                    if matches!(item.ty, ComponentItem::ComponentFunc(_)) {
                        names.push(format!("{}.{name}", short(full)));
                    }
                }
            }
        }
        names
    }

    /// The full names of its exports, with their version.
    #[must_use]
    pub fn exports(&self) -> Vec<String> {
        self.compiled.component_type().exports(&self.engine).map(|(name, _)| name.to_owned()).collect()
    }

    /// The package of the contract it was built for, with its version.
    #[must_use]
    pub fn contract(&self) -> String {
        let exports = self.exports();
        let version =
            exports.iter().find_map(|full| full.split_once('@')).map_or("?", |(_, version)| version);
        format!("{}@{version}", PACKAGE.trim_end_matches('/'))
    }

    /// The names of its imports. [`Component::load`] refuses a component that has any.
    #[must_use]
    pub fn imports(&self) -> Vec<String> {
        self.compiled.component_type().imports(&self.engine).map(|(name, _)| name.to_owned()).collect()
    }

    fn interface_name(&self, interface: &str) -> Option<String> {
        self.exports().into_iter().find(|full| full.starts_with(PACKAGE) && short(full) == interface)
    }

    fn signature(&self, interface: &str, function: &str) -> Result<ComponentFunc> {
        let component = self.compiled.component_type();
        let full = self.interface_name(interface).unwrap_or_default();
        let instance = component.get_export(&self.engine, &full).map(|item| item.ty);
        if let Some(ComponentItem::ComponentInstance(instance)) = instance
            && let Some(item) = instance.get_export(&self.engine, function)
            && let ComponentItem::ComponentFunc(signature) = item.ty
        {
            return Ok(signature);
        }
        bail!("{interface}.{function}: no such function; there are {}", self.functions().join(", "))
    }
}

impl Session {
    /// Changes how much one call may compute, in the engine's own units.
    #[must_use]
    pub fn with_fuel(mut self, fuel: u64) -> Self {
        self.fuel = fuel;
        self
    }

    /// The policies relance proposes, for every kind of debtor.
    pub fn default_policies(&mut self) -> Result<Vec<dunning::DunningPolicy>> {
        let mut policies: Vec<dunning::DunningPolicy> = Vec::new();
        for (_, class) in dunning::DebtorClass::CASES {
            let policy = self.default_policy(*class)?;
            // One policy may serve several kinds; given twice it would overlap with itself.
            if !policies.iter().any(|known| known.applies_to.contains(class)) {
                policies.push(policy);
            }
        }
        Ok(policies)
    }

    /// The instance to call, made anew where there is none or the last one was lost.
    fn live(&mut self) -> Result<&mut Live> {
        let mut live = match self.live.take() {
            Some(live) => live,
            None => self.instance()?,
        };
        live.store.set_fuel(self.fuel).map_err(|error| anyhow!("{error:#}"))?;
        Ok(self.live.insert(live))
    }

    fn instance(&self) -> Result<Live> {
        let limits = StoreLimitsBuilder::new().memory_size(MEMORY).trap_on_grow_failure(true).build();
        let mut store = Store::new(&self.engine, limits);
        store.limiter(|limits| limits);
        store.set_fuel(FUEL).map_err(|error| anyhow!("{error:#}"))?;
        store.set_hostcall_fuel(ANSWER_BYTES);
        let world = self.typed.instantiate(&mut store).map_err(trap)?;
        Ok(Live { store, world })
    }

    /// An answer, or the loss of it with its instance.
    fn after<T>(&mut self, answer: wasmtime::Result<T>) -> Result<T> {
        answer.map_err(|error| {
            self.live = None;
            trap(error)
        })
    }
}

/// `relance:late-payment/assessment@0.2.0` as `assessment`.
fn short(full: &str) -> &str {
    let name = full.rsplit('/').next().unwrap_or(full);
    name.split('@').next().unwrap_or(name)
}

/// What happened inside, and that the answer is lost.
#[allow(clippy::needless_pass_by_value, reason = "given to map_err")]
fn trap(error: wasmtime::Error) -> anyhow::Error {
    if let Some(trap) = error.downcast_ref::<wasmtime::Trap>() {
        let why = match trap {
            wasmtime::Trap::OutOfFuel => "it computed longer than this host allows".to_owned(),
            other => other.to_string(),
        };
        anyhow!(
            "the component stopped without an answer ({why}); this is a fault of the rules, please report it"
        )
    } else {
        anyhow!("the component could not be called: {error:#}")
    }
}
