//! The CSV form of `docs/csv.md`: one row, one fact.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use csv::{ReaderBuilder, StringRecord};

use crate::component::types::{
    AllocationOrder, Channel, Contact, ContactStatus, CreditEffect, CreditNote, DebtorKind, Dispute,
    EndOfMonthTerms, InvoiceState, Money, NetTerms, Payment, PaymentTerms, PeriodEndReading, PromiseToPay,
    PublicBuyer, Sector, StartEvent,
};

use super::{Book, ClaimFacts, Fault, Form, Place, Placed, Problem, Remark, Report, What, decode};

/// Every heading the form knows, as `docs/csv.md` lists them.
pub const COLUMNS: [&str; 27] = [
    "record",
    "debtor",
    "name",
    "kind",
    "address",
    "email",
    "judgment-date",
    "publication-date",
    "law",
    "terms",
    "invoice",
    "date",
    "received",
    "delivered",
    "amount",
    "currency",
    "sector",
    "periodic",
    "state",
    "allocation",
    "effect",
    "reference",
    "subject",
    "end-date",
    "level",
    "channel",
    "status",
];

const RECORDS: &str = "debtor, invoice, payment, credit-note, dispute, promise, contact";
pub(crate) const KINDS: &str =
    "business, consumer, public-state-or-local, public-health-establishment, public-undertaking";
pub(crate) const TERMS: &str = "due YYYY-MM-DD, net N issue|receipt|delivery, \
                     eom N [days-then-period-end|period-end-then-days], statutory";

/// Reads a file of the CSV form into the book.
///
/// A fault of the file (its encoding, quoting or headings) refuses it. A row at fault is set aside with its reason,
/// and with it the invoice it is about: one bad row stops no other, and no answer rests on part of the facts.
pub fn read(book: &mut Book, name: &str, bytes: &[u8]) -> Result<(), Vec<Fault>> {
    let decoded = decode::utf8(name, bytes).map_err(|fault| vec![fault])?;
    let source = book.reports.len();
    let Rows { list: rows, separator, unread } = rows(name, &decoded.text)?;
    let mut filing = Filing { book, source, name, faults: Vec::new(), invoices: BTreeMap::new() };
    // Whatever the order of the rows, debtors and invoices come before what refers to them.
    for row in rows.iter().filter(|row| row.record == Record::Debtor) {
        filing.debtor(row);
    }
    for row in rows.iter().filter(|row| row.record == Record::Invoice) {
        filing.invoice(row);
    }
    for row in &rows {
        filing.fact(row);
    }
    let Filing { faults, invoices, .. } = filing;
    let read = u64::try_from(rows.len().saturating_add(unread.len())).unwrap_or_default();
    let (set_aside, left_out) = set_aside(book, &rows, unread.into_iter().chain(faults).collect(), &invoices);
    book.reports.push(Report {
        source: name.to_owned(),
        form: Form::Csv,
        encoding: decoded.encoding,
        separator,
        read,
        used: read.saturating_sub(left_out),
        left_out,
        other: 0,
        set_aside,
        remarks: Vec::new(),
        balance: None,
    });
    Ok(())
}

/// Names every fault, and takes the invoices that rows at fault are about out of the book. Returns how many lines
/// were left out with them.
fn set_aside(
    book: &mut Book,
    rows: &[Row],
    mut faults: Vec<Fault>,
    invoices: &BTreeMap<u64, String>,
) -> (Vec<Remark>, u64) {
    faults.sort_by_key(|fault| fault.line);
    let about = |fault: &Fault| fault.line.and_then(|line| invoices.get(&line)).cloned();
    let withdrawn: BTreeSet<String> = faults.iter().filter_map(about).collect();
    for number in &withdrawn {
        book.withdraw(number);
    }
    let mut lines: BTreeSet<u64> = faults.iter().filter_map(|fault| fault.line).collect();
    lines.extend(rows.iter().filter(|row| withdrawn.contains(row.get("invoice"))).map(|row| row.line));
    let remarks = faults.into_iter().map(|fault| Remark {
        lines: fault.line.into_iter().collect(),
        what: What::Faulty { invoice: about(&fault), column: fault.column, problem: fault.problem },
    });
    (remarks.collect(), u64::try_from(lines.len()).unwrap_or_default())
}

/// Terms in the words of the form, such as `net 30 issue`. None if they are not in these words.
#[must_use]
pub fn terms(text: &str) -> Option<PaymentTerms> {
    let words: Vec<&str> = text.split_whitespace().collect();
    Some(match words.as_slice() {
        ["statutory"] => PaymentTerms::Statutory,
        ["due", day] => PaymentTerms::DueOn((*day).to_owned()),
        ["net", days, after] => PaymentTerms::Net(NetTerms {
            days: days.parse().ok()?,
            after: match *after {
                "issue" => StartEvent::Issue,
                "receipt" => StartEvent::Receipt,
                "delivery" => StartEvent::Delivery,
                _ => return None,
            },
            on_day: None,
        }),
        ["eom", days, reading @ ..] => PaymentTerms::EndOfMonth(EndOfMonthTerms {
            days: days.parse().ok()?,
            reading: match reading {
                [] => None,
                ["days-then-period-end"] => Some(PeriodEndReading::DaysThenPeriodEnd),
                ["period-end-then-days"] => Some(PeriodEndReading::PeriodEndThenDays),
                _ => return None,
            },
            on_day: None,
        }),
        _ => return None,
    })
}

/// A kind of debtor in the words of the form, such as `public-state-or-local`.
#[must_use]
pub fn kind(text: &str) -> Option<DebtorKind> {
    Some(match text {
        "business" => DebtorKind::Business,
        "consumer" => DebtorKind::Consumer,
        "public-state-or-local" => DebtorKind::PublicAuthority(PublicBuyer::StateOrLocal),
        "public-health-establishment" => DebtorKind::PublicAuthority(PublicBuyer::HealthEstablishment),
        "public-undertaking" => DebtorKind::PublicAuthority(PublicBuyer::PublicUndertaking),
        _ => return None,
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Record {
    Debtor,
    Invoice,
    Payment,
    CreditNote,
    Dispute,
    Promise,
    Contact,
}

impl Record {
    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "debtor" => Self::Debtor,
            "invoice" => Self::Invoice,
            "payment" => Self::Payment,
            "credit-note" => Self::CreditNote,
            "dispute" => Self::Dispute,
            "promise" => Self::Promise,
            "contact" => Self::Contact,
            _ => return None,
        })
    }
}

/// One row under the headings.
struct Row {
    line: u64,
    record: Record,
    fields: HashMap<&'static str, String>,
    /// A decimal comma is a point where semicolons separate the fields.
    comma: bool,
}

impl Row {
    fn get(&self, column: &str) -> &str {
        self.fields.get(column).map_or("", String::as_str)
    }

    fn text(&self, column: &str) -> String {
        self.get(column).to_owned()
    }

    fn some(&self, column: &str) -> Option<String> {
        Some(self.get(column)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    fn amount(&self) -> String {
        let amount = self.get("amount");
        if self.comma { amount.replacen(',', ".", 1) } else { amount.to_owned() }
    }

    fn money(&self) -> Money {
        Money { amount: self.amount(), currency: self.text("currency") }
    }
}

/// The rows of a file.
struct Rows {
    list: Vec<Row>,
    separator: char,
    /// Rows that could not be told apart into fields, or that are no record.
    unread: Vec<Fault>,
}

fn rows(name: &str, text: &str) -> Result<Rows, Vec<Fault>> {
    let fault = |line, column: Option<&str>, problem| Fault {
        source: name.to_owned(),
        line: Some(line),
        column: column.map(str::to_owned),
        problem,
    };
    let heading = text.lines().next().unwrap_or_default();
    let separator = ['\t', ';'].into_iter().find(|sign| heading.contains(*sign)).unwrap_or(',');
    if text.matches('"').count() % 2 == 1 {
        return Err(vec![fault(1, None, Problem::Quoting)]);
    }
    let mut reader = ReaderBuilder::new()
        .delimiter(u8::try_from(separator).unwrap_or(b','))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut lines = Lines::new(text);
    let mut columns: Option<Vec<&'static str>> = None;
    let mut rows = Vec::new();
    let mut faults = Vec::new();
    let mut record = StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => return Err(vec![fault(1, None, Problem::Unreadable(error.to_string()))]),
        }
        let line = lines.at(record.position().map_or(0, csv::Position::byte));
        let Some(columns) = &columns else {
            columns = Some(headings(&record, |column, problem| fault(line, column, problem))?);
            continue;
        };
        if record.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        if record.len() < columns.len() || record.iter().skip(columns.len()).any(|field| !field.is_empty()) {
            let problem = Problem::FieldCount { found: record.len(), expected: columns.len() };
            faults.push(fault(line, None, problem));
            continue;
        }
        let fields: HashMap<&'static str, String> =
            columns.iter().copied().zip(record.iter().map(|field| field.trim().to_owned())).collect();
        let word = fields.get("record").map_or("", String::as_str);
        match Record::of(word) {
            Some(record) => rows.push(Row { line, record, fields, comma: separator == ';' }),
            None if word.is_empty() => faults.push(fault(line, Some("record"), Problem::Missing)),
            None => {
                let problem = Problem::UnknownWord { given: word.to_owned(), allowed: RECORDS };
                faults.push(fault(line, Some("record"), problem));
            }
        }
    }
    if rows.is_empty() && faults.is_empty() {
        return Err(vec![fault(1, None, Problem::NoLines)]);
    }
    Ok(Rows { list: rows, separator, unread: faults })
}

fn headings(
    record: &StringRecord,
    fault: impl Fn(Option<&str>, Problem) -> Fault,
) -> Result<Vec<&'static str>, Vec<Fault>> {
    let mut columns = Vec::new();
    let mut faults = Vec::new();
    let mut given: Vec<&str> = record.iter().map(str::trim).collect();
    while given.last().is_some_and(|name| name.is_empty()) {
        given.pop();
    }
    for given in given {
        match COLUMNS.iter().find(|known| **known == given) {
            None => faults.push(fault(Some(given), Problem::UnknownColumn)),
            Some(known) if columns.contains(known) => {
                faults.push(fault(Some(given), Problem::DuplicateColumn));
            }
            Some(known) => columns.push(known),
        }
    }
    for needed in ["record", "debtor"] {
        if !columns.contains(&needed) {
            faults.push(fault(None, Problem::MissingColumn(needed.to_owned())));
        }
    }
    if faults.is_empty() { Ok(columns) } else { Err(faults) }
}

/// Line numbers from byte positions: a quoted field may span lines, and the reader skips empty ones.
struct Lines<'a> {
    bytes: &'a [u8],
    seen: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self { bytes: text.as_bytes(), seen: 0, line: 1 }
    }

    /// The line of the first record at or after this byte. Asked in ascending order.
    fn at(&mut self, byte: u64) -> u64 {
        let start = usize::try_from(byte).unwrap_or(usize::MAX);
        for (at, byte) in self.bytes.iter().enumerate().skip(self.seen) {
            if at >= start && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            self.seen = at.saturating_add(1);
            if *byte == b'\n' {
                self.line = self.line.saturating_add(1);
            }
        }
        self.line
    }
}

/// What a row says of an invoice in words of closed lists.
struct Stated {
    terms: Option<PaymentTerms>,
    sector: Option<Sector>,
    periodic: Option<bool>,
    state: Option<InvoiceState>,
    allocation: Option<AllocationOrder>,
}

/// Puts rows into the book.
struct Filing<'a> {
    book: &'a mut Book,
    source: usize,
    name: &'a str,
    faults: Vec<Fault>,
    /// The invoices that lines at fault are about.
    invoices: BTreeMap<u64, String>,
}

impl Filing<'_> {
    fn fault(&mut self, row: &Row, column: &str, problem: Problem) {
        let number = row.get("invoice");
        if !number.is_empty() && !matches!(problem, Problem::UnknownInvoice(_)) {
            self.invoices.insert(row.line, number.to_owned());
        }
        self.faults.push(Fault {
            source: self.name.to_owned(),
            line: Some(row.line),
            column: Some(column.to_owned()),
            problem,
        });
    }

    fn place(&self, row: &Row) -> Place {
        Place { source: self.source, line: row.line }
    }

    /// A word of a closed list; none if the field is empty, a fault if it is another word.
    fn word<T>(
        &mut self,
        row: &Row,
        column: &'static str,
        allowed: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let given = row.get(column);
        if given.is_empty() {
            return None;
        }
        let value = read(given);
        if value.is_none() {
            self.fault(row, column, Problem::UnknownWord { given: given.to_owned(), allowed });
        }
        value
    }

    /// The same, where an empty field is a fault too.
    fn needed<T>(
        &mut self,
        row: &Row,
        column: &'static str,
        allowed: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        if row.get(column).is_empty() {
            self.fault(row, column, Problem::Missing);
        }
        self.word(row, column, allowed, read)
    }

    fn debtor(&mut self, row: &Row) {
        let id = row.text("debtor");
        if id.is_empty() {
            self.fault(row, "debtor", Problem::Missing);
            return;
        }
        let kind = self.word(row, "kind", KINDS, kind);
        let terms = self.word(row, "terms", TERMS, terms);
        let at = self.place(row);
        // Described twice in one file: kept twice, so that the rules name both.
        let twice = self
            .book
            .debtor(&id)
            .and_then(|debtor| debtor.described_at)
            .is_some_and(|described| described.source == self.source);
        if twice {
            let copy = super::DebtorFacts {
                id: id.clone(),
                at: Some(at),
                described_at: Some(at),
                kind,
                ..Default::default()
            };
            self.book.debtors.push(copy);
            return;
        }
        self.book.with_debtor(&id, at, |debtor| {
            debtor.described_at = Some(at);
            debtor.name = row.some("name").or(debtor.name.take());
            debtor.kind = kind.or(debtor.kind.take());
            if !row.get("address").is_empty() {
                debtor.address = row.get("address").split(" / ").map(|line| line.trim().to_owned()).collect();
            }
            debtor.email = row.some("email").or(debtor.email.take());
            debtor.judgment_date = row.some("judgment-date").or(debtor.judgment_date.take());
            debtor.publication_date = row.some("publication-date").or(debtor.publication_date.take());
            debtor.law = row.some("law").or(debtor.law.take());
            debtor.terms = terms.or(debtor.terms.take());
        });
    }

    fn stated(&mut self, row: &Row) -> Stated {
        Stated {
            terms: self.word(row, "terms", TERMS, terms),
            sector: self.word(
                row,
                "sector",
                "perishable-food, seasonal-agriculture, live-cattle, alcoholic-drinks, grapes-and-must, freight",
                sector,
            ),
            periodic: self.word(row, "periodic", "yes, no", |word| match word {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            }),
            state: self.word(row, "state", "draft, sent, rejected, refused", state),
            allocation: self.word(
                row,
                "allocation",
                "costs-interest-principal, interest-costs-principal, principal-interest-costs",
                allocation,
            ),
        }
    }

    fn invoice(&mut self, row: &Row) {
        let mut complete = true;
        for column in ["debtor", "invoice"] {
            if row.get(column).is_empty() {
                self.fault(row, column, Problem::Missing);
                complete = false;
            }
        }
        let stated = self.stated(row);
        if !complete {
            return;
        }
        let at = self.place(row);
        let number = row.text("invoice");
        if row.get("amount").is_empty() {
            self.complete(row, &number, stated);
            return;
        }
        // How far an invoice got is a fact that matters; an empty field does not mean "sent".
        let state = match stated.state {
            Some(state) => state,
            None if row.get("state").is_empty() => {
                self.fault(row, "state", Problem::Missing);
                return;
            }
            None => return,
        };
        let debtor = row.text("debtor");
        self.book.with_debtor(&debtor, at, |_| {});
        self.book.add_claim(ClaimFacts {
            debtor,
            number,
            at,
            completed_at: None,
            issue_date: row.text("date"),
            receipt_date: row.some("received"),
            delivery_date: row.some("delivered"),
            amount_due: row.money(),
            law: row.some("law"),
            terms: stated.terms,
            sector: stated.sector,
            periodic: stated.periodic.unwrap_or(false),
            state,
            allocation: stated.allocation,
            payments: Vec::new(),
            credit_notes: Vec::new(),
            disputes: Vec::new(),
            promises: Vec::new(),
            contacts: Vec::new(),
        });
    }

    /// A row without amount completes an invoice that a ledger has.
    fn complete(&mut self, row: &Row, number: &str, stated: Stated) {
        let at = self.place(row);
        let source = self.source;
        let problem = match self.book.claim(number) {
            Some(claim) if claim.at.source != source => {
                if claim.debtor != row.get("debtor") {
                    Some(("debtor", Problem::OtherDebtor(claim.debtor.clone())))
                } else if !row.get("date").is_empty() && row.get("date") != claim.issue_date {
                    Some(("date", Problem::OtherDate(claim.issue_date.clone())))
                } else {
                    None
                }
            }
            _ => Some(("amount", Problem::Missing)),
        };
        if let Some((column, problem)) = problem {
            self.fault(row, column, problem);
            return;
        }
        if let Some(claim) = self.book.claim_mut(number) {
            claim.completed_at = Some(at);
            claim.terms = stated.terms.or(claim.terms.take());
            claim.law = row.some("law").or(claim.law.take());
            claim.receipt_date = row.some("received").or(claim.receipt_date.take());
            claim.delivery_date = row.some("delivered").or(claim.delivery_date.take());
            claim.sector = stated.sector.or(claim.sector);
            claim.periodic = stated.periodic.unwrap_or(claim.periodic);
            claim.state = stated.state.unwrap_or(claim.state);
            claim.allocation = stated.allocation.or(claim.allocation);
        }
    }

    fn fact(&mut self, row: &Row) {
        let at = self.place(row);
        match row.record {
            Record::Debtor | Record::Invoice => {}
            Record::Payment => {
                let payment =
                    Payment { date: row.text("date"), amount: row.money(), reference: row.some("reference") };
                if !row.get("invoice").is_empty() {
                    self.attach(row, |claim| claim.payments.push(Placed { at, value: payment }));
                } else if row.get("debtor").is_empty() {
                    self.fault(row, "debtor", Problem::Missing);
                } else {
                    self.book.with_debtor(row.get("debtor"), at, |debtor| {
                        debtor.payments.push(Placed { at, value: payment });
                    });
                }
            }
            Record::CreditNote => {
                let effect = self.needed(row, "effect", "from-its-date, from-the-start", |word| match word {
                    "from-its-date" => Some(CreditEffect::FromItsDate),
                    "from-the-start" => Some(CreditEffect::FromTheStart),
                    _ => None,
                });
                let Some(effect) = effect else { return };
                let note = CreditNote {
                    number: row.text("reference"),
                    date: row.text("date"),
                    amount: row.money(),
                    effect,
                };
                self.attach(row, |claim| claim.credit_notes.push(Placed { at, value: note }));
            }
            Record::Dispute => {
                self.attach(row, |claim| {
                    let dispute = Dispute {
                        opened_on: row.text("date"),
                        amount: part_of(row, claim),
                        subject: row.some("subject"),
                        closed_on: row.some("end-date"),
                    };
                    claim.disputes.push(Placed { at, value: dispute });
                });
            }
            Record::Promise => {
                self.attach(row, |claim| {
                    let promise = PromiseToPay {
                        made_on: row.text("date"),
                        pay_by: row.text("end-date"),
                        amount: part_of(row, claim),
                    };
                    claim.promises.push(Placed { at, value: promise });
                });
            }
            Record::Contact => {
                let channel = self.needed(row, "channel", "email, letter", |word| match word {
                    "email" => Some(Channel::Email),
                    "letter" => Some(Channel::Letter),
                    _ => None,
                });
                let status =
                    self.needed(row, "status", "proposed, sent, cancelled, bounced", |word| match word {
                        "proposed" => Some(ContactStatus::Proposed),
                        "sent" => Some(ContactStatus::Sent),
                        "cancelled" => Some(ContactStatus::Cancelled),
                        "bounced" => Some(ContactStatus::Bounced),
                        _ => None,
                    });
                let (Some(channel), Some(status)) = (channel, status) else {
                    return;
                };
                let contact = Contact {
                    date: row.text("date"),
                    level: row.text("level"),
                    // The policy tells which of its levels is a formal notice; see `case.rs`.
                    formal_notice: false,
                    channel,
                    status,
                };
                self.attach(row, |claim| claim.contacts.push(Placed { at, value: contact }));
            }
        }
    }

    /// Adds a fact to the invoice its row names.
    fn attach(&mut self, row: &Row, add: impl FnOnce(&mut ClaimFacts)) {
        let number = row.get("invoice");
        if number.is_empty() {
            self.fault(row, "invoice", Problem::Missing);
            return;
        }
        let problem = match self.book.claim_mut(number) {
            None => ("invoice", Problem::UnknownInvoice(number.to_owned())),
            Some(claim) if !row.get("debtor").is_empty() && row.get("debtor") != claim.debtor => {
                ("debtor", Problem::OtherDebtor(claim.debtor.clone()))
            }
            Some(claim) => {
                add(claim);
                return;
            }
        };
        self.fault(row, problem.0, problem.1);
    }
}

/// The amount, or none if the field is empty: the whole. A currency left out is that of the invoice.
fn part_of(row: &Row, claim: &ClaimFacts) -> Option<Money> {
    let mut money = (!row.get("amount").is_empty()).then(|| row.money())?;
    if money.currency.is_empty() {
        money.currency.clone_from(&claim.amount_due.currency);
    }
    Some(money)
}

fn sector(word: &str) -> Option<Sector> {
    Some(match word {
        "perishable-food" => Sector::PerishableFood,
        "seasonal-agriculture" => Sector::SeasonalAgriculture,
        "live-cattle" => Sector::LiveCattle,
        "alcoholic-drinks" => Sector::AlcoholicDrinks,
        "grapes-and-must" => Sector::GrapesAndMust,
        "freight" => Sector::Freight,
        _ => return None,
    })
}

fn state(word: &str) -> Option<InvoiceState> {
    Some(match word {
        "draft" => InvoiceState::Draft,
        "sent" => InvoiceState::Sent,
        "rejected" => InvoiceState::Rejected,
        "refused" => InvoiceState::Refused,
        _ => return None,
    })
}

fn allocation(word: &str) -> Option<AllocationOrder> {
    Some(match word {
        "costs-interest-principal" => AllocationOrder::CostsInterestPrincipal,
        "interest-costs-principal" => AllocationOrder::InterestCostsPrincipal,
        "principal-interest-costs" => AllocationOrder::PrincipalInterestCosts,
        _ => return None,
    })
}
