//! Messages about a made-up case: to see a template before it is used, and to check it against the law of a place.

use std::slice;

use super::compose::compose;
use super::message::{Choice, Message, Template};
use super::{check, writer};
use crate::calendar::{Day, minus_days, minus_months, plus_days};
use crate::choices::{Channel, DebtorClass, DebtorKind, PublicBuyer};
use crate::facts::{
    Claim, Contact, ContactStatus, Contract, Creditor, Debtor, Invoice, InvoiceState, PaymentTerms,
    Proceedings, Question, Risk,
};
use crate::law::Jurisdiction;
use crate::money::{Currency, Money};
use crate::path::Path;
use crate::policy::{Level, Policy};
use crate::refusal::{Reason, Refusal, Warning, WarningAbout};

/// A made-up case under the law of a place.
struct Sample {
    creditor: Creditor,
    debtor: Debtor,
    claims: Vec<Claim>,
}

/// Two invoices of a debtor who has had one message; before the due date one invoice and none.
fn sample(law: Jurisdiction, kind: DebtorKind, currency: Currency, level: &Level, as_of: Day) -> Sample {
    let creditor = Creditor {
        name: "Orion".to_owned(),
        address: vec!["1 Orion".to_owned()],
        email: Some("accounts@orion.example".to_owned()),
        phone: Some("+00 1 23 45 67 89".to_owned()),
        iban: Some("DE89370400440532013000".to_owned()),
        registration: Some("0123.456.789".to_owned()),
    };
    let debtor = Debtor {
        id: "alba".to_owned(),
        name: "Alba".to_owned(),
        kind,
        address: vec!["2 Alba".to_owned()],
        email: Some("office@alba.example".to_owned()),
        phone: Some("+00 9 87 65 43 21".to_owned()),
        reachable_by: None,
        segment: None,
        risk: Risk::Normal,
        blocks: Vec::new(),
        credits: Vec::new(),
        unread: Vec::new(),
        insolvency: None,
    };
    let scale = 10_i128.checked_pow(currency.exponent().into()).unwrap_or(1);
    let claim = |number: &str, amount: i128, due: Day, contacts: Vec<Contact>| Claim {
        debtor: debtor.id.clone(),
        invoice: Invoice {
            number: number.to_owned(),
            law,
            issue_date: minus_days(due, 30),
            receipt_date: None,
            delivery_date: Some(minus_days(due, 30)),
            amount_due: Money::from_minor(amount.saturating_mul(scale), currency),
            description: Some("Alba 2000".to_owned()),
            terms: PaymentTerms::DueOn(due),
            discounts: Vec::new(),
            sector: None,
            periodic: false,
            state: InvoiceState::Sent,
            lifecycle: Vec::new(),
            contract: Contract::default(),
        },
        payments: Vec::new(),
        credit_notes: Vec::new(),
        disputes: Vec::new(),
        promises: Vec::new(),
        contacts,
        blocks: Vec::new(),
        plan: None,
        team_notices: Vec::new(),
        proceedings: Proceedings::default(),
        delay_excused: false,
    };
    let claims = if level.is_courtesy() {
        vec![claim("A-1001", 1200, plus_days(as_of, 5), Vec::new())]
    } else {
        let contact = Contact {
            date: minus_days(as_of, 12),
            level: String::new(),
            formal_notice: false,
            channel: Channel::Email,
            status: ContactStatus::Sent,
            pay_by: None,
            address: None,
        };
        vec![
            claim("A-1001", 1200, minus_days(as_of, 40), vec![contact]),
            claim("A-1002", 350, minus_days(as_of, 10), Vec::new()),
        ]
    };
    Sample { creditor, debtor, claims }
}

/// A debtor of a class, for a sample.
fn kind(class: DebtorClass) -> DebtorKind {
    match class {
        DebtorClass::Business => DebtorKind::Business,
        DebtorClass::PublicAuthority => DebtorKind::PublicAuthority(PublicBuyer::StateOrLocal),
        DebtorClass::Consumer => DebtorKind::Consumer,
    }
}

/// Writes a message about a made-up case: the level asked for, or the first that speaks to the debtor.
pub fn preview(
    law: Jurisdiction,
    class: DebtorClass,
    currency: Currency,
    policies: &[Policy],
    choice: &Choice,
    question: &Question,
) -> Result<Message, Vec<Refusal>> {
    let levels = || policies.iter().filter(|it| it.applies_to.contains(&class)).flat_map(|it| &it.levels);
    let level = match &choice.level {
        Some(id) => levels().find(|level| level.id == *id),
        None => levels().find(|level| level.step.is_contact()),
    };
    let Some(level) = level else {
        let (path, reason) = match &choice.level {
            Some(id) => ("choice.level", Reason::UnknownLevel(id.clone())),
            None => ("debtor", Reason::NoPolicy),
        };
        return Err(vec![Refusal::new(path, reason)]);
    };
    let sample = sample(law, kind(class), currency, level, question.as_of);
    let choice = Choice { level: Some(level.id.clone()), ..choice.clone() };
    let message = compose(&sample.creditor, &sample.debtor, &sample.claims, policies, &choice, question);
    // The caller gave a law, and no claims.
    message.map_err(|mut refusals| {
        for refusal in &mut refusals {
            if refusal.path.ends_with(&Path::of("invoice.law")) {
                refusal.path = "law".into();
            }
        }
        refusals.dedup();
        refusals
    })
}

/// The years gone back at most to find a day whose rates are known.
const YEARS_BACK: u32 = 3;

/// Checks templates: first each text, then every message that they change, for each kind of debtor that a policy is for
/// and each place. Every fault of the texts, or what deserves a second look.
pub fn check_templates(
    templates: &[Template],
    laws: &[Jurisdiction],
    policies: &[Policy],
    question: &Question,
) -> Result<Vec<Warning>, Vec<Refusal>> {
    let mut faults = writer::faults(templates, "templates");
    for (index, template) in templates.iter().enumerate() {
        let Some(id) = template.level.as_ref().filter(|_| !policies.is_empty()) else { continue };
        if policies.iter().all(|policy| policy.level(id).is_none()) {
            let path = Path::of("templates").item(index).field("level");
            faults.push(Refusal::new(path, Reason::UnknownLevel(id.clone())));
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut found = check::harsh_wordings(templates, "templates", |_| true);
    for (index, template) in templates.iter().enumerate() {
        let path = Path::of("templates").item(index);
        let warnings = of_messages(template, laws, policies, question);
        found.extend(warnings.into_iter().map(|about| Warning { path: path.clone(), about }));
    }
    Ok(found)
}

/// What is said of the messages that a template changes: each lack once, with the laws and levels where it is one.
fn of_messages(
    template: &Template,
    laws: &[Jurisdiction],
    policies: &[Policy],
    question: &Question,
) -> Vec<WarningAbout> {
    let mut found: Vec<WarningAbout> = Vec::new();
    for (policy, law) in policies.iter().flat_map(|policy| laws.iter().map(move |law| (policy, *law))) {
        for class in &policy.applies_to {
            for level in policy.levels.iter().filter(|level| level.step.is_contact()) {
                if template.level.as_ref().is_some_and(|id| *id != level.id) {
                    continue;
                }
                // A channel named is checked at every level: the caller of `compose` can choose it at any.
                let channels = template.channel.map_or_else(|| level.channels.clone(), |only| vec![only]);
                for channel in channels {
                    let choice = Choice {
                        action_key: None,
                        rows: None,
                        level: Some(level.id.clone()),
                        channel: Some(channel),
                        language: template.language,
                        templates: vec![template.clone()],
                    };
                    let message = at_a_known_day(law, *class, slice::from_ref(policy), &choice, question);
                    let warnings = message.map(|message| message.warnings).unwrap_or_default();
                    // Wordings are found in the texts themselves.
                    let of_message =
                        warnings.into_iter().filter(|warning| warning.path == Path::of("message"));
                    for warning in of_message {
                        note(&mut found, warning.about, &law.code(), &level.id);
                    }
                }
            }
        }
    }
    found
}

/// Adds a warning, or where it already stands the law and level to it.
fn note(found: &mut Vec<WarningAbout>, about: WarningAbout, law: &str, level: &str) {
    let WarningAbout::ContentMissing { content, .. } = about else {
        if !found.contains(&about) {
            found.push(about);
        }
        return;
    };
    let add = |list: &mut Vec<String>, name: &str| {
        if !list.iter().any(|known| known == name) {
            list.push(name.to_owned());
        }
    };
    let same = found.iter_mut().find_map(|known| match known {
        WarningAbout::ContentMissing { content: other, laws, levels } if *other == content => {
            Some((laws, levels))
        }
        _ => None,
    });
    match same {
        Some((laws, levels)) => {
            add(laws, law);
            add(levels, level);
        }
        None => found.push(WarningAbout::ContentMissing {
            content,
            laws: vec![law.to_owned()],
            levels: vec![level.to_owned()],
        }),
    }
}

/// The message of a sample on the day of the question, or of a year before in which the rates are known.
fn at_a_known_day(
    law: Jurisdiction,
    class: DebtorClass,
    policies: &[Policy],
    choice: &Choice,
    question: &Question,
) -> Option<Message> {
    let euro = Currency::from_code("EUR").ok()?;
    (0..=YEARS_BACK).find_map(|years| {
        let as_of = minus_months(question.as_of, years.saturating_mul(12));
        let question = Question { as_of, ..question.clone() };
        preview(law, class, euro, policies, choice, &question).ok()
    })
}
