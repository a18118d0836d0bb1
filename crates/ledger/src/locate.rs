//! From a path of the contract back to the file: `claims[3].payments[0].date` to its file, line and column.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::place::Place;
use crate::report::Form;

/// Where every fact was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Places {
    /// The files, in the order in which they were given.
    pub files: Vec<FilePlace>,
    /// The debtors, in the order of the answer.
    pub debtors: Vec<DebtorPlaces>,
    /// The claims, in the order of the answer.
    pub claims: Vec<ClaimPlaces>,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilePlace {
    /// As the user named it.
    pub name: String,
    /// How it is written, which decides what its columns are called.
    pub form: Form,
    /// What it calls the columns of the CSV form, if it calls them otherwise.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headings: BTreeMap<String, String>,
}

/// Where the facts about a debtor were read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DebtorPlaces {
    /// The row that describes it, else the first that names it.
    pub at: Place,
    /// What it has to its credit and waits to be matched.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub credits: Vec<Place>,
    /// Decisions to leave it alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Place>,
}

/// Where the facts about a claim were read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ClaimPlaces {
    /// The invoice.
    pub at: Place,
    /// The last row that completes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed: Option<Place>,
    /// The row that describes its debtor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub debtor: Option<Place>,
    /// Who states its law.
    pub law: Source,
    /// Who states its terms.
    pub terms: Source,
    /// Its parts, in the order of the contract.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instalments: Vec<Place>,
    /// Payments.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub payments: Vec<Place>,
    /// Credit notes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub credit_notes: Vec<Place>,
    /// Disputes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disputes: Vec<Place>,
    /// Promises.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub promises: Vec<Place>,
    /// Contacts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Place>,
    /// Decisions to leave it alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Place>,
    /// The payment plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Place>,
    /// The parts of the plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plan_parts: Vec<Place>,
}

/// Who states a fact that an invoice, its debtor or the user can state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The invoice.
    Invoice,
    /// Its debtor.
    Debtor,
    /// The user, for all that the files leave open.
    User,
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Located {
    /// A cell of a file.
    Cell {
        /// The file.
        file: String,
        /// The line.
        line: u64,
        /// The column, where it is one.
        column: Option<String>,
    },
    /// What the user stated: the name of the statement, `law` or `terms`.
    Stated(&'static str),
}

/// A path as its steps: `payments[0].date` is payments, 0 and date.
type Steps<'a> = [(&'a str, Option<usize>)];

/// A place and the column of it, in the CSV form and in a FEC.
struct Cell(Place, &'static str, &'static str);

impl Places {
    /// Where the fact at this path was read; none if no file has it. `asked` is the position of the claim that was
    /// asked about, for paths that start with `claim` or `debtor`, and that of its debtor.
    #[must_use]
    pub fn locate(&self, path: &str, asked: Option<Asked>) -> Option<Located> {
        let path = FactPath::read(path, asked)?;
        match path.root {
            Root::Claim(at) => self.claims.get(at)?.locate(&path, &self.files),
            Root::Debtor(at) => self.debtors.get(at)?.locate(&path, &self.files),
        }
    }
}

/// What a path starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Root {
    Claim(usize),
    Debtor(usize),
}

/// A path to a fact of one claim or debtor.
pub(crate) struct FactPath {
    pub root: Root,
    /// What follows, in the words of the contract.
    rest: String,
}

impl FactPath {
    pub(crate) fn read(path: &str, asked: Option<Asked>) -> Option<Self> {
        let path = kebab(path);
        let (root, rest) = path.split_once('.').unwrap_or((&path, ""));
        let root = match step(root) {
            ("claim" | "claims", at) => Root::Claim(at.or(asked.map(|asked| asked.claim))?),
            ("debtor" | "debtors", at) => Root::Debtor(at.or(asked.and_then(|asked| asked.debtor))?),
            _ => return None,
        };
        Some(Self { root, rest: rest.to_owned() })
    }

    fn steps(&self) -> Vec<(&str, Option<usize>)> {
        self.rest.split('.').map(step).collect()
    }
}

fn located(Cell(at, csv, fec): &Cell, files: &[FilePlace]) -> Option<Located> {
    let file = files.get(at.file)?;
    let column = match file.form {
        Form::Csv => *csv,
        Form::Fec => *fec,
        Form::OpenItems => file.headings.get(*csv).map_or("", String::as_str),
    };
    let column = Some(column.to_owned()).filter(|column| !column.is_empty());
    Some(Located::Cell { file: file.name.clone(), line: at.line, column })
}

/// What was asked about, as positions among the claims and debtors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The claim.
    pub claim: usize,
    /// Its debtor.
    pub debtor: Option<usize>,
}

impl ClaimPlaces {
    pub(crate) fn locate(&self, path: &FactPath, files: &[FilePlace]) -> Option<Located> {
        match self.cell(&path.steps()) {
            Ok(cell) => located(&cell?, files),
            Err(stated) => Some(Located::Stated(stated)),
        }
    }

    /// The cell of a fact; or the name of what the user stated.
    fn cell(&self, steps: &Steps<'_>) -> Result<Option<Cell>, &'static str> {
        let (field, index) = steps.first().copied().unwrap_or(("", None));
        let leaf = leaf(steps);
        let cell = |places: &[Place], column: &'static str| {
            places.get(index.unwrap_or(0)).map(|at| Cell(*at, column, ""))
        };
        Ok(match field {
            "invoice" => return self.invoice(steps, &leaf),
            "payments" => {
                let (csv, fec) = payment(&leaf);
                self.payments.get(index.unwrap_or(0)).map(|at| Cell(*at, csv, fec))
            }
            "credit-notes" => {
                let (csv, fec) = match leaf.as_str() {
                    "number" => ("reference", "PieceRef"),
                    "effect" => ("effect", ""),
                    other => payment(other),
                };
                self.credit_notes.get(index.unwrap_or(0)).map(|at| Cell(*at, csv, fec))
            }
            "disputes" => cell(&self.disputes, dispute(&leaf)),
            "promises" => cell(&self.promises, promise(&leaf)),
            "contacts" => cell(&self.contacts, contact(&leaf)),
            "blocks" => cell(&self.blocks, block(&leaf)),
            "plan" => match steps.get(1) {
                Some(("instalments", Some(at))) => {
                    self.plan_parts.get(*at).map(|at| Cell(*at, instalment(steps), ""))
                }
                _ => self.plan.map(|at| Cell(at, plan(&leaf), "")),
            },
            "debtor" => Some(Cell(self.at, "debtor", "CompAuxNum")),
            "proceedings" => Some(Cell(self.completed(), proceedings(&leaf), "")),
            _ => Some(Cell(self.at, "", "")),
        })
    }

    fn completed(&self) -> Place {
        self.completed.unwrap_or(self.at)
    }

    fn invoice(&self, steps: &Steps<'_>, leaf: &str) -> Result<Option<Cell>, &'static str> {
        if let Some(("instalments", at)) = steps.get(2) {
            let part = self.instalments.get(at.unwrap_or(0));
            return Ok(part.map(|at| Cell(*at, instalment(steps), "")));
        }
        let stated = |source, column: &'static str| match source {
            Source::Invoice => Ok(Some(Cell(self.completed(), column, ""))),
            Source::Debtor => Ok(self.debtor.map(|at| Cell(at, column, ""))),
            Source::User => Err(column),
        };
        Ok(Some(match leaf {
            "number" => Cell(self.at, "invoice", "PieceRef"),
            "issue-date" => Cell(self.at, "date", "PieceDate"),
            "amount-due.currency" => Cell(self.at, "currency", ""),
            name if name.starts_with("amount-due") => Cell(self.at, "amount", "Debit"),
            "receipt-date" => Cell(self.completed(), "received", ""),
            "delivery-date" => Cell(self.completed(), "delivered", ""),
            "description" => Cell(self.completed(), "description", ""),
            "sector" => Cell(self.completed(), "sector", ""),
            "periodic" => Cell(self.completed(), "periodic", ""),
            "state" => Cell(self.completed(), "state", ""),
            "contract.large-debtor" => {
                Cell(self.debtor.unwrap_or_else(|| self.completed()), "large-debtor", "")
            }
            name if name.starts_with("contract.") => Cell(self.completed(), clause(name), ""),
            // The instalments as a whole: where the first stands.
            name if name.starts_with("terms") => match self.instalments.first() {
                Some(first) => Cell(*first, "amount", ""),
                None => return stated(self.terms, "terms"),
            },
            "law" => return stated(self.law, "law"),
            _ => Cell(self.at, "", ""),
        }))
    }
}

impl DebtorPlaces {
    pub(crate) fn locate(&self, path: &FactPath, files: &[FilePlace]) -> Option<Located> {
        located(&self.cell(&path.steps())?, files)
    }

    fn cell(&self, steps: &Steps<'_>) -> Option<Cell> {
        let (field, index) = steps.first().copied().unwrap_or(("", None));
        let leaf = leaf(steps);
        Some(match field {
            "credits" => {
                let (csv, fec) = payment(&leaf);
                Cell(*self.credits.get(index.unwrap_or(0))?, csv, fec)
            }
            "blocks" => Cell(*self.blocks.get(index.unwrap_or(0))?, block(&leaf), ""),
            "insolvency" => {
                let column = match leaf.as_str() {
                    "publication-date" => "publication-date",
                    "creditor-elsewhere" => "creditor-elsewhere",
                    _ => "judgment-date",
                };
                Cell(self.at, column, "")
            }
            "id" => Cell(self.at, "debtor", "CompAuxNum"),
            "name" => Cell(self.at, "name", "CompAuxLib"),
            "kind" => Cell(self.at, "kind", ""),
            "address" => Cell(self.at, "address", ""),
            "email" => Cell(self.at, "email", ""),
            "phone" => Cell(self.at, "phone", ""),
            "segment" => Cell(self.at, "segment", ""),
            "risk" => Cell(self.at, "risk", ""),
            _ => Cell(self.at, "", ""),
        })
    }
}

fn payment(leaf: &str) -> (&'static str, &'static str) {
    match leaf {
        "date" => ("date", "EcritureDate"),
        "amount.currency" => ("currency", ""),
        name if name.starts_with("amount") => ("amount", "Credit"),
        "reference" => ("reference", "PieceRef"),
        "invoice" => ("invoice", "PieceRef"),
        _ => ("", ""),
    }
}

fn sum(leaf: &str) -> &'static str {
    match leaf {
        "amount.currency" => "currency",
        name if name.starts_with("amount") => "amount",
        _ => "",
    }
}

fn dispute(leaf: &str) -> &'static str {
    match leaf {
        "opened-on" => "date",
        "closed-on" => "end-date",
        "subject" => "subject",
        "reason" => "reason",
        "acknowledged-on" => "acknowledged",
        "investigated-on" => "investigated",
        "outcome" => "outcome",
        name if name.starts_with("outcome") && name.ends_with("currency") => "currency",
        name if name.starts_with("outcome") => "upheld",
        other => sum(other),
    }
}

fn promise(leaf: &str) -> &'static str {
    match leaf {
        "made-on" => "date",
        "pay-by" => "end-date",
        other => sum(other),
    }
}

fn contact(leaf: &str) -> &'static str {
    match leaf {
        "date" => "date",
        "level" | "formal-notice" => "level",
        "channel" => "channel",
        "status" => "status",
        "pay-by" => "pay-by",
        _ => "",
    }
}

/// A decision to leave a debtor or an invoice alone.
fn block(leaf: &str) -> &'static str {
    match leaf {
        "reason" => "reason",
        "since" => "date",
        "until" => "end-date",
        _ => "",
    }
}

fn plan(leaf: &str) -> &'static str {
    match leaf {
        "agreed-on" => "date",
        "ended-on" => "end-date",
        "tolerance-days" => "tolerance-days",
        "acknowledged" => "debt-acknowledged",
        _ => "",
    }
}

fn instalment(steps: &Steps<'_>) -> &'static str {
    match steps.last() {
        Some(("due-date", _)) => "date",
        Some(("currency", _)) => "currency",
        _ => "amount",
    }
}

fn proceedings(leaf: &str) -> &'static str {
    match leaf {
        "order.made-on" => "order-made",
        "order.served-on" => "order-served",
        "judgment.given-on" => "judgment-given",
        "judgment.enforceable-on" => "judgment-enforceable",
        "judgment.served-on" => "judgment-served",
        _ => "",
    }
}

/// A clause of the contract.
fn clause(leaf: &str) -> &'static str {
    match leaf {
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

/// All steps but the first, without their positions.
fn leaf(steps: &Steps<'_>) -> String {
    steps.iter().skip(1).map(|(name, _)| *name).collect::<Vec<_>>().join(".")
}

/// `payments[2]` as its name and position.
fn step(text: &str) -> (&str, Option<usize>) {
    match text.split_once('[') {
        Some((name, index)) => (name, index.trim_end_matches(']').parse().ok()),
        None => (text, None),
    }
}

/// `creditNotes` as `credit-notes`: a path may be written in the words of a host.
fn kebab(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for letter in path.chars() {
        if letter.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(if letter == '_' { '-' } else { letter.to_ascii_lowercase() });
    }
    out
}
