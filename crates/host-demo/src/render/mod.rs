//! The answers set out for a terminal: 120 columns, 80 for messages, readable without colour. One file a page; what
//! several pages show of a decision stands in `decision`, how a page is set out in [`crate::layout`], what it says in [`crate::texts`].

pub(crate) mod component;
mod decision;
mod files;
mod invoice;
pub(crate) mod law;
pub(crate) mod message;
pub(crate) mod policies;
mod review;
mod simulation;
pub(crate) mod terms;
mod why;

pub(crate) use files::import_as_json;
pub(crate) use invoice::invoice;
pub(crate) use review::review;
pub(crate) use simulation::simulations;
pub(crate) use why::{why, why_refused};

use crate::case::Case;
use crate::component::types::{Money, Refusal, Source, Warning};
use crate::layout::{PAGE, Page};
use crate::texts::Texts;

/// What every page about a ledger needs.
#[derive(Clone, Copy)]
pub(crate) struct PageContext<'a> {
    /// The language to write in.
    pub(crate) texts: &'static Texts,
    /// What was read.
    pub(crate) case: &'a Case,
    /// The day of the question.
    pub(crate) as_of: &'a str,
}

impl PageContext<'_> {
    fn page(&self) -> Page {
        page(self.texts)
    }

    /// The name of a debtor, or the key if it has none.
    fn name(&self, debtor: &str) -> String {
        self.case
            .debtors
            .iter()
            .find(|known| known.id == debtor)
            .map(|known| known.name.as_str())
            .filter(|name| !name.is_empty())
            .unwrap_or(debtor)
            .to_owned()
    }

    /// The number of the invoice of a claim.
    fn number(&self, claim: usize) -> &str {
        self.case.claims.get(claim).map_or("", |claim| claim.invoice.number.as_str())
    }

    /// One refusal: where in the files, what, and the path of the contract if no file states it.
    pub(crate) fn refusal(&self, asked: Option<usize>, refusal: &Refusal) -> String {
        let place = self.case.locate(&refusal.path, asked, self.texts.language);
        placed(&refusal.message, Some(place.as_deref().unwrap_or(&refusal.path)))
    }
}

/// An empty page.
pub(crate) fn page(texts: &Texts) -> Page {
    Page::new(PAGE, texts.written)
}

/// A sentence and what it is about, if that has a place.
pub(crate) fn placed(sentence: &str, place: Option<&str>) -> String {
    match place {
        Some(place) => format!("{} ({place}).", sentence.trim_end_matches('.')),
        None => sentence.to_owned(),
    }
}

fn is_some(money: &Money) -> bool {
    money.amount.bytes().any(|byte| (b'1'..=b'9').contains(&byte))
}

/// An article with its link, and the day on which it was checked and with what, where someone did.
fn cite(texts: &Texts, source: &Source, lead: &str, page: &mut Page) {
    let words = &texts.invoice;
    let checked = source.checked_on.as_ref().map(|day| (words.checked_on)(&source.title, &texts.date(day)));
    let with = source.compared.map(|with| format!(" ({})", (words.compared)(with))).unwrap_or_default();
    page.item(lead, &format!("{}{with} {}", checked.as_ref().unwrap_or(&source.title), source.url));
}

/// Each distinct message once, with the invoices it is about.
fn warnings<'a>(texts: &Texts, all: impl Iterator<Item = (&'a str, &'a Warning)>, page: &mut Page) {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for (invoice, warning) in all {
        match groups.iter_mut().find(|(known, _)| *known == warning.message) {
            Some((_, invoices)) if invoices.contains(&invoice) => {}
            Some((_, invoices)) => invoices.push(invoice),
            None => groups.push((&warning.message, vec![invoice])),
        }
    }
    if groups.is_empty() {
        return;
    }
    page.title(texts.words.worth_knowing);
    for (message, invoices) in groups {
        page.item("- ", &format!("{message} {}", bracketed(&invoices)));
    }
}

/// The first of some invoices, and how many there are.
fn few(invoices: &[&str]) -> String {
    const SHOWN: usize = 4;
    let shown: Vec<&str> = invoices.iter().copied().take(SHOWN).collect();
    let more = if invoices.len() > SHOWN { format!(" … ({})", invoices.len()) } else { String::new() };
    format!("{}{more}", shown.join(" "))
}

/// The same in brackets, behind a sentence.
fn bracketed(invoices: &[&str]) -> String {
    let shown: Vec<&str> = invoices.iter().copied().take(8).collect();
    let more = if invoices.len() > shown.len() { format!(" … {}", invoices.len()) } else { String::new() };
    format!("({}{more})", shown.join(", "))
}
