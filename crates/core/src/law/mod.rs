//! The law as dated data. Rows and rules live in one file per country; nothing outside this room names a
//! country or holds a legal number.
//!
//! A difference between countries is a field with a closed choice here, never an `if` on the country elsewhere.

mod at;
mod be;
pub mod calendars;
mod ch;
mod de;
mod es;
mod eu;
mod fr;
mod gb;
mod ie;
mod it;
mod lu;
mod nl;
mod pt;
mod rates;
mod routes;

use crate::calendar::Day;
use crate::choices::Unshown;
use crate::choices::{
    AllocationOrder, DebtorClass, DebtorKind, InterestStart, NonWorkingDay, PublicBuyer, RateFixing, Sector,
    YearBasis,
};
use crate::holidays::Calendar;
use crate::money::{Money, Percent, Rounding};
use crate::source::Source;

pub use calendars::{calendar, places};
pub use rates::{Proof, RateRow, Series, rate};
pub use routes::{Clock, Condition, CostBearer, Document, Route, RouteKind};

/// Why no law can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LawFault {
    /// No country has this code.
    UnknownCountry(String),
    /// No series has this name.
    UnknownSeries(String),
    /// The series, or the law, is known here only from this day.
    BeforeLaw(Day),
    /// The rate of the half-year that begins on this day is not known.
    RateNotKnown {
        /// The series.
        series: &'static str,
        /// The first day of the half-year.
        first_day: Day,
    },
}

/// An article of law, or the publication in which a rule was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Article {
    /// What it is.
    pub title: &'static str,
    /// Where to read it.
    pub url: &'static str,
    /// The day someone last compared it with our rule.
    pub checked_on: Day,
}

impl Article {
    const fn new(title: &'static str, url: &'static str, checked_on: Day) -> Self {
        Self { title, url, checked_on }
    }
}

impl From<&Article> for Source {
    fn from(article: &Article) -> Self {
        Self { title: article.title.into(), url: article.url.into(), checked_on: article.checked_on }
    }
}

/// Interest as the contract alone sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct ContractInterest {
    pub rate: Percent,
    pub year_basis: YearBasis,
    pub start: InterestStart,
    pub rounding: Rounding,
    pub compensation: Option<Money>,
}

/// What a statutory rate is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatutoryRate {
    /// A published rate plus points.
    Reference {
        /// The published rate.
        series: Series,
        /// Another one for the half-years before a day.
        earlier: Option<(Day, Series)>,
        /// Points added to it.
        margin: Percent,
        /// The step to which the sum is rounded up.
        up_to: Option<Percent>,
    },
    /// So many percent, always.
    Fixed(Percent),
}

/// Points that the law adds for some trades.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectorMargin {
    /// The trades.
    pub sectors: &'static [Sector],
    /// Invoices issued from this day.
    pub first_day: Day,
    /// The points, beside the margin for all.
    pub points: Percent,
    /// The article.
    pub source: Article,
}

/// What makes interest start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartRule {
    /// The due date passing.
    DueDate,
    /// A formal notice.
    FormalNotice,
    /// The time that a formal notice gives passing without payment.
    AfterNotice(NoticePeriod),
    /// The due date, if one was agreed; a formal notice, if not.
    AgreedDueDateOrFormalNotice,
    /// The end of so many months after delivery, or the due date if that is later; and only if the invoice was
    /// issued within so many months of delivery.
    MonthsAfterDelivery {
        /// The months after delivery.
        months: u32,
        /// The months within which the invoice must be issued.
        issued_within: u32,
    },
}

/// A rule that the law or the contract may choose, and whether the law settles it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice<T> {
    /// What is applied unless the contract chooses otherwise.
    pub default: T,
    /// Whether the law leaves it open: then the choice is named in a warning.
    pub open: bool,
}

impl<T> Choice<T> {
    const fn settled(default: T) -> Self {
        Self { default, open: false }
    }

    const fn open(default: T) -> Self {
        Self { default, open: true }
    }
}

/// Whether interest bears interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compounding {
    /// Never. With an article, the law forbids it; without one, whether it admits it is not known here. Either way a
    /// clause or judgment is set aside.
    Never,
    /// What is owed for a whole year, from the day a clause or judgment says.
    IfAgreed,
    /// At the end of each year, by law.
    Yearly,
}

/// A floor under agreed rates: so many times another rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Floor {
    /// The other rate.
    pub series: Series,
    /// How many times, in tenths: 30 is three times.
    pub tenths: u16,
}

/// From where time after a judgment counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JudgmentClock {
    /// Since it was served.
    Served,
    /// Since it was served and could be enforced.
    ServedAndEnforceable,
}

/// What a rate becomes after a judgment that is not obeyed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Increase {
    /// Points added.
    pub points: Percent,
    /// Once so many months have passed.
    pub months: u32,
    /// Since when.
    pub since: JudgmentClock,
    /// The article.
    pub source: Article,
}

/// What time given by a court does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GraceEffect {
    /// Interest does not run.
    NoInterest,
    /// The increase after judgment does not run; interest does.
    NoIncrease,
}

/// How interest is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InterestRule {
    /// The rate.
    pub rate: StatutoryRate,
    /// More for some trades.
    pub sector: Option<SectorMargin>,
    /// The rate owed by a debtor who is not responsible for the delay.
    pub excused: Option<(Percent, Article)>,
    /// When the rate is fixed.
    pub fixing: Choice<RateFixing>,
    /// What makes interest start; the day itself bears none.
    pub start: StartRule,
    /// The floor under agreed rates.
    pub floor: Option<Floor>,
    /// The most that may be agreed.
    pub ceiling: Option<(StatutoryRate, Article)>,
    /// An agreed rate of no more than so many hundredths of the statutory one is presumed unfair.
    pub unfair_at: Option<(u16, Article)>,
    /// How days become a fraction of a year.
    pub year: Choice<YearBasis>,
    /// How each stretch is rounded.
    pub rounding: Rounding,
    /// Whether interest bears interest.
    pub compounding: Compounding,
    /// The article on that.
    pub compounding_source: Option<Article>,
    /// What else must hold for interest to be owed, which the facts do not show.
    pub only_if: Option<Unshown>,
    /// The article by which a judgment makes interest start, if nothing did before.
    pub judgment_starts: Option<Article>,
    /// More after a judgment.
    pub increase: Option<Increase>,
    /// Time given by a court.
    pub grace: Option<(GraceEffect, Article)>,
    /// The article; none where the contract alone governs.
    pub source: Option<Article>,
    /// The article that sets the start, when it is another.
    pub start_source: Option<Article>,
}

impl InterestRule {
    /// The series its rates rest on, with those of its floor and ceiling.
    pub fn series(&self) -> impl Iterator<Item = Series> {
        let (series, earlier) = match self.rate {
            StatutoryRate::Reference { series, earlier, .. } => (Some(series), earlier.map(|(_, it)| it)),
            StatutoryRate::Fixed(_) => (None, None),
        };
        let floor = self.floor.map(|floor| floor.series);
        let ceiling = self.ceiling.and_then(|(rate, _)| match rate {
            StatutoryRate::Reference { series, .. } => Some(series),
            StatutoryRate::Fixed(_) => None,
        });
        [earlier, series, floor, ceiling].into_iter().flatten()
    }
}

/// One band of a scale of sums: for debts up to a size, so much, plus a share of what exceeds the band before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The largest debt of this band, in smallest units; none for the last.
    pub up_to: Option<i128>,
    /// The sum.
    pub sum: i128,
    /// Percent of what exceeds the band before.
    pub percent: Percent,
}

/// A sum for recovery costs, by the size of the debt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The bands, smallest debts first.
    pub bands: &'static [Band],
    /// Whether a debt of exactly the size of a band belongs to it.
    pub inclusive: bool,
    /// The least it comes to.
    pub least: i128,
    /// The most it comes to.
    pub most: Option<i128>,
    /// In which currency.
    pub currency: &'static str,
}

/// From when a sum for recovery costs is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompensationStart {
    /// The due date passing.
    Late,
    /// The time that a formal notice gives passing without payment.
    AfterNotice(NoticePeriod),
}

/// The time that a formal notice gives: so many calendar days, counted after so many working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoticePeriod {
    /// The working days.
    pub working_days: u16,
    /// The calendar days.
    pub days: u16,
}

/// A sum for recovery costs, once for each invoice paid late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompensationRule {
    /// Terms that began to run on this day or later; earlier ones bear none.
    pub first_day: Day,
    /// How much.
    pub scale: Scale,
    /// From when.
    pub start: CompensationStart,
    /// Whether it is owed only if the contract says so, and no more than it says.
    pub needs_clause: bool,
    /// The article.
    pub source: Option<Article>,
}

/// From where a term of the law counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermStart {
    /// The day of issue.
    Issue,
    /// The day of delivery or performance.
    Delivery,
    /// The day of receipt of the invoice or payment request, or of performance if that is later. When receipt was
    /// not recorded, so many days after issue, if the law says so.
    ReceiptOrLaterDelivery {
        /// The days.
        unrecorded: Option<u16>,
    },
}

/// Whether a term of the law first goes to the end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodEnd {
    /// No.
    None,
    /// To the end of the ten-day period (*décade*).
    TenDays,
    /// To the end of the month.
    Month,
}

/// A term of the law: supplied when nothing was agreed, or the most that may be agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LegalTerm {
    /// From where it counts.
    pub start: TermStart,
    /// Whether it first goes to the end of a period.
    pub period_end: PeriodEnd,
    /// Days after that.
    pub days: u16,
    /// Another maximum, open to clauses that say so: so many days, end of month, in either reading.
    pub or_end_of_month: Option<u16>,
    /// The first day of issue it governs in this form.
    pub first_day: Day,
    /// The article.
    pub source: Article,
}

/// What a term over a cap is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeyondCap {
    /// Unlawful.
    Unlawful,
    /// Lawful if expressly agreed and not grossly unfair.
    IfExpresslyAgreed,
}

/// Between whom a cap holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parties {
    /// Anyone.
    Any,
    /// A large debtor and a creditor that is not.
    LargeDebtor,
}

/// A cap on agreed terms, for a trade or for all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermCap {
    /// The trade; none for every trade without a cap of its own.
    pub sector: Option<Sector>,
    /// Whether it is for periodic invoices; none for both.
    pub periodic: Option<bool>,
    /// Between whom.
    pub parties: Parties,
    /// What a term over it is.
    pub beyond: BeyondCap,
    /// Days after which it is unlawful whatever was agreed.
    pub never_over: Option<u16>,
    /// The cap.
    pub term: LegalTerm,
}

/// The most someone can be fined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FineRule {
    /// For a natural person, in smallest units.
    pub natural_person: i128,
    /// For a company, in smallest units.
    pub company: i128,
    /// In which currency.
    pub currency: &'static str,
    /// The article.
    pub source: Article,
}

/// What insolvency proceedings do to a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InsolvencyRule {
    /// Interest stops on the day of the judgment: this article.
    pub stop_source: Article,
    /// The claim must be declared within so many months of the publication.
    pub declare_months: u32,
    /// So many for creditors established elsewhere.
    pub declare_months_elsewhere: u32,
    /// The article.
    pub declare_source: Article,
    /// Relief can be asked for within so many months of the publication.
    pub relief_months: u32,
    /// The article.
    pub relief_source: Article,
    /// A time limit that ends on a day that is not a working one runs to the next: the calendar that counts.
    pub calendar: &'static Calendar,
}

/// From where limitation counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitationStart {
    /// Delivery or performance; the day of issue if that is not known.
    Delivery,
    /// The due date.
    DueDate,
    /// The end of the year in which it fell due.
    EndOfYear,
}

/// Whether a creditor may charge the debtor for a reminder, beside interest and compensation. Where the law says more than
/// one of these can hold, the regime takes the strictest that is true of a plain fee, and its file tells the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReminderFee {
    /// No; nor where all that the law allows is already counted as compensation.
    Forbidden,
    /// What it cost, if that is proved and reasonable; where the law gives a sum for recovery costs, only what exceeds it.
    ProvenCosts,
    /// What was agreed beforehand.
    IfAgreed,
}

/// With which message the period begins that the law lets pass before costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeWith {
    /// The first reminder.
    FirstReminder,
    /// The formal notice.
    FormalNotice,
}

/// What a message to the debtor must hold, beside what any message holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterRule {
    /// With which message the period begins after which costs or interest are owed.
    pub notice_with: Option<NoticeWith>,
    /// Whether costs are counted on all that is demanded together, and not invoice by invoice.
    pub costs_on_sum: bool,
    /// The days to reply to a formal notice before a claim is brought.
    pub reply: Option<(u16, Article)>,
    /// The article by which the creditor gives its number in the register of companies, and says what was sold.
    pub particulars: Option<Article>,
}

impl LetterRule {
    /// Nothing more.
    pub const NONE: Self = Self { notice_with: None, costs_on_sum: false, reply: None, particulars: None };
}

/// When a claim is time-barred.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LimitationRule {
    /// The years.
    pub years: u32,
    /// From where they count.
    pub start: LimitationStart,
    /// The article.
    pub source: Article,
    /// Fewer years in some trades.
    pub shorter: &'static [(Sector, u32, LimitationStart, Article)],
}

/// Within how many months an order for payment must be served, for orders made from a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrderServiceRule {
    /// Orders made from this day.
    pub first_day: Day,
    /// The months.
    pub months: u32,
    /// The article.
    pub source: Article,
}

/// Which kinds of debtor a regime is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Debtors {
    /// Businesses.
    Businesses,
    /// Public buyers of these kinds.
    PublicBuyers(&'static [PublicBuyer]),
    /// Consumers.
    Consumers,
}

impl Debtors {
    /// Whether a debtor is among them.
    #[must_use]
    pub fn include(self, kind: DebtorKind) -> bool {
        match (self, kind) {
            (Self::Businesses, DebtorKind::Business) | (Self::Consumers, DebtorKind::Consumer) => true,
            (Self::PublicBuyers(kinds), DebtorKind::PublicAuthority(kind)) => kinds.contains(&kind),
            _ => false,
        }
    }

    /// Their class.
    #[must_use]
    pub fn class(self) -> DebtorClass {
        match self {
            Self::Businesses => DebtorClass::Business,
            Self::PublicBuyers(_) => DebtorClass::PublicAuthority,
            Self::Consumers => DebtorClass::Consumer,
        }
    }
}

/// Everything the law says about one kind of debtor, for contracts of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regime {
    /// Its stable name.
    pub name: &'static str,
    /// Whom it is for.
    pub debtors: Debtors,
    /// The first day of conclusion it governs.
    pub first_day: Day,
    /// The last, when a newer one follows.
    pub last_day: Option<Day>,
    /// Invoices issued from this day under older contracts are governed too.
    pub running_from: Option<Day>,
    /// Interest.
    pub interest: InterestRule,
    /// Compensation for recovery costs, if any.
    pub compensation: Option<CompensationRule>,
    /// Whether the debtor may be charged for a reminder, where that was read.
    pub reminder_fee: Option<(ReminderFee, Article)>,
    /// The term supplied when nothing was agreed, if any.
    pub default_term: Option<LegalTerm>,
    /// Caps on agreed terms; the first that applies counts. Empty: the law sets none.
    pub caps: &'static [TermCap],
    /// The fine for exceeding a cap.
    pub fine: Option<FineRule>,
    /// What becomes of a due date that is not a working day.
    pub non_working_day: NonWorkingDay,
    /// The article on that, where there is one.
    pub non_working_day_source: Option<Article>,
    /// Whose holidays count, unless the contract names a place.
    pub place: Option<&'static str>,
    /// What a part payment pays first, unless the contract says otherwise.
    pub allocation: AllocationOrder,
    /// The article on that, where one was read.
    pub allocation_source: Option<Article>,
    /// The article on payments that do not say which of several debts they are for.
    pub several_debts_source: Option<Article>,
    /// The article that a formal notice rests on.
    pub formal_notice_source: Option<Article>,
    /// What a message must hold.
    pub letter: LetterRule,
    /// Insolvency proceedings, where their effect is known here.
    pub insolvency: Option<InsolvencyRule>,
    /// Limitation, where it is known here.
    pub limitation: Option<LimitationRule>,
    /// Service of orders for payment, oldest rule first.
    pub order_service: &'static [OrderServiceRule],
    /// The ways to collect by law.
    pub routes: &'static [Route],
}

impl Regime {
    /// The compensation on a term that began to run on this day, if the law gives any.
    #[must_use]
    pub fn compensation_for(&self, term_start: Day) -> Option<&CompensationRule> {
        self.compensation.as_ref().filter(|rule| term_start >= rule.first_day)
    }

    /// Whether a contract governs alone.
    #[must_use]
    pub fn is_of_contract(&self) -> bool {
        self.interest.source.is_none()
    }

    /// The regime of a contract that governs alone.
    fn of_contract(interest: ContractInterest) -> Self {
        let compensation = interest.compensation.map(|sum| CompensationRule {
            first_day: crate::calendar::FIRST_DAY,
            scale: Scale {
                bands: &[Band { up_to: None, sum: 0, percent: Percent::ZERO }],
                inclusive: true,
                least: sum.minor(),
                most: None,
                currency: sum.currency().code(),
            },
            start: CompensationStart::Late,
            needs_clause: false,
            source: None,
        });
        Self {
            name: "contract",
            debtors: Debtors::Businesses,
            first_day: crate::calendar::FIRST_DAY,
            last_day: None,
            running_from: None,
            interest: InterestRule {
                rate: StatutoryRate::Fixed(interest.rate),
                sector: None,
                excused: None,
                fixing: Choice::settled(RateFixing::AtStart),
                start: match interest.start {
                    InterestStart::DueDate => StartRule::DueDate,
                    InterestStart::FormalNotice => StartRule::FormalNotice,
                },
                floor: None,
                ceiling: None,
                unfair_at: None,
                year: Choice::settled(interest.year_basis),
                rounding: interest.rounding,
                compounding: Compounding::IfAgreed,
                compounding_source: None,
                only_if: None,
                judgment_starts: None,
                increase: None,
                grace: None,
                source: None,
                start_source: None,
            },
            compensation,
            reminder_fee: None,
            default_term: None,
            caps: &[],
            fine: None,
            non_working_day: NonWorkingDay::Keep,
            non_working_day_source: None,
            place: None,
            allocation: AllocationOrder::CostsInterestPrincipal,
            allocation_source: None,
            several_debts_source: None,
            formal_notice_source: None,
            letter: LetterRule::NONE,
            insolvency: None,
            limitation: None,
            order_service: &[],
            routes: &[],
        }
    }
}

/// A country, with its law where it is available here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Jurisdiction {
    country: iso_country::Country,
}

impl Jurisdiction {
    /// The jurisdiction of an ISO 3166-1 alpha-2 code.
    pub fn from_code(code: &str) -> Result<Self, LawFault> {
        let country = code.parse::<iso_country::Country>().ok().filter(|_| code.len() == 2);
        country.map(|country| Self { country }).ok_or_else(|| LawFault::UnknownCountry(code.to_owned()))
    }

    /// Its code.
    #[must_use]
    pub fn code(self) -> String {
        self.country.to_string()
    }

    /// What governs a claim against this kind of debtor on an invoice under a contract of a day.
    pub fn regime(
        self,
        kind: DebtorKind,
        concluded_on: Day,
        issued_on: Day,
        alone: Option<ContractInterest>,
    ) -> Result<Regime, NoRegime> {
        let code = self.code();
        let mut found: Option<&Regime> = None;
        let mut first: Option<Day> = None;
        for (country, regime) in regimes() {
            if country != code || !regime.debtors.include(kind) {
                continue;
            }
            let concluded =
                concluded_on >= regime.first_day && regime.last_day.is_none_or(|last| concluded_on <= last);
            let running = concluded_on < regime.first_day
                && regime.running_from.is_some_and(|running_from| issued_on >= running_from);
            if running || (concluded && found.is_none()) {
                found = Some(regime);
            }
            first = Some(first.map_or(regime.first_day, |day| day.min(regime.first_day)));
        }
        if let Some(regime) = found {
            return if alone.is_some() { Err(NoRegime::Available(regime.name)) } else { Ok(*regime) };
        }
        match (alone, first) {
            (Some(alone), _) => Ok(Regime::of_contract(alone)),
            (None, Some(first)) => Err(NoRegime::Before(first)),
            (None, None) => Err(NoRegime::NotAvailable(code)),
        }
    }
}

/// Why nothing governs a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoRegime {
    /// The law of this country is not available here for this kind of debtor.
    NotAvailable(String),
    /// It is available only for contracts from this day.
    Before(Day),
    /// The contract would govern alone, but this regime of the law is available.
    Available(&'static str),
}

/// Every regime with its country, oldest first for each kind of debtor.
pub fn regimes() -> impl Iterator<Item = (&'static str, &'static Regime)> {
    const COUNTRIES: [(&str, &[Regime]); 12] = [
        ("FR", fr::REGIMES),
        ("DE", de::REGIMES),
        ("AT", at::REGIMES),
        ("BE", be::REGIMES),
        ("LU", lu::REGIMES),
        ("NL", nl::REGIMES),
        ("ES", es::REGIMES),
        ("IT", it::REGIMES),
        ("PT", pt::REGIMES),
        ("IE", ie::REGIMES),
        ("GB", gb::REGIMES),
        ("CH", ch::REGIMES),
    ];
    COUNTRIES.into_iter().flat_map(|(code, regimes)| regimes.iter().map(move |regime| (code, regime)))
}
