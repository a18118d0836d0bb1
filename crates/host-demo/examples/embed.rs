//! The smallest host: load the component, ask one question, print the answer.
#![allow(missing_docs, clippy::print_stdout, reason = "an example prints")]

use wasmtime::component::{Component, Linker, bindgen};
use wasmtime::{Engine, Store};

bindgen!({ path: "../../wit", world: "late-payment" });

use exports::relance::late_payment::types::{
    Claim, Debtor, DebtorKind, Invoice, InvoiceState, Language, Money, NetTerms, PaymentTerms, Question,
    StartEvent,
};

fn main() -> wasmtime::Result<()> {
    let engine = Engine::default();
    let component = Component::from_file(&engine, "dist/relance.component.wasm")?;
    // It imports nothing, so the linker stays empty and the store holds nothing.
    let mut store = Store::new(&engine, ());
    let relance = LatePayment::instantiate(&mut store, &component, &Linker::new(&engine))?;

    let debtor = Debtor {
        id: "C042".into(),
        name: "Menuiserie Bertin SARL".into(),
        kind: DebtorKind::Business,
        address: vec![],
        email: None,
        phone: None,
        reachable_by: None,
        segment: None,
        risk: None,
        blocks: None,
        credits: vec![],
        unread: None,
        insolvency: None,
    };
    let claim = Claim {
        debtor: "C042".into(),
        invoice: Invoice {
            number: "F-1042".into(),
            law: "FR".into(),
            issue_date: "2026-03-02".into(),
            receipt_date: None,
            delivery_date: None,
            amount_due: Money { amount: "4800.00".into(), currency: "EUR".into() },
            terms: PaymentTerms::Net(NetTerms {
                days: 30,
                after: StartEvent::Issue,
                on_day: None,
                or_on: None,
                weekday: None,
            }),
            discounts: None,
            sector: None,
            periodic: false,
            state: InvoiceState::Sent,
            description: None,
            lifecycle: None,
            contract: None,
        },
        payments: vec![],
        credit_notes: vec![],
        disputes: vec![],
        promises: vec![],
        contacts: vec![],
        blocks: None,
        plan: None,
        team_notices: None,
        proceedings: None,
        delay_excused: None,
    };
    let question = Question {
        as_of: "2026-06-15".into(),
        language: Language::En,
        extra_rates: vec![],
        accept_unverified: None,
        calendar_changes: None,
    };

    let rules = relance.relance_late_payment_assessment();
    match rules.call_assess(&mut store, &debtor, &claim, &question)? {
        Ok(answer) => println!("due {}, total {}", answer.due_date, answer.total.amount),
        Err(refusals) => refusals.iter().for_each(|it| println!("{}: {}", it.path, it.message)),
    }
    Ok(())
}
