//! What an import has to say: faults that stop it, lines it set aside, remarks. In the user's language.

use std::fmt::Write as _;

use crate::component::types::Language;
use crate::text;

use super::Form;

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub source: String,
    /// The line at fault.
    pub line: Option<u64>,
    /// The column at fault.
    pub column: Option<String>,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The system would not read it.
    Unreadable(String),
    /// Nothing in it.
    Empty,
    /// Not text.
    Binary,
    /// Bytes that the encoding does not have.
    Undecodable(&'static str),
    /// Neither a FEC nor the CSV form.
    NotALedger,
    /// A heading, and nothing under it.
    NoLines,
    /// A column that must be there is not.
    MissingColumn(String),
    /// A heading that the form does not have.
    UnknownColumn,
    /// The same heading twice.
    DuplicateColumn,
    /// The last line stops before its end.
    Truncated {
        /// Fields on it.
        found: usize,
        /// Fields in the heading.
        expected: usize,
    },
    /// A line with too few or too many fields.
    FieldCount {
        /// Fields on it.
        found: usize,
        /// Fields in the heading.
        expected: usize,
    },
    /// A quoted field that does not close.
    Quoting,
    /// Not a date of the form.
    BadDate(String),
    /// Not an amount with at most two decimals.
    BadAmount(String),
    /// A debit and a credit on one line.
    BothSides,
    /// A side that is neither debit nor credit.
    UnknownSide(String),
    /// An entry whose debits and credits differ.
    Unbalanced {
        /// The entry.
        entry: String,
        /// Debits less credits.
        by: String,
    },
    /// A field that must not be empty is.
    Missing,
    /// A word outside the list.
    UnknownWord {
        /// What was given.
        given: String,
        /// What is allowed.
        allowed: &'static str,
    },
    /// Terms that can be read in two ways.
    TwoReadings {
        /// What was given.
        given: String,
        /// The readings, each in words.
        readings: Vec<String>,
    },
    /// Terms that the rules do not understand: their reason.
    UnreadTerms {
        /// What was given.
        given: String,
        /// Why.
        why: String,
    },
    /// An instalment of an invoice that states terms, or terms of one that has instalments.
    TermsAndInstalments,
    /// A fact about a debtor that no file has.
    UnknownDebtor(String),
    /// A part of a payment plan that no row states.
    PlanMissing,
    /// A second payment plan for one invoice.
    SecondPlan,
    /// A fact about an invoice that no file has.
    UnknownInvoice(String),
    /// A fact about an invoice of another debtor: whose it is.
    OtherDebtor(String),
    /// A row that completes an invoice states another date: the one the ledger has.
    OtherDate(String),
}

impl Fault {
    /// The fault as one sentence, file and line first.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let mut out = text::place(language, &self.source, self.line, self.column.as_deref());
        let _ = write!(out, "{}{}", text::colon(language), self.problem.sentence(language));
        out
    }
}

impl Problem {
    /// What is wrong, as one sentence.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        match language {
            Language::Fr => text::french_spaces(&self.french()),
            Language::En => self.english(),
        }
    }

    fn french(&self) -> String {
        match self {
            Self::Unreadable(why) => format!("le fichier ne peut pas être lu ({why})."),
            Self::Empty => "le fichier est vide.".to_owned(),
            Self::Binary => "ce n’est pas un fichier de texte.".to_owned(),
            Self::Undecodable(encoding) => format!("des octets n’existent pas en {encoding}."),
            Self::NotALedger => {
                "ni un fichier des écritures comptables (FEC), ni un fichier CSV avec une colonne « record »."
                    .to_owned()
            }
            Self::NoLines => "il n’y a que les en-têtes.".to_owned(),
            Self::MissingColumn(name) => format!("la colonne {name} manque."),
            Self::UnknownColumn => "cet en-tête n’est pas connu.".to_owned(),
            Self::DuplicateColumn => "cet en-tête figure deux fois.".to_owned(),
            Self::Truncated { found, expected } => {
                format!(
                    "le fichier est tronqué : {found} champs au lieu de {expected} sur la dernière ligne."
                )
            }
            Self::FieldCount { found, expected } => format!("{found} champs au lieu de {expected}."),
            Self::Quoting => "des guillemets ne sont pas fermés.".to_owned(),
            Self::BadDate(given) => format!("« {given} » n’est pas une date AAAAMMJJ."),
            Self::BadAmount(given) => format!("« {given} » n’est pas un montant à deux décimales au plus."),
            Self::BothSides => "un débit et un crédit sur la même ligne.".to_owned(),
            Self::UnknownSide(given) => format!("le sens « {given} » n’est ni D ni C."),
            Self::Unbalanced { entry, by } => {
                format!("l’écriture {entry} n’est pas équilibrée : débits moins crédits = {by}.")
            }
            Self::Missing => "ce champ est vide et ne doit pas l’être.".to_owned(),
            Self::UnknownWord { given, allowed } => format!("« {given} » au lieu de : {allowed}."),
            Self::TwoReadings { given, readings } => {
                format!(
                    "« {given} » se lit de deux façons : {} Écrire celle du contrat.",
                    alternatives(readings, " ; ou")
                )
            }
            Self::UnreadTerms { given, why } => format!("« {given} » : {why}"),
            Self::TermsAndInstalments => {
                "cette facture a des échéances (lignes instalment) et d’autres conditions de règlement."
                    .to_owned()
            }
            Self::UnknownDebtor(id) => format!("aucun débiteur n’a la référence {id}."),
            Self::PlanMissing => "cette facture n’a pas d’échéancier amiable (ligne plan).".to_owned(),
            Self::SecondPlan => "cette facture a déjà un échéancier amiable.".to_owned(),
            Self::UnknownInvoice(number) => format!("aucune facture ne porte le numéro {number}."),
            Self::OtherDebtor(debtor) => format!("cette facture est celle du débiteur {debtor}."),
            Self::OtherDate(date) => format!("le grand livre date cette facture du {date}."),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::Unreadable(why) => format!("the file cannot be read ({why})."),
            Self::Empty => "the file is empty.".to_owned(),
            Self::Binary => "this is not a text file.".to_owned(),
            Self::Undecodable(encoding) => format!("some bytes do not exist in {encoding}."),
            Self::NotALedger => {
                "neither a French file of accounting entries (FEC) nor a CSV file with a column “record”."
                    .to_owned()
            }
            Self::NoLines => "there are headings and nothing else.".to_owned(),
            Self::MissingColumn(name) => format!("the column {name} is missing."),
            Self::UnknownColumn => "this heading is not known.".to_owned(),
            Self::DuplicateColumn => "this heading is there twice.".to_owned(),
            Self::Truncated { found, expected } => {
                format!("the file is cut short: {found} fields instead of {expected} on its last line.")
            }
            Self::FieldCount { found, expected } => format!("{found} fields instead of {expected}."),
            Self::Quoting => "a quotation mark is not closed.".to_owned(),
            Self::BadDate(given) => format!("“{given}” is not a date of the form YYYYMMDD."),
            Self::BadAmount(given) => format!("“{given}” is not an amount with at most two decimals."),
            Self::BothSides => "a debit and a credit on the same line.".to_owned(),
            Self::UnknownSide(given) => format!("the side “{given}” is neither D nor C."),
            Self::Unbalanced { entry, by } => {
                format!("entry {entry} does not balance: debits less credits = {by}.")
            }
            Self::Missing => "this field is empty and must not be.".to_owned(),
            Self::UnknownWord { given, allowed } => format!("“{given}” instead of: {allowed}."),
            Self::TwoReadings { given, readings } => {
                format!(
                    "“{given}” can be read in two ways: {} Write the one of the contract.",
                    alternatives(readings, "; or")
                )
            }
            Self::UnreadTerms { given, why } => format!("“{given}”: {why}"),
            Self::TermsAndInstalments => {
                "this invoice has instalments (instalment rows) and other payment terms.".to_owned()
            }
            Self::UnknownDebtor(id) => format!("no debtor has the reference {id}."),
            Self::PlanMissing => "this invoice has no payment plan (plan row).".to_owned(),
            Self::SecondPlan => "this invoice has a payment plan already.".to_owned(),
            Self::UnknownInvoice(number) => format!("no invoice has the number {number}."),
            Self::OtherDebtor(debtor) => format!("this invoice is owed by debtor {debtor}."),
            Self::OtherDate(date) => format!("the ledger dates this invoice {date}."),
        }
    }
}

/// Choices of one.
fn alternatives(sentences: &[String], or: &str) -> String {
    format!("{}.", sentences.join(&format!("{or} ")))
}

/// What was read in one file, and what was not used.
#[derive(Debug, Clone)]
pub struct Report {
    /// The file, as the user named it.
    pub source: String,
    /// How it is written.
    pub form: Form,
    /// Its encoding.
    pub encoding: &'static str,
    /// What separates its fields.
    pub separator: char,
    /// Lines under the heading. Always used + set aside + other.
    pub read: u64,
    /// Lines that became facts.
    pub used: u64,
    /// Lines that were left out, each named in `set_aside`.
    pub left_out: u64,
    /// Lines of a ledger that are on other accounts than customers'.
    pub other: u64,
    /// Lines left out, and why.
    pub set_aside: Vec<Remark>,
    /// What is worth knowing about lines that were used.
    pub remarks: Vec<Remark>,
    /// For a FEC: the balance of the customers' accounts, in cents, and how it was explained.
    pub balance: Option<Balance>,
}

/// The balance of the customers' accounts, in cents: ledger = invoices − unallocated + set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Balance {
    /// Debits less credits of all lines on customers' accounts.
    pub ledger: i128,
    /// Open on invoices.
    pub invoices: i128,
    /// Received and not matched.
    pub unallocated: i128,
    /// Debits set aside, less what paid them.
    pub set_aside: i128,
}

/// A remark about some lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The lines.
    pub lines: Vec<u64>,
    /// What about them.
    pub what: What,
}

/// What can be said about lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A balance brought forward without the number and date of its invoice.
    OpeningDebit {
        /// Whose.
        debtor: String,
        /// Still open, as text.
        open: String,
    },
    /// A returned payment whose payment is not in the ledger.
    ReturnedPayment {
        /// Whose.
        debtor: String,
        /// How much.
        amount: String,
    },
    /// A debit that is neither an invoice nor a returned payment.
    OtherDebit {
        /// Whose.
        debtor: String,
        /// Still open.
        open: String,
        /// The counterpart accounts.
        accounts: String,
    },
    /// A payment and its return, which cancel each other.
    CancelledPayment {
        /// Whose.
        debtor: String,
        /// How much.
        amount: String,
    },
    /// Money no invoice could be matched with: passed on as unallocated.
    Unallocated {
        /// Whose.
        debtor: String,
        /// How much.
        amount: String,
        /// Its reference.
        reference: String,
    },
    /// An adjustment that reduces an invoice as a credit note does.
    Adjustment {
        /// The invoice.
        invoice: String,
        /// How much.
        amount: String,
        /// The counterpart accounts.
        accounts: String,
    },
    /// A debit adjustment taken as an invoice.
    DebitAsInvoice {
        /// Its number.
        invoice: String,
        /// The counterpart accounts.
        accounts: String,
    },
    /// A payment or credit older than the invoice it was matched with; it counts from the invoice.
    EarlierThanInvoice {
        /// The invoice.
        invoice: String,
        /// Its own date.
        date: String,
    },
    /// A piece reference that several invoices share: the number was made unique.
    SharedReference {
        /// The reference.
        reference: String,
        /// How many invoices.
        invoices: usize,
    },
    /// An invoice without piece reference: it is named after its entry.
    NoReference {
        /// The number given to it.
        invoice: String,
    },
    /// An amount in another currency: the euros of the books count.
    ForeignCurrency(String),
    /// Rows at fault, and the invoice that is set aside with them: an answer on part of its facts could be wrong.
    Faulty {
        /// The column at fault.
        column: Option<String>,
        /// What is wrong.
        problem: Problem,
        /// The invoice they are about, if they are about one.
        invoice: Option<String>,
    },
    /// An opening entry that does not balance.
    UnbalancedOpening {
        /// The entry.
        entry: String,
        /// Debits less credits.
        by: String,
    },
}

impl What {
    /// The remark as one sentence.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let mut worded = self.clone();
        match &mut worded {
            Self::OpeningDebit { open: amount, .. }
            | Self::OtherDebit { open: amount, .. }
            | Self::ReturnedPayment { amount, .. }
            | Self::CancelledPayment { amount, .. }
            | Self::Unallocated { amount, .. }
            | Self::Adjustment { amount, .. }
            | Self::UnbalancedOpening { by: amount, .. } => *amount = text::euros(language, amount),
            Self::EarlierThanInvoice { date, .. } => *date = text::date(language, date),
            Self::DebitAsInvoice { .. }
            | Self::SharedReference { .. }
            | Self::NoReference { .. }
            | Self::Faulty { .. }
            | Self::ForeignCurrency(_) => {}
        }
        match language {
            Language::Fr => text::french_spaces(&worded.french()),
            Language::En => worded.english(),
        }
    }

    fn french(&self) -> String {
        match self {
            Self::OpeningDebit { debtor, open } => format!(
                "à-nouveau de {debtor} sans numéro ni date de facture (reste {open}) ; à compléter par une ligne « invoice »."
            ),
            Self::ReturnedPayment { debtor, amount } => {
                format!("impayé de {amount} ({debtor}) dont le règlement n’a pas été trouvé : à vérifier.")
            }
            Self::OtherDebit { debtor, open, accounts } => format!(
                "débit de {debtor} en contrepartie de {accounts}, ni facture ni impayé (reste {open})."
            ),
            Self::CancelledPayment { debtor, amount } => {
                format!("règlement de {amount} ({debtor}) revenu impayé : les deux lignes s’annulent.")
            }
            Self::Unallocated { debtor, amount, reference } => {
                format!("{amount} de {debtor} ({reference}) sans facture : transmis comme non affecté.")
            }
            Self::Adjustment { invoice, amount, accounts } => {
                format!("{amount} en contrepartie de {accounts} réduit la facture {invoice}, comme un avoir.")
            }
            Self::DebitAsInvoice { invoice, accounts } => {
                format!("débit {invoice} en contrepartie de {accounts}, pris pour une facture.")
            }
            Self::EarlierThanInvoice { invoice, date } => {
                format!("reçu le {date}, avant la facture {invoice} : compte à la date de la facture.")
            }
            Self::SharedReference { reference, invoices } => format!(
                "la pièce {reference} est commune à {invoices} factures : leur numéro est suivi de celui de l’écriture."
            ),
            Self::NoReference { invoice } => {
                format!("facture sans référence de pièce : nommée {invoice} d’après son écriture.")
            }
            Self::ForeignCurrency(code) => format!("montant en {code} : les euros des livres font foi."),
            Self::Faulty { column, problem, invoice } => {
                let column =
                    column.as_ref().map_or_else(String::new, |column| format!("colonne {column} : "));
                let invoice = invoice.as_ref().map_or_else(String::new, |invoice| {
                    format!(" La facture {invoice} est laissée de côté.")
                });
                format!("{column}{}{invoice}", problem.french())
            }
            Self::UnbalancedOpening { entry, by } => {
                format!("l’écriture d’à-nouveaux {entry} n’est pas équilibrée (écart {by}).")
            }
        }
    }

    fn english(&self) -> String {
        match self {
            Self::OpeningDebit { debtor, open } => format!(
                "balance brought forward for {debtor} without number or date of an invoice ({open} left); complete it with an “invoice” row."
            ),
            Self::ReturnedPayment { debtor, amount } => {
                format!("returned payment of {amount} ({debtor}) whose payment was not found: check it.")
            }
            Self::OtherDebit { debtor, open, accounts } => {
                format!(
                    "debit of {debtor} against {accounts}, neither invoice nor returned payment ({open} left)."
                )
            }
            Self::CancelledPayment { debtor, amount } => {
                format!("payment of {amount} ({debtor}) that was returned: the two lines cancel each other.")
            }
            Self::Unallocated { debtor, amount, reference } => {
                format!("{amount} of {debtor} ({reference}) without an invoice: passed on as unallocated.")
            }
            Self::Adjustment { invoice, amount, accounts } => {
                format!("{amount} against {accounts} reduces invoice {invoice}, as a credit note does.")
            }
            Self::DebitAsInvoice { invoice, accounts } => {
                format!("debit {invoice} against {accounts}, taken as an invoice.")
            }
            Self::EarlierThanInvoice { invoice, date } => {
                format!(
                    "received on {date}, before invoice {invoice}: it counts from the day of the invoice."
                )
            }
            Self::SharedReference { reference, invoices } => format!(
                "piece {reference} is shared by {invoices} invoices: their number is followed by that of the entry."
            ),
            Self::NoReference { invoice } => {
                format!("invoice without piece reference: named {invoice} after its entry.")
            }
            Self::ForeignCurrency(code) => format!("amount in {code}: the euros of the books count."),
            Self::Faulty { column, problem, invoice } => {
                let column = column.as_ref().map_or_else(String::new, |column| format!("column {column}: "));
                let invoice = invoice
                    .as_ref()
                    .map_or_else(String::new, |invoice| format!(" Invoice {invoice} is set aside."));
                format!("{column}{}{invoice}", problem.english())
            }
            Self::UnbalancedOpening { entry, by } => {
                format!("opening entry {entry} does not balance (by {by}).")
            }
        }
    }
}
