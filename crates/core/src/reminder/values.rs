//! What the fields of a message hold, written in its language.

use relance_locale::tame;
use upon::Value;

use super::claims::Mentioned;
use super::letter::Letter;
use super::message::Role;
use super::template::{Values, render};
use super::texts::Texts;
use super::typography;
use crate::balance::Event;
use crate::calendar::Day;
use crate::choices::{Channel, DebtorClass};
use crate::dunning::{Announced, Demand, Stage};
use crate::facts::CreditKind;
use crate::money::{Currency, Money, add};
use crate::policy::NextStep;
use crate::words::{self, Locale};

/// Writes values in one language.
pub struct Pen {
    /// The language and place.
    pub locale: Locale,
    /// Whether room is short.
    pub brief: bool,
}

impl Pen {
    /// A day.
    pub fn day(&self, day: Day) -> String {
        if self.brief { words::numeric_date(day, self.locale) } else { words::date(day, self.locale) }
    }

    /// An amount.
    pub fn money(&self, amount: Money) -> String {
        words::money(amount, self.locale)
    }

    /// Amounts of several currencies, without those that are nothing.
    fn sums(&self, amounts: &[Money]) -> String {
        let texts: Vec<String> =
            amounts.iter().filter(|it| it.is_positive()).map(|it| self.money(*it)).collect();
        words::list(&texts, self.locale)
    }

    /// The same, where nothing is worth saying too.
    fn all_sums(&self, amounts: &[Money]) -> String {
        let sums = self.sums(amounts);
        match (sums.is_empty(), amounts.first()) {
            (true, Some(first)) => self.money(*first),
            _ => sums,
        }
    }

    fn days(&self, days: u32) -> String {
        words::days_in(days, self.locale)
    }
}

fn value(text: impl Into<String>) -> Value {
    Value::String(text.into())
}

fn map<const N: usize>(fields: [(&str, Value); N]) -> Value {
    Value::Map(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// The fields of a letter.
pub fn values(letter: &Letter<'_>, locale: Locale, texts: &Texts) -> Values {
    let pen = Pen { locale, brief: letter.channel == Channel::Sms };
    let mut values = Values::new();
    let mut put = |name: &str, text: String| {
        values.insert(name.to_owned(), value(text));
    };
    parties(letter, &mut put);
    amounts(letter, &pen, &mut put);
    days(letter, &pen, &mut put);
    let demanded = || letter.demanded();
    let flags = [
        ("several", letter.is_several()),
        ("several_contacts", letter.contacts.len() > 1),
        ("is_courtesy", letter.stage == Stage::Courtesy),
        ("is_warning", letter.stage == Stage::Warning),
        ("is_formal_notice", letter.stage == Stage::FormalNotice),
        ("due_today", letter.as_of == letter.oldest_due()),
        ("part_paid", demanded().any(|one| one.received().next().is_some())),
        ("is_public_buyer", letter.debtor.kind.class() == DebtorClass::PublicAuthority),
        ("is_consumer", letter.debtor.kind.class() == DebtorClass::Consumer),
        ("then_formal_notice", letter.then == Some(NextStep::FormalNotice)),
        ("then_hand_over", letter.then == Some(NextStep::HandOver)),
    ];
    values.extend(flags.map(|(name, flag)| (name.to_owned(), Value::Bool(flag))));
    values.extend(lists(letter, &pen).map(|(name, list)| (name.to_owned(), Value::List(list))));
    let from_receipt = letter.approach.notice.as_ref().is_some_and(|notice| notice.period.working_days == 0);
    let deadline = if from_receipt { texts.deadline_from_receipt } else { texts.deadline };
    let deadline = render(&typography::set(deadline, locale), &values).unwrap_or_default();
    values.insert("deadline".to_owned(), value(deadline));
    values
}

/// Narrows the fields that name the invoices to those in one currency.
pub fn narrow(values: &mut Values, letter: &Letter<'_>, locale: Locale, currency: Currency) {
    let of_currency =
        || letter.demanded().filter(|one| one.case.assessment.open_balance.currency() == currency);
    let numbers: Vec<String> = of_currency().map(|one| tame(one.number())).collect();
    let pen = Pen { locale, brief: false };
    let disputed =
        of_currency().fold(Money::zero(currency), |sum, one| sum.plus(one.case.assessment.disputed));
    values.insert("several".to_owned(), Value::Bool(numbers.len() > 1));
    values.insert("number".to_owned(), value(words::list(&numbers, locale)));
    values.insert("disputed".to_owned(), value(pen.sums(&[disputed])));
}

fn parties(letter: &Letter<'_>, put: &mut impl FnMut(&str, String)) {
    let creditor = letter.creditor;
    let or_nothing = |text: &Option<String>| text.as_deref().map(tame).unwrap_or_default();
    let reach: Vec<String> =
        [&creditor.phone, &creditor.email].into_iter().flatten().map(|way| tame(way)).collect();
    put("creditor", tame(&creditor.name));
    put("registration", or_nothing(&creditor.registration));
    put("email", or_nothing(&creditor.email));
    put("phone", or_nothing(&creditor.phone));
    put("reach", reach.join(", "));
    put("account", creditor.iban.as_deref().map(words::iban).unwrap_or_default());
    put("debtor", tame(&letter.debtor.name));
}

fn amounts(letter: &Letter<'_>, pen: &Pen, put: &mut impl FnMut(&str, String)) {
    let sum = |of: &dyn Fn(&Mentioned<'_>) -> Money| {
        let mut sums = Vec::new();
        for one in letter.demanded() {
            add(&mut sums, of(one));
        }
        sums
    };
    let of_sums = |of: &dyn Fn(&Demand, &Announced) -> Money| {
        letter.approach.sums.iter().map(|(demand, announced)| of(demand, announced)).collect::<Vec<_>>()
    };
    // To date, whether asked for or told.
    let interest = of_sums(&|demand, announced| demand.interest.plus(announced.interest));
    let compensation = of_sums(&|demand, announced| demand.compensation.plus(announced.compensation));
    let total = of_sums(&|demand, announced| demand.total().plus(announced.total()));
    put("open", pen.all_sums(&sum(&|one| one.case.assessment.called())));
    put("asked", pen.all_sums(&of_sums(&|demand, _| demand.total())));
    put("total", pen.all_sums(&total));
    put("interest", pen.sums(&interest));
    put("compensation", pen.sums(&compensation));
    put("fee", pen.sums(&of_sums(&|demand, _| demand.fee)));
    put("disputed", pen.sums(&sum(&|one| one.case.assessment.disputed)));
    put("credit_due", pen.sums(&sum(&|one| one.case.assessment.credit_due)));
    put("credited", pen.sums(&of_sums(&|demand, _| demand.credits)));
    put("count", letter.demanded().count().to_string());
}

fn days(letter: &Letter<'_>, pen: &Pen, put: &mut impl FnMut(&str, String)) {
    let numbers: Vec<String> = letter.demanded().map(|one| tame(one.number())).collect();
    let late = letter.demanded().map(|one| one.case.assessment.days_past_due).max().unwrap_or_default();
    let last = letter.contacts.last().copied();
    put("number", words::list(&numbers, pen.locale));
    put("today", pen.day(letter.as_of));
    put("due_date", pen.day(letter.oldest_due()));
    put("days_late", if late > 0 { pen.days(late) } else { String::new() });
    put("last_contact", last.map(|day| pen.day(day)).unwrap_or_default());
    let contacts: Vec<String> = letter
        .contacts
        .iter()
        .map(|day| {
            if Some(*day) == last {
                pen.day(*day)
            } else {
                words::short_date(*day, last.unwrap_or(*day), pen.locale)
            }
        })
        .collect();
    put("contacts", words::list(&contacts, pen.locale));
    put("pay_by", pen.day(letter.pay_by));
    put("interest_through", pen.day(letter.interest_through()));
    put("notice_ground", letter.notice_ground().unwrap_or_default().to_owned());
    let notice = letter.approach.notice.as_ref();
    let period = notice.map(|notice| notice.period);
    put("notice_days", period.map(|period| pen.days(period.days.into())).unwrap_or_default());
    let one_more = period.map(|period| u32::from(period.days).saturating_add(1));
    put("receipt_days", one_more.map(|days| pen.days(days)).unwrap_or_default());
    put("working_days", period.map(|period| period.working_days.to_string()).unwrap_or_default());
    put("costs", notice.map(|notice| pen.sums(&notice.costs)).unwrap_or_default());
    put("costs_ground", notice.and_then(|notice| notice.ground).unwrap_or_default().to_owned());
    put("reply_days", letter.approach.reply.map(|reply| pen.days(reply.rule.into())).unwrap_or_default());
    put("reply_ground", letter.approach.reply.map(|reply| reply.source.title).unwrap_or_default().to_owned());
}

fn lists(letter: &Letter<'_>, pen: &Pen) -> impl Iterator<Item = (&'static str, Vec<Value>)> {
    let flag = Value::Bool;
    let all = letter.demanded().count();
    let number = |one: &Mentioned<'_>| value(tame(one.number()));
    let invoices = letter.demanded().map(|one| {
        let (issued, amount) = one.issued();
        let late = one.case.assessment.days_past_due;
        map([
            ("number", number(one)),
            ("issue_date", value(pen.day(issued))),
            ("due_date", value(pen.day(one.case.assessment.due_date))),
            ("amount", value(pen.money(amount))),
            ("open", value(pen.money(one.case.assessment.called()))),
            ("days_late", value(if late > 0 { pen.days(late) } else { String::new() })),
            ("description", value(one.description())),
        ])
    });
    let charges = letter.charges.iter().map(|charge| {
        let numbers: Vec<String> = charge.numbers.iter().map(|it| tame(it)).collect();
        map([
            (
                "rate",
                value(charge.terms.rate.map(|rate| words::percent(rate, pen.locale)).unwrap_or_default()),
            ),
            ("is_revised", flag(charge.terms.is_revised)),
            ("ground", value(charge.terms.ground.unwrap_or_default())),
            ("number", value(words::list(&numbers, pen.locale))),
            ("is_some", flag(charge.numbers.len() < all)),
            ("interest", value(pen.sums(&charge.interest))),
            ("compensation", value(pen.sums(&charge.compensation))),
            (
                "compensation_rule",
                value(charge.terms.compensation.map(|it| pen.money(it)).unwrap_or_default()),
            ),
            ("compensation_ground", value(charge.terms.compensation_ground.unwrap_or_default())),
            ("by_contract", flag(charge.terms.is_agreed)),
        ])
    });
    let received = letter.demanded().flat_map(|one| {
        one.received().map(move |line| {
            map([
                ("is_credit_note", flag(line.event == Event::CreditNote)),
                ("is_split", flag(!line.to_compensation.is_zero() || !line.to_interest.is_zero())),
                ("amount", value(pen.money(line.amount))),
                ("date", value(pen.day(line.date))),
                ("number", number(one)),
                ("reference", value(line.reference.as_deref().map(tame).unwrap_or_default())),
                ("to_compensation", value(pen.sums(&[line.to_compensation]))),
                ("to_interest", value(pen.sums(&[line.to_interest]))),
                ("to_principal", value(pen.money(line.to_principal))),
            ])
        })
    });
    let credits = letter.credits().into_iter().map(|credit| {
        map([
            ("is_payment", flag(credit.kind == CreditKind::Payment)),
            ("is_credit_note", flag(credit.kind == CreditKind::CreditNote)),
            ("amount", value(pen.money(credit.amount))),
            ("date", value(credit.date.map(|day| pen.day(day)).unwrap_or_default())),
            ("reference", value(credit.reference.as_deref().map(tame).unwrap_or_default())),
            ("number", value(credit.invoice.as_deref().map(tame).unwrap_or_default())),
        ])
    });
    let discounts = letter.demanded().filter_map(|one| {
        let open = one.case.assessment.discount?;
        Some(map([
            ("number", number(one)),
            ("percent", value(words::percent(open.percent, pen.locale))),
            ("discount", value(pen.money(open.discount))),
            ("to_pay", value(pen.money(open.to_pay))),
            ("last_day", value(pen.day(open.last_day))),
        ]))
    });
    let contested = letter.claims.iter().filter(|one| match one.role {
        Role::Disputed => true,
        Role::Demanded => one.disputed().is_positive(),
        Role::Promised | Role::UnderPlan | Role::LeftOut => false,
    });
    let disputes = contested.map(|one| {
        map([
            ("number", number(one)),
            ("amount", value(pen.money(one.disputed()))),
            ("is_whole", flag(one.role == Role::Disputed)),
        ])
    });
    let dated = |one: &Mentioned<'_>, (amount, day): (Money, Day)| {
        map([("number", number(one)), ("amount", value(pen.money(amount))), ("date", value(pen.day(day)))])
    };
    let promises = letter.in_role(Role::Promised).filter_map(|one| Some(dated(one, one.promise()?)));
    let instalments = letter.in_role(Role::UnderPlan).filter_map(|one| Some(dated(one, one.instalment()?)));
    [
        ("invoices", invoices.collect()),
        ("charges", charges.collect()),
        ("received", received.collect()),
        ("credits", credits.collect()),
        ("discounts", discounts.collect()),
        ("disputes", disputes.collect()),
        ("promises", promises.collect()),
        ("instalments", instalments.collect::<Vec<Value>>()),
    ]
    .into_iter()
}
