//! Whether the agreed terms keep within the law.

use super::due::{self, Due, READINGS, month_end, period_end, term_start};
use crate::calendar::{Day, plus_days};
use crate::choices::Sector;
use crate::explain::{Rule, Step};
use crate::facts::{Invoice, PaymentTerms};
use crate::law::{BeyondCap, FineRule, Parties, Regime, TermCap, TermStart};
use crate::money::Money;
use crate::refusal::{Fact, Refusal, Unchecked, WarningAbout};
use crate::source::Source;
use crate::trail::{Chapter, Trail};

/// Whether a term keeps within the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/assessment.wit")]
pub enum TermsVerdict {
    Lawful,
    Unlawful,
    Depends,
    NotLimited,
    Unchecked,
}

/// The most someone can be fined for a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/assessment.wit")]
pub struct Fine {
    pub natural_person: Money,
    pub company: Money,
}

/// The lawfulness of a term.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/assessment.wit")]
pub struct TermsCheck {
    pub verdict: TermsVerdict,
    pub latest_lawful_date: Option<Day>,
    pub fine: Option<Fine>,
    pub source: Option<Source>,
}

/// Checks the term against the caps of the law.
pub fn check(
    invoice: &Invoice,
    regime: &Regime,
    due: &Due,
    trail: &mut Trail,
) -> Result<TermsCheck, Refusal> {
    // A day that the law moves is not the parties' doing; one that their clause moves is.
    let moved_by_clause = invoice.contract.non_working_day.is_some();
    let due = due.parts.last().map_or(due.start, |part| if moved_by_clause { part.due } else { part.agreed });
    if regime.caps.is_empty() && !regime.is_of_contract() {
        trail.say(Chapter::Terms, || Step::plain(Rule::TermNotLimited));
        let verdict = TermsVerdict::NotLimited;
        return Ok(TermsCheck { verdict, latest_lawful_date: None, fine: None, source: None });
    }
    if let (PaymentTerms::Statutory, Some(term)) = (&invoice.terms, &regime.default_term) {
        // The law's own term cannot be over the law's cap.
        trail.say(Chapter::Terms, || Step::sourced(Rule::TermLawful { due, latest: due }, &term.source));
        let (verdict, source) = (TermsVerdict::Lawful, Some(Source::from(&term.source)));
        return Ok(TermsCheck { verdict, latest_lawful_date: Some(due), fine: None, source });
    }
    // Whether the caps of today hold for contracts of that time was not read.
    let found = if regime.is_of_contract() {
        Err(Unchecked::NoLaw)
    } else if regime.last_day.is_some() {
        Err(Unchecked::OldContract)
    } else {
        limits(invoice, regime, due)
    };
    let limits = match found {
        Ok(limits) => limits,
        Err(why) => {
            // A caller who lets the contract govern alone knows that there is no law here to check it against.
            if why != Unchecked::NoLaw {
                trail.warn(Chapter::Terms, "claim.invoice.terms", || WarningAbout::TermUnchecked(why));
            }
            let verdict = TermsVerdict::Unchecked;
            return Ok(TermsCheck { verdict, latest_lawful_date: None, fine: None, source: None });
        }
    };
    let Limits { cap, latest, end_of_month, never_after, size_matters } = limits;
    let source = &cap.term.source;
    let over_the_cap = || match cap.beyond {
        BeyondCap::IfExpresslyAgreed
            if never_after.is_none_or(|last| due <= last)
                && invoice.contract.long_term_agreed != Some(false) =>
        {
            let about = WarningAbout::TermNeedsAgreement { latest };
            (TermsVerdict::Depends, latest, Rule::TermNeedsAgreement { due, latest }, Some(about))
        }
        BeyondCap::Unlawful | BeyondCap::IfExpresslyAgreed => unlawful(due, latest),
    };
    let (verdict, latest_lawful_date, rule, about) = match end_of_month {
        _ if due <= latest => lawful(due, latest),
        _ if size_matters => {
            let about = WarningAbout::TermDependsOnSize { latest };
            (TermsVerdict::Depends, latest, Rule::TermDependsOnSize { due, latest }, Some(about))
        }
        Some(EndOfMonthLimit { latest: later, stipulated: true, .. }) if due <= later => lawful(due, later),
        Some(EndOfMonthLimit { latest: later, stipulated: true, .. }) => unlawful(due, later),
        Some(EndOfMonthLimit { latest: later, stipulated: false, days }) if due <= later => {
            let rule = Rule::TermDepends { due, latest, days, end_of_month_latest: later };
            (TermsVerdict::Depends, latest, rule, Some(WarningAbout::TermDepends { latest, days }))
        }
        _ => over_the_cap(),
    };
    trail.say(Chapter::Terms, || Step::sourced(rule, source));
    if let Some(about) = about {
        trail.warn(Chapter::Terms, "claim.invoice.terms", || about);
    }
    let mut fine = None;
    if let (TermsVerdict::Unlawful, Some(rule)) = (verdict, &regime.fine) {
        let found = fine_money(rule);
        let step = Rule::TermFine { natural_person: found.natural_person, company: found.company };
        trail.say(Chapter::Terms, || Step::sourced(step, &rule.source));
        fine = Some(found);
    }
    Ok(TermsCheck {
        verdict,
        latest_lawful_date: Some(latest_lawful_date),
        fine,
        source: Some(Source::from(source)),
    })
}

/// A verdict, the last lawful due date, its line of explanation and its warning.
type Judged = (TermsVerdict, Day, Rule, Option<WarningAbout>);

fn lawful(due: Day, latest: Day) -> Judged {
    (TermsVerdict::Lawful, latest, Rule::TermLawful { due, latest }, None)
}

fn unlawful(due: Day, latest: Day) -> Judged {
    let about = WarningAbout::TermUnlawful { latest };
    (TermsVerdict::Unlawful, latest, Rule::TermUnlawful { due, latest }, Some(about))
}

/// The last lawful due date, and the alternative open to "end of month" clauses.
struct Limits<'a> {
    cap: &'a TermCap,
    latest: Day,
    end_of_month: Option<EndOfMonthLimit>,
    /// The day after which a term is unlawful whatever was agreed.
    never_after: Option<Day>,
    /// The cap holds only if the debtor is large and the creditor is not, and the facts do not say.
    size_matters: bool,
}

struct EndOfMonthLimit {
    days: u16,
    latest: Day,
    /// Whether the agreed terms are such a clause.
    stipulated: bool,
}

fn limits<'a>(invoice: &Invoice, regime: &'a Regime, due: Day) -> Result<Limits<'a>, Unchecked> {
    let issue = invoice.issue_date;
    let terms = due::last_term(invoice, regime);
    let fits = |cap: &&TermCap| cap.periodic.is_none_or(|periodic| periodic == invoice.periodic);
    let of = |sector: Option<Sector>| {
        regime.caps.iter().filter(fits).filter(move |cap| cap.sector == sector && cap.parties == Parties::Any)
    };
    // A trade that this regime does not single out falls under its general cap.
    // The latest version in force on the day of issue; if none was yet, the first, which then says so.
    let in_force = |sector| {
        let known = of(sector).filter(|cap| issue >= cap.term.first_day).max_by_key(|cap| cap.term.first_day);
        known.or_else(|| of(sector).min_by_key(|cap| cap.term.first_day))
    };
    let Some(general) = in_force(invoice.sector).or_else(|| in_force(None)) else {
        return Err(Unchecked::BeforeLaw(issue));
    };
    let between_sizes = regime.caps.iter().find(|cap| {
        cap.parties == Parties::LargeDebtor
            && invoice.contract.large_debtor != Some(false)
            && issue >= cap.term.first_day
    });
    if let Some(cap) = between_sizes {
        let limits = limits_of(invoice, terms, cap, due)?;
        if invoice.contract.large_debtor == Some(true) {
            return Ok(limits);
        }
        let general = limits_of(invoice, terms, general, due)?;
        if due > limits.latest && due <= general.latest {
            return Ok(Limits { size_matters: true, ..limits });
        }
        return Ok(general);
    }
    limits_of(invoice, terms, general, due)
}

fn limits_of<'a>(
    invoice: &Invoice,
    terms: &PaymentTerms,
    cap: &'a TermCap,
    due: Day,
) -> Result<Limits<'a>, Unchecked> {
    if invoice.issue_date < cap.term.first_day {
        return Err(Unchecked::BeforeLaw(cap.term.first_day));
    }
    let latest_from = |start| plus_days(period_end(start, cap.term.period_end), u32::from(cap.term.days));
    let found = term_start(invoice, &cap.term, &mut Trail::silent());
    // Receipt cannot come before issue: a term within the cap from issue keeps within it from receipt.
    let start = found.or_else(|fact| {
        let early_enough = fact == Fact::ReceiptDate && due <= latest_from(invoice.issue_date);
        if early_enough { Ok(invoice.issue_date) } else { Err(Unchecked::MissingFact(fact)) }
    })?;
    // Without the day of receipt the term counts from delivery; a later receipt would allow a later day.
    let uncertain = matches!(cap.term.start, TermStart::ReceiptOrLaterDelivery { unrecorded: None });
    if uncertain && invoice.receipt_date.is_none() && due > latest_from(start) {
        return Err(Unchecked::MissingFact(Fact::ReceiptDate));
    }
    let end_of_month =
        cap.term.or_end_of_month.and_then(|days| end_of_month_limit(invoice.issue_date, terms, days));
    let never_after = cap.never_over.map(|days| plus_days(start, u32::from(days)));
    Ok(Limits { cap, latest: latest_from(start), end_of_month, never_after, size_matters: false })
}

/// The alternative cap, open to clauses that say "so many days, end of month" and no more.
fn end_of_month_limit(issue: Day, terms: &PaymentTerms, cap: u16) -> Option<EndOfMonthLimit> {
    let [first, second] = READINGS.map(|reading| month_end(issue, cap, reading));
    match terms {
        // A clause of more days than the cap, or of days alone, is not the clause the law allows; nor is one that
        // goes on to a day of the next month.
        PaymentTerms::EndOfMonth { days, .. } if *days > cap => None,
        // A month has 31 days at most; the end of the month comes last.
        PaymentTerms::Months { months, end_of_month: true, .. } if months.saturating_mul(31) <= cap => {
            Some(EndOfMonthLimit { days: cap, latest: first, stipulated: true })
        }
        PaymentTerms::Net { .. }
        | PaymentTerms::Months { .. }
        | PaymentTerms::Statutory
        | PaymentTerms::EndOfTenDays { .. } => None,
        PaymentTerms::EndOfMonth { reading, .. } => {
            let latest = reading.map_or(first.max(second), |reading| month_end(issue, cap, reading));
            Some(EndOfMonthLimit { days: cap, latest, stipulated: true })
        }
        // A bare date does not say how it was agreed.
        PaymentTerms::DueOn(_) | PaymentTerms::Instalments(_) | PaymentTerms::Parts(_) => {
            Some(EndOfMonthLimit { days: cap, latest: first.max(second), stipulated: false })
        }
    }
}

fn fine_money(rule: &FineRule) -> Fine {
    let [natural_person, company] =
        [rule.natural_person, rule.company].map(|sum| Money::from_minor(sum, rule.currency));
    Fine { natural_person, company }
}
