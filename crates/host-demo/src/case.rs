//! From what the files say to the debtors and claims of the contract, and back from a path to a line of a file.

use crate::component::terms::ParsedTerms;
use crate::component::types::{
    Claim, Contact, Contract, Debtor, DebtorKind, Insolvency, Invoice, Judgment, Language, PaymentOrder,
    PaymentPlan, PaymentTerms, Proceedings,
};
use crate::component::{dunning, types};
use crate::import::{Book, ClaimFacts, Courts, DebtorFacts, Form, Place, Placed, Problem, csv, no_clauses};
use crate::text;

/// What the user states for all that the files leave open. Nothing here has a default.
#[derive(Debug, Clone, Default)]
pub struct Statements {
    /// The law.
    pub law: Option<String>,
    /// The kind of debtor.
    pub kind: Option<DebtorKind>,
    /// The terms.
    pub terms: Option<PaymentTerms>,
}

/// A fact without which a claim cannot be put to the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// What kind of debtor it is.
    Kind,
    /// Which law governs the debt.
    Law,
    /// What was agreed about the day of payment.
    Terms,
}

/// A claim that was not put to the rules.
#[derive(Debug, Clone)]
pub struct Unasked {
    /// The invoice.
    pub invoice: String,
    /// The debtor.
    pub debtor: String,
    /// Where the invoice was read.
    pub at: Place,
    /// What is nowhere stated.
    pub missing: Vec<Missing>,
}

/// The questions to put to the rules.
#[derive(Debug, Default)]
pub struct Case {
    /// The debtors, those whose kind is stated.
    pub debtors: Vec<Debtor>,
    /// The claims about which everything needed is stated.
    pub claims: Vec<Claim>,
    /// The claims about which it is not.
    pub unasked: Vec<Unasked>,
    debtor_facts: Vec<usize>,
    claim_facts: Vec<usize>,
}

/// Builds the questions. The policies tell which contacts were formal notices.
#[must_use]
pub fn build(book: &Book, statements: &Statements, policies: &[dunning::DunningPolicy]) -> Case {
    let mut case = Case::default();
    for (at, facts) in book.debtors.iter().enumerate() {
        if let Some(kind) = facts.kind.or(statements.kind) {
            case.debtor_facts.push(at);
            case.debtors.push(debtor(facts, kind));
        }
    }
    for (at, facts) in book.claims.iter().enumerate() {
        let owed_by = book.debtor(&facts.debtor);
        let kind = owed_by.and_then(|debtor| debtor.kind).or(statements.kind);
        let law = facts
            .law
            .clone()
            .or_else(|| owed_by.and_then(|debtor| debtor.law.clone()))
            .or_else(|| statements.law.clone());
        let parts = values(&facts.instalments);
        let terms = Some(PaymentTerms::Instalments(parts))
            .filter(|_| !facts.instalments.is_empty())
            .or_else(|| facts.terms.clone())
            .or_else(|| owed_by.and_then(|debtor| debtor.terms.clone()))
            .or_else(|| statements.terms.clone());
        match (kind, law, terms) {
            (Some(kind), Some(law), Some(terms)) => {
                case.claim_facts.push(at);
                let large_debtor = owed_by.and_then(|debtor| debtor.large_debtor);
                let contract = Contract { large_debtor, ..facts.contract.clone() };
                case.claims.push(claim(facts, law, terms, contract, kind, policies));
            }
            (kind, law, terms) => {
                let missing = [
                    (kind.is_none(), Missing::Kind),
                    (law.is_none(), Missing::Law),
                    (terms.is_none(), Missing::Terms),
                ];
                case.unasked.push(Unasked {
                    invoice: facts.number.clone(),
                    debtor: facts.debtor.clone(),
                    at: facts.at,
                    missing: missing.into_iter().filter_map(|(is, what)| is.then_some(what)).collect(),
                });
            }
        }
    }
    case
}

fn debtor(facts: &DebtorFacts, kind: DebtorKind) -> Debtor {
    let insolvency =
        (facts.judgment_date.is_some() || facts.publication_date.is_some()).then(|| Insolvency {
            judgment_date: facts.judgment_date.clone().unwrap_or_default(),
            publication_date: facts.publication_date.clone(),
            creditor_elsewhere: facts.creditor_elsewhere,
        });
    Debtor {
        id: facts.id.clone(),
        name: facts.name.clone().unwrap_or_default(),
        kind,
        address: facts.address.clone(),
        email: facts.email.clone(),
        phone: facts.phone.clone(),
        reachable_by: None,
        segment: facts.segment.clone(),
        risk: facts.risk,
        blocks: some(&facts.blocks),
        unallocated_payments: values(&facts.payments),
        insolvency,
    }
}

fn claim(
    facts: &ClaimFacts,
    law: String,
    terms: PaymentTerms,
    contract: Contract,
    kind: DebtorKind,
    policies: &[dunning::DunningPolicy],
) -> Claim {
    Claim {
        debtor: facts.debtor.clone(),
        invoice: Invoice {
            number: facts.number.clone(),
            law,
            issue_date: facts.issue_date.clone(),
            receipt_date: facts.receipt_date.clone(),
            delivery_date: facts.delivery_date.clone(),
            amount_due: facts.amount_due.clone(),
            terms,
            sector: facts.sector,
            periodic: facts.periodic,
            state: facts.state,
            description: facts.description.clone(),
            lifecycle: None,
            contract: Some(contract).filter(|contract| *contract != no_clauses()),
        },
        payments: values(&facts.payments),
        credit_notes: values(&facts.credit_notes),
        disputes: values(&facts.disputes),
        promises: values(&facts.promises),
        contacts: facts
            .contacts
            .iter()
            .map(|contact| Contact {
                formal_notice: is_formal_notice(&contact.value.level, kind, policies),
                ..contact.value.clone()
            })
            .collect(),
        blocks: some(&facts.blocks),
        plan: facts
            .plan
            .as_ref()
            .map(|plan| PaymentPlan { instalments: values(&plan.parts), ..plan.terms.clone() }),
        team_notices: None,
        proceedings: proceedings(&facts.courts),
        delay_excused: None,
    }
}

/// What happened before the courts, if anything did. A day that must be there and is not is left for the rules to
/// refuse.
fn proceedings(courts: &Courts) -> Option<Proceedings> {
    let Courts { order_made, order_served, judgment_given, judgment_enforceable, judgment_served } = courts;
    let days = [judgment_given, judgment_enforceable, judgment_served];
    let judgment = days.into_iter().any(Option::is_some).then(|| Judgment {
        given_on: judgment_given.clone().unwrap_or_default(),
        enforceable_on: judgment_enforceable.clone().unwrap_or_default(),
        served_on: judgment_served.clone(),
    });
    let order = (order_made.is_some() || order_served.is_some()).then(|| PaymentOrder {
        made_on: order_made.clone().unwrap_or_default(),
        served_on: order_served.clone(),
    });
    (judgment.is_some() || order.is_some()).then(|| Proceedings {
        interruptions: Vec::new(),
        grace: Vec::new(),
        judgment,
        order,
    })
}

/// The files name the level of a contact; what that level does is in a policy for this kind of debtor, the first that
/// knows it.
fn is_formal_notice(level: &str, kind: DebtorKind, policies: &[dunning::DunningPolicy]) -> bool {
    let class = match kind {
        DebtorKind::Business => dunning::DebtorClass::Business,
        DebtorKind::PublicAuthority(_) => dunning::DebtorClass::PublicAuthority,
        DebtorKind::Consumer => dunning::DebtorClass::Consumer,
    };
    policies
        .iter()
        .filter(|policy| policy.applies_to.contains(&class))
        .find_map(|policy| policy.levels.iter().find(|known| known.id == level))
        .is_some_and(|level| level.step == dunning::NextStepKind::FormalNotice)
}

/// The facts, or none: a list left out says as much as an empty one.
fn some<T: Clone>(placed: &[Placed<T>]) -> Option<Vec<T>> {
    Some(values(placed)).filter(|values| !values.is_empty())
}

fn values<T: Clone>(placed: &[Placed<T>]) -> Vec<T> {
    placed.iter().map(|fact| fact.value.clone()).collect()
}

impl Case {
    /// The position of an invoice among the claims.
    #[must_use]
    pub fn position(&self, invoice: &str) -> Option<usize> {
        self.claims.iter().position(|claim| claim.invoice.number == invoice)
    }

    /// The debtor of a claim.
    #[must_use]
    pub fn debtor_of(&self, claim: &Claim) -> Option<&Debtor> {
        self.debtors.iter().find(|debtor| debtor.id == claim.debtor)
    }

    /// What the files say about a claim.
    #[must_use]
    pub fn facts_of<'a>(&self, book: &'a Book, claim: usize) -> Option<&'a ClaimFacts> {
        self.claim_facts.get(claim).and_then(|at| book.claims.get(*at))
    }

    /// Where the fact at this path was read, in words, or the option that stated it; none if neither did.
    ///
    /// `asked` is the claim that was asked about, for paths that start with `claim` or `debtor`.
    #[must_use]
    pub fn locate(
        &self,
        book: &Book,
        path: &str,
        asked: Option<usize>,
        language: Language,
    ) -> Option<String> {
        let path = kebab(path);
        let mut steps = path.split('.').map(step);
        let (root, index) = steps.next()?;
        let steps: Vec<(&str, Option<usize>)> = steps.collect();
        let (at, column) = match root {
            "claim" | "claims" => {
                if let Some(option) = self.option(book, index.or(asked), &steps) {
                    return Some(option.to_owned());
                }
                let facts = self.facts_of(book, index.or(asked)?)?;
                claim_place(book, facts, &steps)?
            }
            "debtor" | "debtors" => {
                let facts = match index {
                    Some(index) => self.debtor_facts.get(index).and_then(|at| book.debtors.get(*at))?,
                    None => book.debtor(&self.claims.get(asked?)?.debtor)?,
                };
                debtor_place(facts, &steps)?
            }
            "question" => return Some("--as-of".to_owned()),
            "choice" => return Some(format!("--{}", steps.first()?.0)),
            "creditor" => return Some(format!("--creditor, {}", steps.first()?.0)),
            _ => return None,
        };
        let report = book.reports.get(at.source)?;
        let column = match report.form {
            Form::Csv => column.0,
            Form::Fec => column.1,
        };
        Some(text::place(
            language,
            &report.source,
            Some(at.line),
            Some(column).filter(|column| !column.is_empty()),
        ))
    }
}

impl Case {
    /// The option that stated what no file states about a claim.
    fn option(
        &self,
        book: &Book,
        claim: Option<usize>,
        steps: &[(&str, Option<usize>)],
    ) -> Option<&'static str> {
        let facts = self.facts_of(book, claim?)?;
        let owed_by = book.debtor(&facts.debtor);
        match steps {
            [("invoice", _), ("law", _), ..] => {
                (facts.law.is_none() && owed_by.is_none_or(|debtor| debtor.law.is_none())).then_some("--law")
            }
            [("invoice", _), ("terms", _), ..] => (facts.terms.is_none()
                && facts.instalments.is_empty()
                && owed_by.is_none_or(|debtor| debtor.terms.is_none()))
            .then_some("--terms"),
            _ => None,
        }
    }
}

/// A column in the CSV form and in a FEC.
type Column = (&'static str, &'static str);

fn claim_place(book: &Book, facts: &ClaimFacts, steps: &[(&str, Option<usize>)]) -> Option<(Place, Column)> {
    let (field, index) = steps.first().copied().unwrap_or(("", None));
    let rest: Vec<&str> = steps.iter().skip(1).map(|(name, _)| *name).collect();
    let leaf = rest.join(".");
    let fact = |places: Vec<Place>| places.get(index.unwrap_or(0)).copied();
    match field {
        "payments" => Some((fact(places(&facts.payments))?, payment_column(&leaf))),
        "credit-notes" => {
            let column = match leaf.as_str() {
                "number" => ("reference", "PieceRef"),
                "effect" => ("effect", ""),
                other => payment_column(other),
            };
            Some((fact(places(&facts.credit_notes))?, column))
        }
        "disputes" => {
            let column = match leaf.as_str() {
                "opened-on" => "date",
                "closed-on" => "end-date",
                "subject" => "subject",
                "reason" => "reason",
                "acknowledged-on" => "acknowledged",
                "investigated-on" => "investigated",
                name if name.starts_with("outcome") => outcome_column(name),
                "amount.currency" => "currency",
                name if name.starts_with("amount") => "amount",
                _ => "",
            };
            Some((fact(places(&facts.disputes))?, (column, "")))
        }
        "promises" => {
            let column = match leaf.as_str() {
                "made-on" => "date",
                "pay-by" => "end-date",
                "amount.currency" => "currency",
                name if name.starts_with("amount") => "amount",
                _ => "",
            };
            Some((fact(places(&facts.promises))?, (column, "")))
        }
        "contacts" => {
            let column = match leaf.as_str() {
                "date" => "date",
                "level" | "formal-notice" => "level",
                "channel" => "channel",
                "status" => "status",
                "pay-by" => "pay-by",
                _ => "",
            };
            Some((fact(places(&facts.contacts))?, (column, "")))
        }
        "blocks" => Some((fact(places(&facts.blocks))?, (block_column(&leaf), ""))),
        "plan" => {
            let plan = facts.plan.as_ref()?;
            match steps.get(1) {
                Some(("instalments", Some(part))) => {
                    let column = match steps.last() {
                        Some(("due-date", _)) => "date",
                        Some(("currency", _)) => "currency",
                        _ => "amount",
                    };
                    Some((plan.parts.get(*part)?.at, (column, "")))
                }
                _ => Some((plan.at, (plan_column(&leaf), ""))),
            }
        }
        "debtor" => Some((facts.at, ("debtor", "CompAuxNum"))),
        "proceedings" => {
            let column = match leaf.as_str() {
                "order.made-on" => "order-made",
                "order.served-on" => "order-served",
                "judgment.given-on" => "judgment-given",
                "judgment.enforceable-on" => "judgment-enforceable",
                "judgment.served-on" => "judgment-served",
                _ => "",
            };
            Some((facts.completed_at.unwrap_or(facts.at), (column, "")))
        }
        "invoice" => match steps.get(2) {
            Some(("instalments", part)) => {
                let column = match steps.last() {
                    Some(("due-date", _)) => "date",
                    Some(("currency", _)) => "currency",
                    _ => "amount",
                };
                let places = places(&facts.instalments);
                Some((places.get(part.unwrap_or(0)).copied()?, (column, "")))
            }
            _ => invoice_place(book, facts, &leaf),
        },
        _ => Some((facts.at, ("", ""))),
    }
}

fn invoice_place(book: &Book, facts: &ClaimFacts, leaf: &str) -> Option<(Place, Column)> {
    let completed = facts.completed_at.unwrap_or(facts.at);
    let described = || book.debtor(&facts.debtor).and_then(|debtor| debtor.described_at);
    Some(match leaf {
        "number" => (facts.at, ("invoice", "PieceRef")),
        "issue-date" => (facts.at, ("date", "PieceDate")),
        "amount-due.currency" => (facts.at, ("currency", "")),
        name if name.starts_with("amount-due") => (facts.at, ("amount", "Debit")),
        "receipt-date" => (completed, ("received", "")),
        "delivery-date" => (completed, ("delivered", "")),
        "description" => (completed, ("description", "")),
        "sector" => (completed, ("sector", "")),
        "periodic" => (completed, ("periodic", "")),
        "state" => (completed, ("state", "")),
        "contract.large-debtor" => (described().unwrap_or(completed), ("large-debtor", "")),
        name if name.starts_with("contract.") => (completed, (clause_column(name), "")),
        // The instalments as a whole: where the first stands.
        name if name.starts_with("terms") && !facts.instalments.is_empty() => {
            (facts.instalments.first()?.at, ("amount", ""))
        }
        // Stated by the invoice, else by its debtor, else on the command line.
        "law" if facts.law.is_some() => (completed, ("law", "")),
        "law" => (described()?, ("law", "")),
        name if name.starts_with("terms") && facts.terms.is_some() => (completed, ("terms", "")),
        name if name.starts_with("terms") => (described()?, ("terms", "")),
        _ => (facts.at, ("", "")),
    })
}

/// The column of what became of a dispute.
fn outcome_column(path: &str) -> &'static str {
    if path.ends_with("currency") {
        "currency"
    } else if path == "outcome" {
        "outcome"
    } else {
        "upheld"
    }
}

/// The column of a decision to leave a debtor or an invoice alone.
fn block_column(leaf: &str) -> &'static str {
    match leaf {
        "reason" => "reason",
        "since" => "date",
        "until" => "end-date",
        _ => "",
    }
}

/// The column of a payment plan.
fn plan_column(leaf: &str) -> &'static str {
    match leaf {
        "agreed-on" => "date",
        "ended-on" => "end-date",
        "tolerance-days" => "tolerance-days",
        "acknowledged" => "debt-acknowledged",
        _ => "",
    }
}

/// The column of a clause of the contract.
fn clause_column(path: &str) -> &'static str {
    match path {
        "contract.allocation" => "allocation",
        "contract.concluded-on" => "contract-date",
        "contract.place-of-payment" => "place",
        "contract.non-working-day" => "non-working-day",
        "contract.long-term-agreed" => "long-term-agreed",
        "contract.interest.start" => "interest-start",
        "contract.interest.rounding" => "rounding",
        name if name.ends_with("year-basis") => "year-basis",
        name if name.contains(".compensation") => "compensation-agreed",
        name if name.starts_with("contract.interest") => "interest-rate",
        _ => "",
    }
}

fn debtor_place(facts: &DebtorFacts, steps: &[(&str, Option<usize>)]) -> Option<(Place, Column)> {
    let (field, index) = steps.first().copied().unwrap_or(("", None));
    let leaf = steps.iter().skip(1).map(|(name, _)| *name).collect::<Vec<_>>().join(".");
    let described = facts.described_at.or(facts.at)?;
    Some(match field {
        "unallocated-payments" => (facts.payments.get(index.unwrap_or(0))?.at, payment_column(&leaf)),
        "insolvency" if leaf == "publication-date" => (described, ("publication-date", "")),
        "insolvency" if leaf == "creditor-elsewhere" => (described, ("creditor-elsewhere", "")),
        "insolvency" => (described, ("judgment-date", "")),
        "id" => (described, ("debtor", "CompAuxNum")),
        "name" => (described, ("name", "CompAuxLib")),
        "kind" => (described, ("kind", "")),
        "address" => (described, ("address", "")),
        "email" => (described, ("email", "")),
        "phone" => (described, ("phone", "")),
        "segment" => (described, ("segment", "")),
        "risk" => (described, ("risk", "")),
        "blocks" => (facts.blocks.get(index.unwrap_or(0))?.at, (block_column(&leaf), "")),
        _ => (described, ("", "")),
    })
}

fn payment_column(leaf: &str) -> Column {
    match leaf {
        "date" => ("date", "EcritureDate"),
        "amount.currency" => ("currency", ""),
        name if name.starts_with("amount") => ("amount", "Credit"),
        "reference" => ("reference", "PieceRef"),
        _ => ("", ""),
    }
}

fn places<T>(placed: &[Placed<T>]) -> Vec<Place> {
    placed.iter().map(|fact| fact.at).collect()
}

/// `payments[2]` as its name and index.
fn step(text: &str) -> (&str, Option<usize>) {
    match text.split_once('[') {
        Some((name, index)) => (name, index.trim_end_matches(']').parse().ok()),
        None => (text, None),
    }
}

/// `creditNotes` as `credit-notes`: a path may be written in the words of a host.
fn kebab(path: &str) -> String {
    let mut out = String::new();
    for letter in path.chars() {
        if letter.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out.replace('_', "-")
}

impl Unasked {
    /// Why, and what would supply it.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let parts: Vec<String> =
            self.missing.iter().map(|missing| missing.sentence(&self.debtor, language)).collect();
        parts.join(" ")
    }
}

impl Missing {
    fn sentence(self, debtor: &str, language: Language) -> String {
        match self {
            Self::Kind => text::pick(
                language,
                format!(
                    "Rien ne dit si {debtor} est une entreprise, un acheteur public ou un consommateur\u{a0}: \
                     colonne kind de sa ligne debtor (--with), ou --kind."
                ),
                format!(
                    "Nothing says whether {debtor} is a business, a public buyer or a consumer: \
                     column kind of its debtor row (--with), or --kind."
                ),
            ),
            Self::Law => text::pick(
                language,
                "Rien ne dit quelle loi régit la créance\u{a0}: colonne law de la ligne invoice ou debtor \
                 (--with), ou --law."
                    .to_owned(),
                "Nothing says which law governs the debt: column law of the invoice or debtor row (--with), \
                 or --law."
                    .to_owned(),
            ),
            Self::Terms => text::pick(
                language,
                "Rien ne dit quel délai de paiement a été convenu\u{a0}: colonne terms de la ligne invoice ou \
                 debtor (--with), ou --terms."
                    .to_owned(),
                "Nothing says which payment term was agreed: column terms of the invoice or debtor row \
                 (--with), or --terms."
                    .to_owned(),
            ),
        }
    }
}

/// The only reading of terms as the rules read them; two readings are for the user to choose from.
pub fn one_reading(
    given: &str,
    parsed: Result<ParsedTerms, Vec<types::Refusal>>,
) -> Result<PaymentTerms, Problem> {
    let given = given.to_owned();
    let mut readings = match parsed {
        Ok(parsed) => parsed.readings,
        Err(refusals) => {
            let why: Vec<String> = refusals.into_iter().map(|refusal| refusal.message).collect();
            return Err(Problem::UnreadTerms { given, why: why.join(" ") });
        }
    };
    match (readings.pop(), readings.is_empty()) {
        (Some(only), true) => Ok(only.terms),
        (last, _) => {
            // In words, and as a file would say it.
            let readings = readings.into_iter().chain(last).map(|reading| {
                format!("{} ({})", reading.sentence.trim_end_matches('.'), csv::words(&reading.terms))
            });
            Err(Problem::TwoReadings { given, readings: readings.collect() })
        }
    }
}

/// An invoice of which nothing is known but its days (issue, receipt, delivery) and terms, to learn when it is due.
#[must_use]
pub fn bare(kind: DebtorKind, law: &str, days: [Option<&String>; 3], terms: PaymentTerms) -> (Debtor, Claim) {
    let [issued, received, delivered] = days.map(Option::<&String>::cloned);
    let facts = DebtorFacts { id: "-".to_owned(), name: Some("-".to_owned()), ..DebtorFacts::default() };
    let invoice = Invoice {
        number: "-".to_owned(),
        law: law.to_owned(),
        issue_date: issued.unwrap_or_default(),
        receipt_date: received,
        delivery_date: delivered,
        amount_due: types::Money { amount: "1.00".to_owned(), currency: "EUR".to_owned() },
        terms,
        sector: None,
        periodic: false,
        state: types::InvoiceState::Sent,
        description: None,
        lifecycle: None,
        contract: None,
    };
    let claim = Claim {
        debtor: facts.id.clone(),
        invoice,
        payments: Vec::new(),
        credit_notes: Vec::new(),
        disputes: Vec::new(),
        promises: Vec::new(),
        contacts: Vec::new(),
        blocks: None,
        plan: None,
        team_notices: None,
        proceedings: None,
        delay_excused: None,
    };
    (debtor(&facts, kind), claim)
}

/// The question common to all claims of a call.
#[must_use]
pub fn question(as_of: &str, language: Language, accept_unverified: bool) -> types::Question {
    types::Question {
        as_of: as_of.to_owned(),
        language,
        extra_rates: Vec::new(),
        accept_unverified: accept_unverified.then_some(true),
        calendar_changes: None,
    }
}
