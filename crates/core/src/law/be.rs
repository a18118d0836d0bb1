//! Belgium: Act of 2 August 2002 on late payment, as amended on 14 August 2021; Book XIX of the Code of Economic Law
//! for consumers.

use super::NoticePeriod;
use super::eu::{self, CHECKED, DIRECTIVE_FROM};
use super::{
    Article, Band, BeyondCap, Choice, CompensationRule, CompensationStart, Debtors, InterestRule, LetterRule,
    NoticeWith, Regime, ReminderFee, Scale, Series, StartRule, StatutoryRate, TermCap,
};
use crate::calendar::{Day, day};
use crate::choices::YearBasis;
use crate::money::Percent;

const fn act(title: &'static str) -> Article {
    Article::new(title, "https://lex-cellence.be", CHECKED)
}

const ACT_TERMS: Article = act("Loi du 2 août 2002 / wet van 2 augustus 2002, art. 4");
const ACT_RATE: Article = act("Loi du 2 août 2002 / wet van 2 augustus 2002, art. 5");
const ACT_COSTS: Article = act("Loi du 2 août 2002 / wet van 2 augustus 2002, art. 6");
const BOOK_XIX: Article = Article::new(
    "Code de droit économique / Wetboek van economisch recht, XIX",
    "https://www.farys.be/en/node/7861",
    CHECKED,
);

const ACT_COSTS_OF_2002: Article = Article::new(
    "Loi du 2 août 2002 / wet van 2 augustus 2002, art. 6 (2002)",
    "https://www.ejustice.just.fgov.be/eli/loi/2002/08/02/2002009716/justel",
    CHECKED,
);
const BOOK_XIX_COSTS: Article = Article::new(
    "Code de droit économique / Wetboek van economisch recht, art. XIX.2, XIX.4, XIX.15",
    "https://www.ejustice.just.fgov.be/eli/loi/2023/05/04/2023042228/justel",
    CHECKED,
);

/// Of article 6 only the wording of 2002 was read: recovery costs that are reasonable, in proportion and shown. It is said
/// of contracts of that time; of newer ones nothing is said.
const OLD_REMINDER_FEE: Option<(ReminderFee, Article)> = Some((ReminderFee::ProvenCosts, ACT_COSTS_OF_2002));

/// The first reminder is free, and a clause gives interest and the scale below, which cover all costs: nothing can be
/// asked beside them, and whoever asks more loses the clause. A supplier who delivers regularly sends reminders on three
/// due dates a year for nothing and may ask 7.50 euros and postage for further ones; that is not said here, since the
/// facts do not count the due dates of a year.
const CONSUMER_REMINDER_FEE: Option<(ReminderFee, Article)> = Some((ReminderFee::Forbidden, BOOK_XIX_COSTS));

const CIVIL_RATE: Article = Article::new(
    "Loi du 5 mai 1865 / wet van 5 mei 1865, art. 2",
    "https://www.ejustice.just.fgov.be",
    CHECKED,
);

/// The cap became absolute on this day.
const CAP_FROM: Day = day(2022, 2, 1);
/// Contracts with consumers from this day follow Book XIX.
const BOOK_XIX_FROM: Day = day(2023, 9, 1);
/// From this day older ones do too.
const BOOK_XIX_RUNNING_FROM: Day = day(2023, 12, 1);
/// The time that the first reminder gives; nothing beside the principal is owed before it has passed.
const REMINDER: NoticePeriod = NoticePeriod { working_days: 3, days: 14 };
/// Older contracts between businesses follow the Act of 2002.
const OLD_FROM: Day = day(2002, 8, 7);

/// The rate is rounded up to the half point.
const HALF_POINT: Option<Percent> = Some(Percent::hundredths(50));

const COMMERCIAL_RATE: StatutoryRate = StatutoryRate::Reference {
    series: Series::EcbMainRefinancing,
    earlier: None,
    margin: Percent::hundredths(800),
    up_to: HALF_POINT,
};

const INTEREST: InterestRule = InterestRule {
    rate: COMMERCIAL_RATE,
    year: Choice::open(YearBasis::Year365),
    source: Some(ACT_RATE),
    start_source: Some(ACT_RATE),
    ..eu::INTEREST
};

static CAPS: [TermCap; 1] = [eu::cap(60, BeyondCap::Unlawful, CAP_FROM, ACT_TERMS)];

/// The new Act governs every contract from this day.
const RUNNING_FROM: Day = day(2015, 3, 16);

const BUSINESS: Regime = Regime {
    name: "be/business",
    running_from: Some(RUNNING_FROM),
    interest: INTEREST,
    compensation: Some(eu::forty_euros(DIRECTIVE_FROM, ACT_COSTS)),
    default_term: Some(eu::days_after_receipt(30, OLD_FROM, ACT_TERMS)),
    caps: &CAPS,
    place: Some("BE"),
    ..eu::BUSINESS
};

/// The most a clause may ask of a consumer for costs (Book XIX): 20 euros on debts up to 150, 30 and a tenth of what
/// exceeds 150 up to 500, 65 and a twentieth of what exceeds 500, no more than 2 000.
const CONSUMER_COSTS: Scale = Scale {
    bands: &[
        Band { up_to: Some(15_000), sum: 2000, percent: Percent::ZERO },
        Band { up_to: Some(50_000), sum: 3000, percent: Percent::hundredths(1000) },
        Band { up_to: None, sum: 6500, percent: Percent::hundredths(500) },
    ],
    inclusive: true,
    least: 0,
    most: Some(200_000),
    currency: "EUR",
};

pub(super) static REGIMES: &[Regime] = &[
    Regime {
        name: "be/business-before-2013",
        first_day: OLD_FROM,
        last_day: Some(day(2013, 3, 15)),
        running_from: None,
        interest: InterestRule { rate: eu::before_2013(HALF_POINT), ..INTEREST },
        compensation: None,
        reminder_fee: OLD_REMINDER_FEE,
        ..BUSINESS
    },
    BUSINESS,
    // The first reminder is free; fourteen days from the third working day after it, then costs and interest, if
    // the contract gives any, within the scale and at no more than the commercial rate.
    Regime {
        name: "be/consumer",
        debtors: Debtors::Consumers,
        first_day: BOOK_XIX_FROM,
        running_from: Some(BOOK_XIX_RUNNING_FROM),
        interest: InterestRule {
            rate: StatutoryRate::Reference {
                series: Series::BeLegalInterest,
                earlier: None,
                margin: Percent::ZERO,
                up_to: None,
            },
            start: StartRule::AfterNotice(REMINDER),
            ceiling: Some((COMMERCIAL_RATE, BOOK_XIX)),
            source: Some(CIVIL_RATE),
            start_source: Some(BOOK_XIX),
            ..INTEREST
        },
        compensation: Some(CompensationRule {
            first_day: BOOK_XIX_FROM,
            scale: CONSUMER_COSTS,
            start: CompensationStart::AfterNotice(REMINDER),
            needs_clause: true,
            source: Some(BOOK_XIX),
        }),
        reminder_fee: CONSUMER_REMINDER_FEE,
        // XIX.2 § 3: what is open, what the clause will add, who the creditor is, what was sold, by when to pay.
        letter: LetterRule {
            notice_with: Some(NoticeWith::FirstReminder),
            particulars: Some(BOOK_XIX_COSTS),
            ..LetterRule::NONE
        },
        default_term: None,
        caps: &[],
        ..BUSINESS
    },
];
