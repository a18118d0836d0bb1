//! From what the files say to the debtors and claims of the contract.

use std::collections::{BTreeSet, HashMap};

use relance_contract::types::{
    Claim, Debtor, DebtorKind, Insolvency, Invoice, Judgment, Language, PaymentOrder, PaymentTerms,
    Proceedings,
};

use crate::agreed::Agreed;
use crate::book::{Book, ClaimFacts, Courts, DebtorFacts, Doubt, no_clauses};
use crate::credits;
use crate::hold::{self, Verdict};
use crate::ledger::{Ledger, Options};
use crate::locate::{ClaimPlaces, DebtorPlaces, FilePlace, Places, Source};
use crate::place::{Place, Placed, parted};
use crate::policies::is_formal_notice;
use crate::report::{Fault, FileReport, Held, Holds, Lack, Remark, Report, Unasked, What};
use crate::words::Sentence as _;

/// How many rows at fault are listed of one file; the rest is counted.
const LISTED: usize = 1_000;
/// How many rows at fault one debtor says.
const MOST_UNREAD: usize = 20;

/// Settles what is asked about: all about which enough is stated, but for invoices whose own rows are at fault.
pub(crate) fn settle(mut book: Book, mut files: Vec<FileReport>, options: &Options) -> Ledger {
    credits::place(&mut book, &mut files);
    let mut verdict = hold::decide(&mut book);
    let mut claims = std::mem::take(&mut book.claims);
    for (facts, held) in claims.iter_mut().zip(&verdict.claims) {
        let owed_by = book.debtor_position(&facts.debtor).filter(|_| held.is_some());
        if let Some(debtor) = owed_by.and_then(|at| book.debtors.get_mut(at)) {
            credits::of_lost(facts, debtor);
        }
    }
    let mut report = Report { files, ..Report::default() };
    count(&book, &claims, &verdict, &mut report.files);
    list(&book, std::mem::take(&mut verdict.holds), &mut report.files);
    let files = report.files.iter().map(|file| FilePlace {
        name: file.source.clone(),
        form: file.form,
        headings: file.headings.iter().map(|(word, heading)| ((*word).to_owned(), heading.clone())).collect(),
    });
    let mut ledger = Ledger {
        places: Places { files: files.collect(), ..Places::default() },
        report,
        debtors: Vec::new(),
        claims: Vec::new(),
    };
    let mut causes = Causes { doubts: &book.doubts, known: HashMap::new() };
    let mut lost = Vec::new();
    for (facts, held) in claims.into_iter().zip(&verdict.claims) {
        match held {
            Some(by) => {
                let because = causes.of(*by, &mut ledger.report);
                let ClaimFacts { number: invoice, debtor, at, amount_due: amount, .. } = facts;
                ledger.report.held.push(Held { invoice, debtor, at, amount, because });
            }
            None => lost.extend(ask(facts, &book, options, &mut ledger)),
        }
    }
    for facts in lost {
        if let Some(debtor) = book.debtor_position(&facts.debtor).and_then(|at| book.debtors.get_mut(at)) {
            credits::beyond(&facts, debtor);
        }
    }
    let unread = Unread::of(&book, &verdict, &ledger.report.files, options.language.unwrap_or(Language::En));
    for (facts, rows) in book.debtors.into_iter().zip(&verdict.unread) {
        if let Some(kind) = kind_of(&facts, options) {
            let (mut debtor, places) = debtor(facts, kind);
            debtor.unread = unread.by(rows);
            ledger.debtors.push(debtor);
            ledger.places.debtors.push(places);
        }
    }
    ledger
}

/// What debtors say of the rows at fault that may lower what they owe.
struct Unread {
    sentences: Vec<String>,
    of_all: Vec<usize>,
}

impl Unread {
    fn of(book: &Book, verdict: &Verdict, files: &[FileReport], language: Language) -> Self {
        let sentence = |doubt: &Doubt| {
            let sentence = fault(doubt, files).sentence(language);
            sentence.trim_end_matches('.').to_owned()
        };
        let sentences = book.doubts.iter().map(sentence).collect();
        // A row of nobody goes to everybody: the first of them is enough to ask for nothing.
        Self { sentences, of_all: verdict.unread_of_all.iter().take(1).copied().collect() }
    }

    fn by(&self, rows: &[usize]) -> Option<Vec<String>> {
        let rows = rows.iter().take(MOST_UNREAD).chain(&self.of_all);
        some(rows.filter_map(|at| self.sentences.get(*at).cloned()).collect())
    }
}

/// A row at fault as a fault of its file.
fn fault(doubt: &Doubt, files: &[FileReport]) -> Fault {
    let source = files.get(doubt.at.file).map(|file| file.source.clone()).unwrap_or_default();
    let (line, column) = (Some(doubt.at.line), doubt.column.clone());
    Fault { source, line, column, problem: doubt.problem.clone() }
}

/// The kind of a debtor. What is stated for all is not taken for one whose own row cannot be read.
fn kind_of(facts: &DebtorFacts, options: &Options) -> Option<DebtorKind> {
    facts.kind.or(options.kind.filter(|_| !facts.doubtful))
}

/// The rows at fault that hold back an invoice, each said once.
struct Causes<'a> {
    doubts: &'a [Doubt],
    known: HashMap<usize, usize>,
}

impl Causes<'_> {
    fn of(&mut self, doubt: usize, report: &mut Report) -> usize {
        let next = report.causes.len();
        let known = *self.known.entry(doubt).or_insert(next);
        if let Some(doubt) = self.doubts.get(doubt).filter(|_| known == next) {
            let fault = fault(doubt, &report.files);
            report.causes.push(fault);
        }
        known
    }
}

/// Counts the rows that are not used: those at fault, and those about invoices that are set aside, but for what was paid
/// or credited on them. The lines of a FEC are counted by what they do in its books.
fn count(book: &Book, claims: &[ClaimFacts], verdict: &Verdict, files: &mut [FileReport]) {
    let lost = claims.iter().zip(&verdict.claims).filter(|(_, by)| by.is_some());
    let places = book.doubts.iter().map(|doubt| doubt.at);
    let left_out: BTreeSet<Place> = places.chain(lost.flat_map(|(claim, _)| claim.lines())).collect();
    for place in left_out {
        if let Some(file) = files.get_mut(place.file).filter(|file| !file.form.counts_by_entry()) {
            file.left_out = file.left_out.saturating_add(1);
            file.used = file.used.saturating_sub(1);
        }
    }
}

/// Names every row at fault, in the order of the file.
fn list(book: &Book, holds: Vec<Holds>, files: &mut [FileReport]) {
    for (doubt, holds) in book.doubts.iter().zip(holds) {
        let Some(file) = files.get_mut(doubt.at.file) else { continue };
        let what = What::Faulty { column: doubt.column.clone(), problem: doubt.problem.clone(), holds };
        file.set_aside.push(Remark { lines: vec![doubt.at.line], what });
    }
    for file in files.iter_mut().filter(|file| !file.form.counts_by_entry()) {
        file.set_aside.sort_by_key(|remark| remark.lines.first().copied());
        file.remarks.sort_by_key(|remark| remark.lines.first().copied());
        let unlisted = file.set_aside.len().saturating_sub(LISTED);
        file.unlisted = u64::try_from(unlisted).unwrap_or(u64::MAX);
        file.set_aside.truncate(LISTED);
    }
}

/// Asks about a claim; or says what is nowhere stated, and gives it back.
fn ask(mut facts: ClaimFacts, book: &Book, options: &Options, ledger: &mut Ledger) -> Option<ClaimFacts> {
    let owed_by = book.debtor(&facts.debtor);
    let kind = owed_by.map_or(options.kind, |debtor| kind_of(debtor, options));
    let stated = Some(options).filter(|_| !owed_by.is_some_and(|debtor| debtor.doubtful));
    let (law, law_from) = first([
        (facts.law.take(), Source::Invoice),
        (owed_by.and_then(|debtor| debtor.law.clone()), Source::Debtor),
        (stated.and_then(|stated| stated.law.clone()), Source::User),
    ]);
    // Rows may come in any order; the contract has parts by day, which is the order of the texts.
    facts.instalments.sort_by(|one, other| one.value.due_date.cmp(&other.value.due_date));
    let (parts, instalments) = parted(std::mem::take(&mut facts.instalments));
    let (terms, terms_from) = first([
        ((!parts.is_empty()).then_some(Agreed::from(PaymentTerms::Instalments(parts))), Source::Invoice),
        (facts.terms.take(), Source::Invoice),
        (owed_by.and_then(|debtor| debtor.terms.clone()), Source::Debtor),
        (stated.and_then(|stated| stated.terms.clone()), Source::User),
    ]);
    let lacks = [(kind.is_none(), Lack::Kind), (law.is_none(), Lack::Law), (terms.is_none(), Lack::Terms)];
    let (Some(kind), Some(law), Some(agreed)) = (kind, law, terms) else {
        let missing = lacks.into_iter().filter_map(|(is, what)| is.then_some(what)).collect();
        let (invoice, debtor) = (facts.number.clone(), facts.debtor.clone());
        ledger.report.unasked.push(Unasked { invoice, debtor, at: facts.at, missing });
        return Some(facts);
    };
    let mut places = ClaimPlaces {
        at: facts.at,
        completed: facts.completed.last().copied(),
        debtor: owed_by.and_then(|debtor| debtor.described.last().copied()),
        law: law_from,
        terms: terms_from,
        instalments,
        payments: Vec::new(),
        credit_notes: Vec::new(),
        disputes: Vec::new(),
        promises: Vec::new(),
        contacts: Vec::new(),
        blocks: Vec::new(),
        plan: facts.plan.as_ref().map(|plan| plan.at),
        plan_parts: Vec::new(),
    };
    facts.contract.large_debtor = owed_by.and_then(|debtor| debtor.large_debtor);
    for contact in &mut facts.contacts {
        contact.value.formal_notice = is_formal_notice(&contact.value.level, kind, &options.policies);
    }
    let contract = Some(facts.contract).filter(|contract| *contract != no_clauses());
    ledger.claims.push(Claim {
        debtor: facts.debtor,
        invoice: Invoice {
            number: facts.number,
            law,
            issue_date: facts.issue_date,
            receipt_date: facts.receipt_date,
            delivery_date: facts.delivery_date,
            amount_due: facts.amount_due,
            terms: agreed.terms,
            discounts: agreed.discount.map(|discount| vec![discount]),
            sector: facts.sector,
            periodic: facts.periodic,
            state: facts.state,
            description: facts.description,
            lifecycle: None,
            contract,
        },
        payments: values(facts.payments, &mut places.payments),
        credit_notes: values(facts.credit_notes, &mut places.credit_notes),
        disputes: values(facts.disputes, &mut places.disputes),
        promises: values(facts.promises, &mut places.promises),
        contacts: values(facts.contacts, &mut places.contacts),
        blocks: some(values(facts.blocks, &mut places.blocks)),
        plan: facts.plan.map(|mut plan| {
            plan.parts.sort_by(|one, other| one.value.due_date.cmp(&other.value.due_date));
            plan.terms.instalments = values(plan.parts, &mut places.plan_parts);
            plan.terms
        }),
        team_notices: None,
        proceedings: proceedings(facts.courts),
        delay_excused: None,
    });
    ledger.places.claims.push(places);
    None
}

/// The first of these that is stated, and by whom.
fn first<T, const N: usize>(stated: [(Option<T>, Source); N]) -> (Option<T>, Source) {
    let known = stated.into_iter().find_map(|(value, source)| value.map(|value| (value, source)));
    known.map_or((None, Source::User), |(value, source)| (Some(value), source))
}

/// The facts; their places go beside.
fn values<T>(facts: Vec<Placed<T>>, places: &mut Vec<Place>) -> Vec<T> {
    let (values, found) = parted(facts);
    *places = found;
    values
}

/// The facts, or none: a list left out says as much as an empty one.
fn some<T>(values: Vec<T>) -> Option<Vec<T>> {
    Some(values).filter(|values| !values.is_empty())
}

fn debtor(facts: DebtorFacts, kind: DebtorKind) -> (Debtor, DebtorPlaces) {
    let known = facts.judgment_date.is_some() || facts.publication_date.is_some();
    let insolvency = known.then(|| Insolvency {
        judgment_date: facts.judgment_date.unwrap_or_default(),
        publication_date: facts.publication_date,
        creditor_elsewhere: facts.creditor_elsewhere,
    });
    let at = facts.described.last().copied().or(facts.at).unwrap_or(Place { file: 0, line: 0 });
    let (blocks, block_places) = parted(facts.blocks);
    let (credits, credit_places) = parted(facts.credits);
    let debtor = Debtor {
        id: facts.id,
        name: facts.name.unwrap_or_default(),
        kind,
        address: facts.address,
        email: facts.email,
        phone: facts.phone,
        reachable_by: None,
        segment: facts.segment,
        risk: facts.risk,
        blocks: some(blocks),
        credits,
        unread: None,
        insolvency,
    };
    (debtor, DebtorPlaces { at, credits: credit_places, blocks: block_places })
}

/// What happened before the courts, if anything did. A day that must be there and is not is left for the rules to
/// refuse.
fn proceedings(courts: Courts) -> Option<Proceedings> {
    let Courts { order_made, order_served, judgment_given, judgment_enforceable, judgment_served } = courts;
    let judged = [&judgment_given, &judgment_enforceable, &judgment_served].into_iter().any(Option::is_some);
    let judgment = judged.then(|| Judgment {
        given_on: judgment_given.unwrap_or_default(),
        enforceable_on: judgment_enforceable.unwrap_or_default(),
        served_on: judgment_served,
    });
    let ordered = order_made.is_some() || order_served.is_some();
    let order =
        ordered.then(|| PaymentOrder { made_on: order_made.unwrap_or_default(), served_on: order_served });
    (judgment.is_some() || order.is_some()).then(|| Proceedings {
        interruptions: Vec::new(),
        grace: Vec::new(),
        judgment,
        order,
    })
}
