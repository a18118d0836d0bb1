//! The CSV form of `docs/csv.md`: one row, one fact.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use csv::{ReaderBuilder, StringRecord};

use crate::component::types::{
    AllocationOrder, Channel, Contact, ContactStatus, Contract, ContractInterest, CreditEffect, CreditNote,
    DebtorKind, Dispute, DisputeOutcome, DisputeReason, DunningBlock, EndOfMonthTerms, EndOfTenDaysTerms,
    Instalment, InterestStart, InvoiceState, Money, NetTerms, NonWorkingDay, Payment, PaymentPlan,
    PaymentTerms, PeriodEndReading, PromiseToPay, PublicBuyer, Risk, Rounding, Sector, StartEvent, YearBasis,
};

use super::{
    Book, ClaimFacts, Courts, Fault, Form, Place, Placed, PlanFacts, Problem, ReadTerms, Remark, Report,
    What, decode, no_clauses,
};

/// Every heading the form knows, as `docs/csv.md` lists them.
pub const COLUMNS: [&str; 55] = [
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
    "contract-date",
    "place",
    "non-working-day",
    "year-basis",
    "compensation-agreed",
    "long-term-agreed",
    "interest-rate",
    "interest-start",
    "rounding",
    "order-made",
    "order-served",
    "judgment-given",
    "judgment-enforceable",
    "judgment-served",
    "creditor-elsewhere",
    "large-debtor",
    "phone",
    "segment",
    "risk",
    "reason",
    "acknowledged",
    "investigated",
    "outcome",
    "upheld",
    "pay-by",
    "tolerance-days",
    "debt-acknowledged",
    "description",
];

const RECORDS: &str = "debtor, invoice, instalment, payment, credit-note, dispute, promise, contact, block, plan, plan-instalment";
const CHANNELS: &str = "email, letter, sms, phone";
const STATUSES: &str = "proposed, sent, cancelled, bounced, answered";
const OUTCOMES: &str = "upheld, partly-upheld, rejected";
const REASONS: &str = "price, quantity, quality, delivery, order, already-paid, duplicate, paperwork, other";
const YEAR_BASES: &str = "year365, year360, calendar-year, thirty-day-months";
const SECTORS: &str = "perishable-food, other-food, seasonal-agriculture, live-cattle, alcoholic-drinks, grapes-and-must, \
                       freight";
pub(crate) const KINDS: &str =
    "business, consumer, public-state-or-local, public-health-establishment, public-undertaking";
const TERMS: &str = "due YYYY-MM-DD, net N issue|receipt|delivery [on DAY], \
                     eom N [days-then-period-end|period-end-then-days] [on DAY], \
                     eotd N issue|receipt|delivery [days-then-period-end|period-end-then-days], statutory";

/// Reads a file of the CSV form into the book.
///
/// A fault of the file (its encoding, quoting or headings) refuses it. A row at fault is set aside with its reason,
/// and with it the invoice it is about: one bad row stops no other, and no answer rests on part of the facts.
/// `terms` reads the terms that are not in the words of the form.
pub fn read(book: &mut Book, name: &str, bytes: &[u8], terms: &mut ReadTerms<'_>) -> Result<(), Vec<Fault>> {
    let decoded = decode::utf8(name, bytes).map_err(|fault| vec![fault])?;
    let source = book.reports.len();
    let Rows { list: rows, separator, unread } = rows(name, &decoded.text)?;
    let mut filing =
        Filing { book, source, name, read_terms: terms, faults: Vec::new(), invoices: BTreeMap::new() };
    // Whatever the order of the rows, debtors and invoices come before what refers to them.
    for row in rows.iter().filter(|row| row.record == Record::Debtor) {
        filing.debtor(row);
    }
    for row in rows.iter().filter(|row| row.record == Record::Invoice) {
        filing.invoice(row);
    }
    // A plan comes before its parts.
    for row in rows.iter().filter(|row| row.record == Record::Plan) {
        filing.plan(row);
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
    let (words, on_day) = match words.as_slice() {
        [words @ .., "on", day] => (words, Some(day.parse().ok()?)),
        words => (words, None),
    };
    Some(match (words, on_day) {
        (["statutory"], None) => PaymentTerms::Statutory,
        (["due", day], None) => PaymentTerms::DueOn((*day).to_owned()),
        (["net", days, after], on_day) => {
            PaymentTerms::Net(NetTerms { days: days.parse().ok()?, after: event(after)?, on_day })
        }
        (["eom", days], on_day) => {
            PaymentTerms::EndOfMonth(EndOfMonthTerms { days: days.parse().ok()?, reading: None, on_day })
        }
        (["eom", days, reading], on_day) => PaymentTerms::EndOfMonth(EndOfMonthTerms {
            days: days.parse().ok()?,
            reading: Some(period_end(reading)?),
            on_day,
        }),
        (["eotd", days, after], None) => PaymentTerms::EndOfTenDays(EndOfTenDaysTerms {
            days: days.parse().ok()?,
            after: event(after)?,
            reading: None,
        }),
        (["eotd", days, after, reading], None) => PaymentTerms::EndOfTenDays(EndOfTenDaysTerms {
            days: days.parse().ok()?,
            after: event(after)?,
            reading: Some(period_end(reading)?),
        }),
        _ => return None,
    })
}

fn event(word: &str) -> Option<StartEvent> {
    Some(match word {
        "issue" => StartEvent::Issue,
        "receipt" => StartEvent::Receipt,
        "delivery" => StartEvent::Delivery,
        _ => return None,
    })
}

fn period_end(word: &str) -> Option<PeriodEndReading> {
    Some(match word {
        "days-then-period-end" => PeriodEndReading::DaysThenPeriodEnd,
        "period-end-then-days" => PeriodEndReading::PeriodEndThenDays,
        _ => return None,
    })
}

/// Terms in the words of the form, the other way round. Instalments are rows of their own, and have no words here.
#[must_use]
pub fn words(terms: &PaymentTerms) -> String {
    let event = |event| match event {
        StartEvent::Issue => "issue",
        StartEvent::Receipt => "receipt",
        StartEvent::Delivery => "delivery",
    };
    let reading = |reading| match reading {
        None => "",
        Some(PeriodEndReading::DaysThenPeriodEnd) => " days-then-period-end",
        Some(PeriodEndReading::PeriodEndThenDays) => " period-end-then-days",
    };
    let on = |day: Option<u8>| day.map_or_else(String::new, |day| format!(" on {day}"));
    match terms {
        PaymentTerms::DueOn(day) => format!("due {day}"),
        PaymentTerms::Net(net) => format!("net {} {}{}", net.days, event(net.after), on(net.on_day)),
        PaymentTerms::EndOfMonth(eom) => {
            format!("eom {}{}{}", eom.days, reading(eom.reading), on(eom.on_day))
        }
        PaymentTerms::EndOfTenDays(eotd) => {
            format!("eotd {} {}{}", eotd.days, event(eotd.after), reading(eotd.reading))
        }
        PaymentTerms::Instalments(_) => String::new(),
        PaymentTerms::Statutory => "statutory".to_owned(),
    }
}

/// Terms in the words of the form, or as the reader given reads them.
pub fn any_terms(text: &str, read: &mut ReadTerms<'_>) -> Result<PaymentTerms, Problem> {
    terms(text).map_or_else(|| read(text), Ok)
}

/// Reads no other terms than those of the form.
pub fn words_only(text: &str) -> Result<PaymentTerms, Problem> {
    Err(Problem::UnknownWord { given: text.to_owned(), allowed: TERMS })
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
    Instalment,
    Payment,
    CreditNote,
    Dispute,
    Promise,
    Contact,
    Block,
    Plan,
    PlanInstalment,
}

impl Record {
    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "debtor" => Self::Debtor,
            "invoice" => Self::Invoice,
            "instalment" => Self::Instalment,
            "payment" => Self::Payment,
            "credit-note" => Self::CreditNote,
            "dispute" => Self::Dispute,
            "promise" => Self::Promise,
            "contact" => Self::Contact,
            "block" => Self::Block,
            "plan" => Self::Plan,
            "plan-instalment" => Self::PlanInstalment,
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

    fn decimal(&self, column: &str) -> String {
        let decimal = self.get(column);
        if self.comma { decimal.replacen(',', ".", 1) } else { decimal.to_owned() }
    }

    fn money(&self) -> Money {
        Money { amount: self.decimal("amount"), currency: self.text("currency") }
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

/// What a row says of an invoice beside its sum.
struct Stated {
    terms: Option<PaymentTerms>,
    sector: Option<Sector>,
    periodic: Option<bool>,
    state: Option<InvoiceState>,
    contract: Contract,
    courts: Courts,
}

/// Puts rows into the book.
struct Filing<'a> {
    book: &'a mut Book,
    source: usize,
    name: &'a str,
    read_terms: &'a mut ReadTerms<'a>,
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
        let terms = self.terms(row);
        let creditor_elsewhere = self.yes_or_no(row, "creditor-elsewhere");
        let large_debtor = self.yes_or_no(row, "large-debtor");
        let risk = self.word(row, "risk", "low, normal, high", risk);
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
            debtor.phone = row.some("phone").or(debtor.phone.take());
            debtor.segment = row.some("segment").or(debtor.segment.take());
            debtor.risk = risk.or(debtor.risk);
            debtor.judgment_date = row.some("judgment-date").or(debtor.judgment_date.take());
            debtor.publication_date = row.some("publication-date").or(debtor.publication_date.take());
            debtor.creditor_elsewhere = creditor_elsewhere.or(debtor.creditor_elsewhere);
            debtor.large_debtor = large_debtor.or(debtor.large_debtor);
            debtor.law = row.some("law").or(debtor.law.take());
            debtor.terms = terms.or(debtor.terms.take());
        });
    }

    fn terms(&mut self, row: &Row) -> Option<PaymentTerms> {
        let given = row.get("terms");
        if given.is_empty() {
            return None;
        }
        match any_terms(given, self.read_terms) {
            Ok(terms) => Some(terms),
            Err(problem) => {
                self.fault(row, "terms", problem);
                None
            }
        }
    }

    fn yes_or_no(&mut self, row: &Row, column: &'static str) -> Option<bool> {
        self.word(row, column, "yes, no", |word| match word {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })
    }

    fn stated(&mut self, row: &Row) -> Stated {
        Stated {
            terms: self.terms(row),
            sector: self.word(row, "sector", SECTORS, sector),
            periodic: self.yes_or_no(row, "periodic"),
            state: self.word(row, "state", "draft, sent, rejected, refused", state),
            contract: self.contract(row),
            courts: Courts {
                order_made: row.some("order-made"),
                order_served: row.some("order-served"),
                judgment_given: row.some("judgment-given"),
                judgment_enforceable: row.some("judgment-enforceable"),
                judgment_served: row.some("judgment-served"),
            },
        }
    }

    /// The clauses a row states. A stated `interest-rate` is the interest of a contract that governs alone: then
    /// nothing of it may be left out.
    fn contract(&mut self, row: &Row) -> Contract {
        let year_basis = self.word(row, "year-basis", YEAR_BASES, year_basis);
        let compensation = row.some("compensation-agreed").map(|_| Money {
            amount: row.decimal("compensation-agreed"),
            // A row that completes an invoice may leave the currency to it; see `complete`.
            currency: row.text("currency"),
        });
        let mut contract = Contract {
            concluded_on: row.some("contract-date"),
            allocation: self.word(
                row,
                "allocation",
                "costs-interest-principal, interest-costs-principal, principal-interest-costs",
                allocation,
            ),
            place_of_payment: row.some("place"),
            non_working_day: self.word(row, "non-working-day", "keep, next, previous", non_working_day),
            long_term_agreed: self.yes_or_no(row, "long-term-agreed"),
            ..no_clauses()
        };
        if row.get("interest-rate").is_empty() {
            return Contract { year_basis, compensation, ..contract };
        }
        if row.get("year-basis").is_empty() {
            self.fault(row, "year-basis", Problem::Missing);
        }
        let start = self.needed(row, "interest-start", "due-date, formal-notice", interest_start);
        let rounding = self.needed(row, "rounding", "half-up, half-even, down", rounding);
        if let (Some(year_basis), Some(start), Some(rounding)) = (year_basis, start, rounding) {
            let rate = row.decimal("interest-rate");
            contract.interest = Some(ContractInterest { rate, year_basis, start, rounding, compensation });
        }
        contract
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
            description: row.some("description"),
            law: row.some("law"),
            terms: stated.terms,
            sector: stated.sector,
            periodic: stated.periodic.unwrap_or(false),
            state,
            contract: stated.contract,
            courts: stated.courts,
            instalments: Vec::new(),
            payments: Vec::new(),
            credit_notes: Vec::new(),
            disputes: Vec::new(),
            promises: Vec::new(),
            contacts: Vec::new(),
            blocks: Vec::new(),
            plan: None,
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
                } else if stated.terms.is_some() && !claim.instalments.is_empty() {
                    Some(("terms", Problem::TermsAndInstalments))
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
            claim.description = row.some("description").or(claim.description.take());
            claim.receipt_date = row.some("received").or(claim.receipt_date.take());
            claim.delivery_date = row.some("delivered").or(claim.delivery_date.take());
            claim.sector = stated.sector.or(claim.sector);
            claim.periodic = stated.periodic.unwrap_or(claim.periodic);
            claim.state = stated.state.unwrap_or(claim.state);
            complete_contract(claim, stated.contract);
            let (known, courts) = (&mut claim.courts, stated.courts);
            known.order_made = courts.order_made.or(known.order_made.take());
            known.order_served = courts.order_served.or(known.order_served.take());
            known.judgment_given = courts.judgment_given.or(known.judgment_given.take());
            known.judgment_enforceable = courts.judgment_enforceable.or(known.judgment_enforceable.take());
            known.judgment_served = courts.judgment_served.or(known.judgment_served.take());
        }
    }

    fn fact(&mut self, row: &Row) {
        let at = self.place(row);
        match row.record {
            Record::Debtor | Record::Invoice | Record::Plan => {}
            Record::Instalment => {
                // The currency of a part is that of the invoice, as for a part in dispute.
                let stated = |claim: &ClaimFacts| claim.terms.is_some();
                if self.book.claim(row.get("invoice")).is_some_and(stated) {
                    self.fault(row, "record", Problem::TermsAndInstalments);
                    return;
                }
                self.attach(row, |claim| {
                    let amount = in_currency(row.money(), &claim.amount_due.currency);
                    let instalment = Instalment { due_date: row.text("date"), amount };
                    claim.instalments.push(Placed { at, value: instalment });
                    // Rows may come in any order; the contract has them by day, which is the order of the texts.
                    claim.instalments.sort_by(|one, other| one.value.due_date.cmp(&other.value.due_date));
                });
            }
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
            Record::Dispute => self.dispute(row),
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
            Record::Contact => self.contact(row),
            Record::Block => self.block(row),
            Record::PlanInstalment => {
                if self.book.claim(row.get("invoice")).is_some_and(|claim| claim.plan.is_none()) {
                    self.fault(row, "record", Problem::PlanMissing);
                    return;
                }
                self.attach(row, |claim| {
                    let amount = in_currency(row.money(), &claim.amount_due.currency);
                    let part = Instalment { due_date: row.text("date"), amount };
                    if let Some(plan) = &mut claim.plan {
                        plan.parts.push(Placed { at, value: part });
                        plan.parts.sort_by(|one, other| one.value.due_date.cmp(&other.value.due_date));
                    }
                });
            }
        }
    }

    fn dispute(&mut self, row: &Row) {
        let at = self.place(row);
        let reason = self.word(row, "reason", REASONS, dispute_reason);
        let outcome = self.word(row, "outcome", OUTCOMES, |word| {
            ["upheld", "partly-upheld", "rejected"].into_iter().find(|known| *known == word)
        });
        let partly = outcome == Some("partly-upheld");
        // What was upheld says how much, and nothing else does.
        if partly && row.get("upheld").is_empty() {
            self.fault(row, "upheld", Problem::Missing);
        }
        if !partly && !row.get("upheld").is_empty() {
            let given = row.text("outcome");
            self.fault(row, "outcome", Problem::UnknownWord { given, allowed: "partly-upheld" });
        }
        self.attach(row, |claim| {
            let upheld = Money { amount: row.decimal("upheld"), currency: row.text("currency") };
            let dispute = Dispute {
                opened_on: row.text("date"),
                amount: part_of(row, claim),
                reason,
                subject: row.some("subject"),
                acknowledged_on: row.some("acknowledged"),
                investigated_on: row.some("investigated"),
                closed_on: row.some("end-date"),
                outcome: match outcome {
                    Some("upheld") => Some(DisputeOutcome::Upheld),
                    Some("rejected") => Some(DisputeOutcome::Rejected),
                    Some(_) => {
                        Some(DisputeOutcome::PartlyUpheld(in_currency(upheld, &claim.amount_due.currency)))
                    }
                    None => None,
                },
            };
            claim.disputes.push(Placed { at, value: dispute });
        });
    }

    /// A decision to leave an invoice alone, or without one all of a debtor.
    fn block(&mut self, row: &Row) {
        let at = self.place(row);
        let block =
            DunningBlock { reason: row.text("reason"), since: row.text("date"), until: row.some("end-date") };
        let id = row.get("debtor");
        if !row.get("invoice").is_empty() {
            self.attach(row, |claim| claim.blocks.push(Placed { at, value: block }));
        } else if id.is_empty() {
            self.fault(row, "debtor", Problem::Missing);
        } else if self.book.debtor(id).is_none() {
            // A slip here would leave the wrong one alone, or nobody.
            self.fault(row, "debtor", Problem::UnknownDebtor(id.to_owned()));
        } else {
            self.book.with_debtor(id, at, |debtor| debtor.blocks.push(Placed { at, value: block }));
        }
    }

    fn contact(&mut self, row: &Row) {
        let at = self.place(row);
        let channel = self.needed(row, "channel", CHANNELS, channel);
        let status = self.needed(row, "status", STATUSES, status);
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
            pay_by: row.some("pay-by"),
            address: None,
        };
        self.attach(row, |claim| claim.contacts.push(Placed { at, value: contact }));
    }

    /// A payment plan; its parts are rows of their own.
    fn plan(&mut self, row: &Row) {
        let at = self.place(row);
        let acknowledged = self.yes_or_no(row, "debt-acknowledged").unwrap_or(false);
        let tolerance = row.get("tolerance-days");
        let tolerance_days = if tolerance.is_empty() { Some(0) } else { tolerance.parse().ok() };
        let Some(tolerance_days) = tolerance_days else {
            let given = tolerance.to_owned();
            self.fault(row, "tolerance-days", Problem::UnknownWord { given, allowed: "0 … 65535" });
            return;
        };
        if self.book.claim(row.get("invoice")).is_some_and(|claim| claim.plan.is_some()) {
            self.fault(row, "record", Problem::SecondPlan);
            return;
        }
        let terms = PaymentPlan {
            agreed_on: row.text("date"),
            instalments: Vec::new(),
            tolerance_days,
            acknowledged,
            ended_on: row.some("end-date"),
        };
        self.attach(row, |claim| claim.plan = Some(PlanFacts { at, terms, parts: Vec::new() }));
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
    (!row.get("amount").is_empty()).then(|| in_currency(row.money(), &claim.amount_due.currency))
}

/// The sum, in this currency if it states none.
fn in_currency(mut money: Money, currency: &str) -> Money {
    if money.currency.is_empty() {
        currency.clone_into(&mut money.currency);
    }
    money
}

/// The clauses of a row that completes an invoice go before those known.
fn complete_contract(claim: &mut ClaimFacts, stated: Contract) {
    let currency = claim.amount_due.currency.as_str();
    let known = &mut claim.contract;
    known.concluded_on = stated.concluded_on.or(known.concluded_on.take());
    known.allocation = stated.allocation.or(known.allocation);
    known.year_basis = stated.year_basis.or(known.year_basis);
    known.compensation =
        stated.compensation.map(|sum| in_currency(sum, currency)).or(known.compensation.take());
    known.place_of_payment = stated.place_of_payment.or(known.place_of_payment.take());
    known.non_working_day = stated.non_working_day.or(known.non_working_day);
    known.long_term_agreed = stated.long_term_agreed.or(known.long_term_agreed);
    known.interest = stated
        .interest
        .map(|interest| ContractInterest {
            compensation: interest.compensation.map(|sum| in_currency(sum, currency)),
            ..interest
        })
        .or(known.interest.take());
}

fn risk(word: &str) -> Option<Risk> {
    Some(match word {
        "low" => Risk::Low,
        "normal" => Risk::Normal,
        "high" => Risk::High,
        _ => return None,
    })
}

fn dispute_reason(word: &str) -> Option<DisputeReason> {
    Some(match word {
        "price" => DisputeReason::Price,
        "quantity" => DisputeReason::Quantity,
        "quality" => DisputeReason::Quality,
        "delivery" => DisputeReason::Delivery,
        "order" => DisputeReason::Order,
        "already-paid" => DisputeReason::AlreadyPaid,
        "duplicate" => DisputeReason::Duplicate,
        "paperwork" => DisputeReason::Paperwork,
        "other" => DisputeReason::Other,
        _ => return None,
    })
}

fn channel(word: &str) -> Option<Channel> {
    Some(match word {
        "email" => Channel::Email,
        "letter" => Channel::Letter,
        "sms" => Channel::Sms,
        "phone" => Channel::Phone,
        _ => return None,
    })
}

fn status(word: &str) -> Option<ContactStatus> {
    Some(match word {
        "proposed" => ContactStatus::Proposed,
        "sent" => ContactStatus::Sent,
        "cancelled" => ContactStatus::Cancelled,
        "bounced" => ContactStatus::Bounced,
        "answered" => ContactStatus::Answered,
        _ => return None,
    })
}

fn sector(word: &str) -> Option<Sector> {
    Some(match word {
        "perishable-food" => Sector::PerishableFood,
        "other-food" => Sector::OtherFood,
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

fn year_basis(word: &str) -> Option<YearBasis> {
    Some(match word {
        "year365" => YearBasis::Year365,
        "year360" => YearBasis::Year360,
        "calendar-year" => YearBasis::CalendarYear,
        "thirty-day-months" => YearBasis::ThirtyDayMonths,
        _ => return None,
    })
}

fn non_working_day(word: &str) -> Option<NonWorkingDay> {
    Some(match word {
        "keep" => NonWorkingDay::Keep,
        "next" => NonWorkingDay::Next,
        "previous" => NonWorkingDay::Previous,
        _ => return None,
    })
}

fn interest_start(word: &str) -> Option<InterestStart> {
    Some(match word {
        "due-date" => InterestStart::DueDate,
        "formal-notice" => InterestStart::FormalNotice,
        _ => return None,
    })
}

fn rounding(word: &str) -> Option<Rounding> {
    Some(match word {
        "half-up" => Rounding::HalfUp,
        "half-even" => Rounding::HalfEven,
        "down" => Rounding::Down,
        _ => return None,
    })
}
