//! The fields that a text may name, written in the language of the message.

use relance_locale::tame;
use upon::Value;

use super::claims::{Role, Weighed};
use super::letter::{Charge, Letter, Stage, add};
use super::parts::{Part, TABLES};
use super::template::{Values, render};
use super::texts::Texts;
use super::typography;
use crate::balance::Event;
use crate::calendar::Day;
use crate::choices::{Channel, DebtorClass};
use crate::dunning::Demand;
use crate::money::{Currency, Money};
use crate::policy::NextStep;
use crate::words::{self, Locale};

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text; empty when there is nothing to say.
    Text,
    /// Yes or no, for a condition.
    Flag,
    /// Items with these fields, for a loop.
    List(&'static [&'static str]),
    /// The parts of the message as they would read, each by its name: for the template of a whole body.
    Parts,
}

/// A field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What it means; `docs/messages.md` prints it.
    pub meaning: &'static str,
}

const fn text(name: &'static str, meaning: &'static str) -> Field {
    Field { name, kind: Kind::Text, meaning }
}

const fn flag(name: &'static str, meaning: &'static str) -> Field {
    Field { name, kind: Kind::Flag, meaning }
}

const fn items(name: &'static str, of: &'static [&'static str], meaning: &'static str) -> Field {
    Field { name, kind: Kind::List(of), meaning }
}

/// Every field.
pub const FIELDS: &[Field] = &[
    text("creditor", "name of the creditor"),
    text("registration", "its number in the register of companies"),
    text("email", "its e-mail address"),
    text("phone", "its telephone number"),
    text("reach", "telephone number and e-mail address, joined"),
    text("account", "its IBAN, in groups of four"),
    text("debtor", "name of the debtor"),
    text("today", "the day of the message"),
    text("number", "the invoice numbers, joined"),
    text("count", "how many invoices are demanded"),
    text("due_date", "due date of the oldest invoice"),
    text("days_late", "how late the oldest is, with its unit; empty before the due date"),
    text("open", "what is open on the invoices, by currency"),
    text("asked", "what the message asks for"),
    text("total", "what is asked for with interest and compensation to date"),
    text("interest", "interest to date; empty when none may be demanded"),
    text("compensation", "compensation to date; empty when none may be demanded"),
    text("fee", "the fee of the message; empty when there is none"),
    text("disputed", "what is contested of the invoices demanded; empty when nothing is"),
    text("credit_due", "what a credit note still has to deduct; empty when nothing"),
    text("last_contact", "the day of the last message; empty at the first contact"),
    text("contacts", "the days of all messages, joined"),
    text("pay_by", "the day by which payment is asked for"),
    text("deadline", "by when to pay, as a turn of phrase"),
    text("notice_ground", "the article of a formal notice; empty when there is none"),
    text("notice_days", "the days that the law gives with this message, with their unit"),
    text("receipt_days", "the same and one more: counted from the day of receipt itself"),
    text("working_days", "the working days after which they begin"),
    text("costs", "what is owed after them; empty when nothing"),
    text("costs_ground", "the article of that"),
    text("reply_days", "the days to reply to this message, with their unit"),
    text("reply_ground", "the article of that"),
    text("built_in", "in a template of your own: the text that it replaces"),
    flag("several", "several invoices are demanded"),
    flag("several_contacts", "several messages came before"),
    flag("is_courtesy", "nothing is late yet"),
    flag("is_warning", "it is the last message before another measure"),
    flag("is_formal_notice", "it is a formal notice"),
    flag("due_today", "the due date is today"),
    flag("part_paid", "something was paid or credited"),
    flag("is_public_buyer", "the debtor is a public authority"),
    flag("is_consumer", "the debtor is a consumer"),
    flag("then_formal_notice", "the policy goes on to a formal notice"),
    flag("then_hand_over", "the policy goes on to hand the file over"),
    items(
        "invoices",
        &["number", "issue_date", "due_date", "amount", "open", "days_late", "description"],
        "the invoices demanded",
    ),
    items(
        "charges",
        &[
            "rate",
            "is_revised",
            "ground",
            "number",
            "is_some",
            "interest",
            "compensation",
            "compensation_rule",
            "compensation_ground",
            "by_contract",
        ],
        "what the law or the contract adds, one item for the invoices it is alike for",
    ),
    items(
        "received",
        &[
            "is_credit_note",
            "is_split",
            "amount",
            "date",
            "number",
            "reference",
            "to_compensation",
            "to_interest",
            "to_principal",
        ],
        "payments and credit notes",
    ),
    items("disputes", &["number", "amount", "is_whole"], "what is contested, and not demanded"),
    items("promises", &["number", "amount", "date"], "what was promised, and not demanded"),
    items("instalments", &["number", "amount", "date"], "what payment plans expect next"),
    Field {
        name: "part",
        kind: Kind::Parts,
        meaning: "the parts of the message as they would read: for a template of the whole body",
    },
];

/// What a field holds, if there is one of this name.
#[must_use]
pub fn kind(name: &str) -> Option<Kind> {
    FIELDS.iter().find(|field| field.name == name).map(|field| field.kind)
}

/// The parts that the template of a body can name.
pub fn parts() -> impl Iterator<Item = &'static str> {
    let parts = Part::ALL.into_iter().filter(|part| part.is_of_body()).map(Part::name);
    parts.chain(TABLES.map(|(name, _)| name))
}

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
    let from_receipt = letter.notice.as_ref().is_some_and(|notice| notice.period.working_days == 0);
    let deadline = if from_receipt { texts.deadline_from_receipt } else { texts.deadline };
    let deadline = render(&typography::set(deadline, locale), &values).unwrap_or_default();
    values.insert("deadline".to_owned(), value(deadline));
    values
}

/// Narrows the fields that name the invoices to those in one currency.
pub fn narrow(values: &mut Values, letter: &Letter<'_>, locale: Locale, currency: Currency) {
    let of_currency = || letter.demanded().filter(|one| one.assessment.open_balance.currency() == currency);
    let numbers: Vec<String> = of_currency().map(|one| tame(one.number())).collect();
    let pen = Pen { locale, brief: false };
    let disputed = of_currency().fold(Money::zero(currency), |sum, one| sum.plus(one.assessment.disputed));
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
    let sum = |of: &dyn Fn(&Weighed<'_>) -> Money| {
        let mut sums = Vec::new();
        for one in letter.demanded() {
            add(&mut sums, of(one));
        }
        sums
    };
    let of_demands = |of: &dyn Fn(&Demand) -> Money| letter.demands.iter().map(of).collect::<Vec<_>>();
    let added = |of: fn(&Charge) -> &[Money]| {
        let mut sums = Vec::new();
        for amount in letter.charges.iter().flat_map(of) {
            add(&mut sums, *amount);
        }
        sums
    };
    let interest = added(|charge| &charge.interest);
    let compensation = added(|charge| &charge.compensation);
    let mut total = of_demands(&|demand| demand.principal.plus(demand.fee));
    for amount in interest.iter().chain(&compensation) {
        add(&mut total, *amount);
    }
    put("open", pen.all_sums(&sum(&|one| one.assessment.called())));
    put("asked", pen.all_sums(&of_demands(&|demand| demand.total())));
    put("total", pen.all_sums(&total));
    put("interest", pen.sums(&interest));
    put("compensation", pen.sums(&compensation));
    put("fee", pen.sums(&of_demands(&|demand| demand.fee)));
    put("disputed", pen.sums(&sum(&|one| one.assessment.disputed)));
    put("credit_due", pen.sums(&sum(&|one| one.assessment.credit_due)));
    put("count", letter.demanded().count().to_string());
}

fn days(letter: &Letter<'_>, pen: &Pen, put: &mut impl FnMut(&str, String)) {
    let numbers: Vec<String> = letter.demanded().map(|one| tame(one.number())).collect();
    let late = letter.demanded().map(|one| one.assessment.days_past_due).max().unwrap_or_default();
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
    put("notice_ground", letter.notice_ground().unwrap_or_default().to_owned());
    let notice = letter.notice.as_ref();
    let period = notice.map(|notice| notice.period);
    put("notice_days", period.map(|period| pen.days(period.days.into())).unwrap_or_default());
    let one_more = period.map(|period| u32::from(period.days).saturating_add(1));
    put("receipt_days", one_more.map(|days| pen.days(days)).unwrap_or_default());
    put("working_days", period.map(|period| period.working_days.to_string()).unwrap_or_default());
    put("costs", notice.map(|notice| pen.sums(&notice.costs)).unwrap_or_default());
    put("costs_ground", notice.and_then(|notice| notice.ground).unwrap_or_default().to_owned());
    put("reply_days", letter.reply.map(|(days, _)| pen.days(days.into())).unwrap_or_default());
    put("reply_ground", letter.reply.map(|(_, article)| article.title).unwrap_or_default().to_owned());
}

fn lists(letter: &Letter<'_>, pen: &Pen) -> impl Iterator<Item = (&'static str, Vec<Value>)> {
    let flag = Value::Bool;
    let all = letter.demanded().count();
    let number = |one: &Weighed<'_>| value(tame(one.number()));
    let invoices = letter.demanded().map(|one| {
        let (issued, amount) = one.issued();
        let late = one.assessment.days_past_due;
        map([
            ("number", number(one)),
            ("issue_date", value(pen.day(issued))),
            ("due_date", value(pen.day(one.assessment.due_date))),
            ("amount", value(pen.money(amount))),
            ("open", value(pen.money(one.assessment.called()))),
            ("days_late", value(if late > 0 { pen.days(late) } else { String::new() })),
            ("description", value(one.description())),
        ])
    });
    let charges = letter.charges.iter().map(|charge| {
        let numbers: Vec<String> = charge.numbers.iter().map(|it| tame(it)).collect();
        map([
            ("rate", value(words::percent(charge.terms.rate, pen.locale))),
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
    let dated = |one: &Weighed<'_>, (amount, day): (Money, Day)| {
        map([("number", number(one)), ("amount", value(pen.money(amount))), ("date", value(pen.day(day)))])
    };
    let promises = letter.in_role(Role::Promised).filter_map(|one| Some(dated(one, one.promise()?)));
    let instalments = letter.in_role(Role::UnderPlan).filter_map(|one| Some(dated(one, one.instalment()?)));
    [
        ("invoices", invoices.collect()),
        ("charges", charges.collect()),
        ("received", received.collect()),
        ("disputes", disputes.collect()),
        ("promises", promises.collect()),
        ("instalments", instalments.collect::<Vec<Value>>()),
    ]
    .into_iter()
}
