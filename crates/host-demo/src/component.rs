//! Loading the component and calling it: typed for the commands, by name and JSON for everything else.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wasmtime::component::types::{ComponentFunc, ComponentItem};
use wasmtime::component::{Component as Compiled, InstancePre, Linker, Type, Val};
use wasmtime::{Config, Engine, Store, StoreLimits, StoreLimitsBuilder};

use crate::json;

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
        additional_derives: [PartialEq, serde::Serialize, serde::Deserialize],
    });
}

pub use bindings::exports::relance::late_payment::{
    assessment, dunning, law, portfolio, reminders, terms, types,
};
pub use bindings::{LatePayment, LatePaymentPre};

/// The package whose interfaces are called, without its version.
const PACKAGE: &str = "relance:late-payment/";
/// What one call may use. A run on a million invoices stays far below both.
const MEMORY: usize = 2 << 30;
const FUEL: u64 = 1_000_000_000_000;
/// How much data one answer may hold; the library's own limit is 128 MiB.
const ANSWER_BYTES: usize = 1 << 30;

/// The compiled component, ready to be instantiated as often as needed.
pub struct Component {
    engine: Engine,
    pre: InstancePre<StoreLimits>,
    typed: LatePaymentPre<StoreLimits>,
    compiled: Compiled,
    path: PathBuf,
}

/// One instance, for a series of typed calls. After a trap it is of no more use; make another.
pub struct Session {
    store: Store<StoreLimits>,
    world: LatePayment,
}

impl Component {
    /// Loads and compiles the component, and checks that it exports what the contract says and imports nothing.
    pub fn load(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref().to_path_buf();
        let mut config = Config::new();
        config.wasm_component_model(true);
        config.consume_fuel(true);
        let engine = Engine::new(&config).map_err(|error| anyhow!("{error:#}"))?;
        let bytes = std::fs::read(&path).with_context(|| format!("{}", path.display()))?;
        let compiled = Compiled::new(&engine, &bytes)
            .map_err(|error| anyhow!("{}: not a WebAssembly component: {error:#}", path.display()))?;
        let imports: Vec<String> =
            compiled.component_type().imports(&engine).map(|(name, _)| name.to_owned()).collect();
        if !imports.is_empty() {
            bail!("{}: the component wants imports, and must not: {}", path.display(), imports.join(", "));
        }
        let pre = Linker::new(&engine).instantiate_pre(&compiled).map_err(|error| anyhow!("{error:#}"))?;
        let typed = LatePaymentPre::new(pre.clone())
            .map_err(|error| anyhow!("{}: not this contract: {error:#}", path.display()))?;
        Ok(Self { engine, pre, typed, compiled, path })
    }

    /// The file it was loaded from.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A fresh instance for typed calls.
    pub fn session(&self) -> Result<Session> {
        let mut store = self.store()?;
        let world = self.typed.instantiate(&mut store).map_err(trap)?;
        Ok(Session { store, world })
    }

    /// Calls a function by its name, `assessment.assess`, with its arguments as an object by parameter name. The
    /// answer is the JSON form of the contract; see `docs/` for that form.
    pub fn call_json(&self, function: &str, arguments: Value) -> Result<Value> {
        self.call_in(function, arguments, json::Spelling::Contract, json::Spelling::Contract)
    }

    /// The same with arguments that hold typed values of this module.
    pub fn call_typed_to_json(&self, function: &str, arguments: impl Serialize) -> Result<Value> {
        let arguments = serde_json::to_value(arguments)?;
        self.call_in(function, arguments, json::Spelling::Rust, json::Spelling::Contract)
    }

    /// The ready-made policies in the words of the contract, as a file of one's own has them.
    pub fn presets_in_words(&self) -> Result<Value> {
        self.call_in("dunning.presets", Value::Null, json::Spelling::Contract, json::Spelling::Words)
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
            Ok(value) => Ok(serde_json::from_value(json::from_val(&value, &kind, json::Spelling::Rust)?)?),
        })
    }

    fn call_in(
        &self,
        function: &str,
        arguments: Value,
        spelling: json::Spelling,
        answered_in: json::Spelling,
    ) -> Result<Value> {
        let (interface, name) = function
            .split_once('.')
            .ok_or_else(|| anyhow!("{function}: name a function as INTERFACE.FUNCTION"))?;
        let signature = self.signature(interface, name)?;
        let arguments = json::arguments(&signature, arguments, spelling)?;

        let mut store = self.store()?;
        let instance = self.pre.instantiate(&mut store).map_err(trap)?;
        let export = self
            .interface_name(interface)
            .and_then(|full| instance.get_export_index(&mut store, None, &full))
            .and_then(|parent| instance.get_export_index(&mut store, Some(&parent), name))
            .and_then(|index| instance.get_func(&mut store, index))
            .ok_or_else(|| anyhow!("{function}: no such function"))?;
        let mut results: Vec<Val> = signature.results().map(|_| Val::Bool(false)).collect();
        export.call(&mut store, &arguments, &mut results).map_err(trap)?;
        match (results.as_slice(), signature.results().next()) {
            ([answer], Some(kind)) => json::from_val(answer, &kind, answered_in),
            _ => Ok(Value::Null),
        }
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

    fn store(&self) -> Result<Store<StoreLimits>> {
        let limits = StoreLimitsBuilder::new().memory_size(MEMORY).trap_on_grow_failure(true).build();
        let mut store = Store::new(&self.engine, limits);
        store.limiter(|limits| limits);
        store.set_fuel(FUEL).map_err(|error| anyhow!("{error:#}"))?;
        store.set_hostcall_fuel(ANSWER_BYTES);
        Ok(store)
    }
}

impl Session {
    /// The policy relance proposes for a kind of debtor.
    pub fn default_policy(&mut self, class: dunning::DebtorClass) -> Result<dunning::DunningPolicy> {
        self.world.relance_late_payment_dunning().call_default_policy(&mut self.store, class).map_err(trap)
    }

    /// The policies relance proposes, for every kind of debtor.
    pub fn default_policies(&mut self) -> Result<Vec<dunning::DunningPolicy>> {
        use dunning::DebtorClass::{Business, Consumer, PublicAuthority};
        let mut policies: Vec<dunning::DunningPolicy> = Vec::new();
        for class in [Business, PublicAuthority, Consumer] {
            let policy = self.default_policy(class)?;
            // One policy may serve several kinds; given twice it would overlap with itself.
            if !policies.iter().any(|known| known.applies_to.contains(&class)) {
                policies.push(policy);
            }
        }
        Ok(policies)
    }

    /// The ready-made policies.
    pub fn presets(&mut self) -> Result<Vec<dunning::Preset>> {
        self.world.relance_late_payment_dunning().call_presets(&mut self.store).map_err(trap)
    }

    /// Judges policies on their own.
    pub fn check_policies(
        &mut self,
        policies: &[dunning::DunningPolicy],
        language: types::Language,
    ) -> Result<Vec<types::Refusal>> {
        self.world
            .relance_late_payment_dunning()
            .call_check_policies(&mut self.store, policies, language)
            .map_err(trap)
    }

    /// Plays policies day by day over a period.
    pub fn simulate(
        &mut self,
        debtors: &[types::Debtor],
        claims: &[types::Claim],
        scenarios: &[portfolio::Scenario],
        (first_day, last_day): (&str, &str),
        question: &types::Question,
    ) -> Result<Result<Vec<portfolio::Simulation>, Vec<types::Refusal>>> {
        let (first, last) = (first_day.to_owned(), last_day.to_owned());
        self.world
            .relance_late_payment_portfolio()
            .call_simulate(&mut self.store, debtors, claims, scenarios, &first, &last, question)
            .map_err(trap)
    }

    /// The ways to collect by law.
    pub fn routes(
        &mut self,
        debtor: &types::Debtor,
        claim: &types::Claim,
        question: &types::Question,
    ) -> Result<Result<Vec<law::Route>, Vec<types::Refusal>>> {
        self.world
            .relance_late_payment_law()
            .call_routes(&mut self.store, debtor, claim, question)
            .map_err(trap)
    }

    /// Assesses one invoice.
    pub fn assess(
        &mut self,
        debtor: &types::Debtor,
        claim: &types::Claim,
        question: &types::Question,
    ) -> Result<Result<assessment::Assessment, Vec<types::Refusal>>> {
        self.world
            .relance_late_payment_assessment()
            .call_assess(&mut self.store, debtor, claim, question)
            .map_err(trap)
    }

    /// Decides the next step for one invoice.
    pub fn next_step(
        &mut self,
        debtor: &types::Debtor,
        claim: &types::Claim,
        policies: &[dunning::DunningPolicy],
        question: &types::Question,
    ) -> Result<Result<dunning::Decision, Vec<types::Refusal>>> {
        self.world
            .relance_late_payment_dunning()
            .call_next_step(&mut self.store, debtor, claim, policies, question)
            .map_err(trap)
    }

    /// Assesses and decides every claim of a portfolio.
    pub fn review(
        &mut self,
        debtors: &[types::Debtor],
        claims: &[types::Claim],
        policies: &[dunning::DunningPolicy],
        question: &types::Question,
    ) -> Result<Result<portfolio::PortfolioReview, Vec<types::Refusal>>> {
        self.world
            .relance_late_payment_portfolio()
            .call_review(&mut self.store, debtors, claims, policies, question)
            .map_err(trap)
    }

    /// What the payment terms that someone typed mean.
    pub fn parse_terms(
        &mut self,
        text: &str,
        language: types::Language,
    ) -> Result<Result<terms::ParsedTerms, Vec<types::Refusal>>> {
        self.world
            .relance_late_payment_terms()
            .call_parse_terms(&mut self.store, text, language)
            .map_err(trap)
    }

    /// The places whose holidays are known.
    pub fn places(&mut self) -> Result<Vec<types::PlaceCode>> {
        self.world.relance_late_payment_law().call_places(&mut self.store).map_err(trap)
    }

    /// The public holidays of a place in one year.
    pub fn holidays(
        &mut self,
        place: &types::PlaceCode,
        year: u16,
        language: types::Language,
    ) -> Result<Result<Vec<law::Holiday>, Vec<types::Refusal>>> {
        self.world
            .relance_late_payment_law()
            .call_holidays(&mut self.store, place, year, language)
            .map_err(trap)
    }

    /// Every built-in rate.
    pub fn rates(&mut self) -> Result<Vec<types::RateRow>> {
        self.world.relance_late_payment_law().call_rates(&mut self.store).map_err(trap)
    }

    /// Writes the message of the next step, or of the level asked for.
    pub fn compose(
        &mut self,
        creditor: &types::Creditor,
        debtor: &types::Debtor,
        claims: &[types::Claim],
        policies: &[dunning::DunningPolicy],
        choice: &reminders::MessageChoice,
        question: &types::Question,
    ) -> Result<Result<reminders::Message, Vec<types::Refusal>>> {
        self.world
            .relance_late_payment_reminders()
            .call_compose(&mut self.store, creditor, debtor, claims, policies, choice, question)
            .map_err(trap)
    }

    /// Writes a message about a made-up case under the law of a place.
    pub fn preview(
        &mut self,
        law: &types::CountryCode,
        debtor: dunning::DebtorClass,
        currency: &types::CurrencyCode,
        policies: &[dunning::DunningPolicy],
        choice: &reminders::MessageChoice,
        question: &types::Question,
    ) -> Result<Result<reminders::Message, Vec<types::Refusal>>> {
        self.world
            .relance_late_payment_reminders()
            .call_preview(&mut self.store, law, debtor, currency, policies, choice, question)
            .map_err(trap)
    }

    /// Checks templates, and every message that they change.
    pub fn check_templates(
        &mut self,
        templates: &[reminders::MessageTemplate],
        laws: &[types::CountryCode],
        policies: &[dunning::DunningPolicy],
        question: &types::Question,
    ) -> Result<Result<Vec<types::Warning>, Vec<types::Refusal>>> {
        self.world
            .relance_late_payment_reminders()
            .call_check_templates(&mut self.store, templates, laws, policies, question)
            .map_err(trap)
    }
}

/// `relance:late-payment/assessment@0.1.0` as `assessment`.
fn short(full: &str) -> &str {
    let name = full.rsplit('/').next().unwrap_or(full);
    name.split('@').next().unwrap_or(name)
}

/// A trap says what happened inside and that the instance is lost.
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
