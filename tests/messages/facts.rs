//! What a message may and must say, from the answers of `assessment.assess` and the facts alone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::Written;
use crate::format::{Figure, place, plain_spaces};

/// A claim, its answer, and what the answer would be a month after a formal notice of today.
struct Weighed {
    claim: Value,
    answer: Value,
    later: Option<Value>,
    role: String,
    rules: Vec<Value>,
    /// The share of what waits to be matched.
    waiting: Decimal,
}

/// The facts of a message.
pub struct Facts {
    claims: Vec<Weighed>,
    /// Names, numbers and articles, longest first: not figures.
    names: Vec<String>,
    figures: BTreeSet<Figure>,
}

fn call(function: &str, args: &Value) -> Value {
    relance_wasm::json::call(function, args).expect("the function exists")
}

fn regimes() -> &'static Vec<Value> {
    static ALL: OnceLock<Vec<Value>> = OnceLock::new();
    ALL.get_or_init(|| {
        let answer = call("law.regimes", &json!({ "language": "en" }));
        answer.as_array().expect("regimes are a list").clone()
    })
}

fn decimal(value: &Value) -> Decimal {
    value.as_str().expect("a decimal").parse().expect("a decimal")
}

/// Nothing, with the places of an amount.
fn nothing_like(amount: Decimal) -> Decimal {
    Decimal::new(0, amount.scale())
}

fn texts<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| texts(field, found)),
        _ => {}
    }
}

/// An IBAN as it is printed.
pub fn iban(number: &str) -> String {
    let letters: Vec<char> = number.chars().filter(|letter| !letter.is_whitespace()).collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// A claim with a formal notice of today, and the question a month later.
fn a_month_after_notice(args: &Value, claim: &Value) -> (Value, Value) {
    let as_of = args["question"]["asOf"].as_str().expect("a day");
    let (mut claim, mut question) = (claim.clone(), args["question"].clone());
    let notice =
        json!({ "date": as_of, "level": "x", "formalNotice": true, "channel": "letter", "status": "sent" });
    claim["contacts"].as_array_mut().expect("contacts").push(notice);
    let day: NaiveDate = as_of.parse().expect("a day");
    question["asOf"] = json!((day + Days::new(30)).to_string());
    (claim, question)
}

/// The compensation that a scale gives on a sum, a month after a formal notice of today.
fn later_on_sum(args: &Value, claim: &Value, sum: Decimal) -> Option<Decimal> {
    let (mut claim, question) = a_month_after_notice(args, claim);
    for field in ["payments", "creditNotes", "disputes"] {
        claim[field] = json!([]);
    }
    claim["invoice"]["amountDue"]["amount"] = json!(sum.to_string());
    let answer =
        call("assessment.assess", &json!({ "debtor": args["debtor"], "claim": claim, "question": question }));
    answer.pointer("/val/compensation/accrued/amount").map(decimal)
}

/// What waits by the day of the question, from the oldest claim on.
fn share_out(args: &Value, claims: &mut [Weighed]) {
    let as_of = args["question"]["asOf"].as_str().expect("a day");
    let mut pool: BTreeMap<String, Decimal> = BTreeMap::new();
    for credit in args["debtor"]["credits"].as_array().into_iter().flatten() {
        if credit["date"].as_str().is_some_and(|day| day <= as_of) {
            let currency = credit["amount"]["currency"].as_str().unwrap_or_default();
            *pool.entry(currency.to_owned()).or_default() += decimal(&credit["amount"]["amount"]);
        }
    }
    let mut oldest_first: Vec<&mut Weighed> = claims.iter_mut().collect();
    oldest_first.sort_by_key(|one| one.answer["dueDate"].as_str().unwrap_or_default().to_owned());
    for one in oldest_first {
        let Some(left) = pool.get_mut(one.currency()) else { continue };
        one.waiting = (one.open() - one.of("disputed")).min(*left);
        *left -= one.waiting;
    }
}

impl Facts {
    pub fn new(args: &Value, message: &Value) -> Self {
        let mut claims = Vec::new();
        let given = args["claims"].as_array().expect("claims");
        for mention in message["mentions"].as_array().expect("mentions") {
            let claim = given.iter().find(|claim| claim["invoice"]["number"] == mention["invoice"]);
            let claim = claim.expect("what is mentioned is a claim of the account");
            let ask = |claim: &Value, question: &Value| {
                let args = json!({ "debtor": args["debtor"], "claim": claim, "question": question });
                let answer = call("assessment.assess", &args);
                answer.get("val").filter(|_| answer["tag"] == "ok").cloned()
            };
            let (after, question) = a_month_after_notice(args, claim);
            let answer = ask(claim, &args["question"]).expect("what a message is about can be assessed");
            let rules = regimes().iter().find(|it| it["name"] == answer["regime"]);
            claims.push(Weighed {
                rules: rules.and_then(|it| it["rules"].as_array()).cloned().unwrap_or_default(),
                later: ask(&after, &question),
                role: mention["role"].as_str().unwrap_or_default().to_owned(),
                claim: claim.clone(),
                answer,
                waiting: Decimal::ZERO,
            });
        }
        share_out(args, &mut claims);
        let mut facts = Self { names: Vec::new(), figures: BTreeSet::new(), claims };
        facts.names = facts.names_of(args);
        facts.figures = facts.figures_of(args, message);
        facts
    }

    fn names_of(&self, args: &Value) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let mut parties = Vec::new();
        texts(&args["creditor"], &mut parties);
        for field in ["name", "address", "email", "phone"] {
            texts(&args["debtor"][field], &mut parties);
        }
        found.extend(parties.iter().map(|text| (*text).to_owned()));
        found.extend(args["creditor"]["iban"].as_str().map(iban));
        for one in &self.claims {
            let invoice = &one.claim["invoice"];
            for text in [&invoice["number"], &invoice["description"]] {
                found.extend(text.as_str().map(ToOwned::to_owned));
            }
            let notes = one.claim["creditNotes"].as_array().into_iter().flatten().map(|it| &it["number"]);
            let payments = one.claim["payments"].as_array().into_iter().flatten().map(|it| &it["reference"]);
            let payments = payments
                .chain(args["debtor"]["credits"].as_array().into_iter().flatten().map(|it| &it["reference"]));
            found.extend(notes.chain(payments).filter_map(Value::as_str).map(ToOwned::to_owned));
            found.extend(
                one.rules.iter().filter_map(|rule| rule["source"]["title"].as_str()).map(ToOwned::to_owned),
            );
            // The rules of procedure that a letter may name are not among the rules of interest.
            found.push("Pre-Action Protocol for Debt Claims, para. 3".to_owned());
        }
        found.retain(|text| text.chars().count() > 1);
        found.sort_by_key(|text| std::cmp::Reverse(text.len()));
        found.dedup();
        found
    }

    /// A text without names, numbers of invoices, accounts, telephones, and articles.
    pub fn without_names(&self, text: &str) -> String {
        let mut text = plain_spaces(text);
        for name in &self.names {
            text = text.replace(name.as_str(), "·");
        }
        text
    }

    /// The same with every space as it is.
    pub fn with_names_hidden(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for name in &self.names {
            for name in [name.clone(), name.replace(' ', "\u{a0}")] {
                text = text.replace(&name, "·");
            }
        }
        text
    }

    /// The figures of a text of this message.
    pub fn figures_in(&self, one: &Written, text: &str) -> BTreeSet<Figure> {
        place(one.tag()).figures(&self.without_names(text))
    }

    /// Whether a figure is one of the answers.
    pub fn allows(&self, figure: &Figure) -> bool {
        if let Figure::Date(day) = figure
            && let Some(day) = day.strip_prefix("????")
        {
            return self.figures.iter().any(|it| matches!(it, Figure::Date(other) if other.ends_with(day)));
        }
        self.figures.contains(figure)
    }

    fn demanded(&self) -> impl Iterator<Item = &Weighed> {
        self.claims.iter().filter(|one| one.role == "demanded")
    }

    fn figures_of(&self, args: &Value, message: &Value) -> BTreeSet<Figure> {
        let mut found = BTreeSet::new();
        let mut amount = |amount: Decimal, currency: &str| {
            found.insert(Figure::Amount(amount.to_string(), currency.to_owned()));
        };
        for credit in args["debtor"]["credits"].as_array().into_iter().flatten() {
            let currency = credit["amount"]["currency"].as_str().unwrap_or_default();
            amount(decimal(&credit["amount"]["amount"]), currency);
        }
        let mut by_currency: BTreeMap<&str, Vec<&Weighed>> = BTreeMap::new();
        for one in &self.claims {
            let currency = one.currency();
            amount(decimal(&one.claim["invoice"]["amountDue"]["amount"]), currency);
            for field in ["openBalance", "pastDue", "disputed", "total"] {
                amount(decimal(&one.answer[field]["amount"]), currency);
            }
            amount(one.open() - one.of("disputed"), currency);
            for field in ["discount", "toPay"] {
                if let Some(money) = one.answer["discount"].get(field) {
                    amount(decimal(&money["amount"]), currency);
                }
            }
            for line in one.answer["balance"].as_array().into_iter().flatten() {
                for field in ["amount", "toCompensation", "toInterest", "toPrincipal"] {
                    amount(decimal(&line[field]), currency);
                }
            }
            let promised = one.claim["promises"].as_array().into_iter().flatten();
            let planned = one.claim["plan"]["instalments"].as_array().into_iter().flatten();
            for money in promised.chain(planned).filter_map(|it| it["amount"].get("amount")) {
                amount(decimal(money), currency);
            }
            for answer in [Some(&one.answer), one.later.as_ref()].into_iter().flatten() {
                amount(decimal(&answer["compensation"]["accrued"]["amount"]), currency);
            }
            if one.role == "demanded" {
                by_currency.entry(currency).or_default().push(one);
            }
        }
        for (currency, ones) in by_currency {
            let sum = |of: &dyn Fn(&Weighed) -> Decimal| ones.iter().map(|one| of(one)).sum::<Decimal>();
            let fee = message["demands"]
                .as_array()
                .into_iter()
                .flatten()
                .find(|demand| demand["fee"]["currency"] == currency)
                .map(|demand| decimal(&demand["fee"]["amount"]))
                .unwrap_or_default();
            let principals = [
                sum(&|one| decimal(&one.claim["invoice"]["amountDue"]["amount"])),
                sum(&Weighed::open),
                sum(&|one| one.open() - one.of("disputed")),
                sum(&Weighed::asked),
                sum(&|one| one.waiting),
                -sum(&|one| one.waiting),
                sum(&|one| one.of("disputed")),
                sum(&Weighed::credit_due),
            ];
            for principal in principals {
                amount(principal, currency);
                amount(principal + fee, currency);
            }
            amount(fee, currency);
            // Charges are told together for invoices that they are alike for.
            for chosen in 1_u32..1 << ones.len() {
                let some = |of: &dyn Fn(&Weighed) -> Decimal| {
                    let kept = ones.iter().enumerate().filter(|(index, _)| chosen & (1 << index) != 0);
                    kept.map(|(_, one)| of(one)).sum::<Decimal>()
                };
                amount(some(&Weighed::interest), currency);
                amount(some(&Weighed::compensation), currency);
            }
            let asked = sum(&Weighed::asked) + fee;
            let settled = |amount: fn(&Weighed) -> Decimal| {
                move |one: &Weighed| if one.is_contested() { Decimal::ZERO } else { amount(one) }
            };
            amount(asked + sum(&Weighed::interest) + sum(&Weighed::compensation), currency);
            amount(asked + sum(&settled(Weighed::interest)) + sum(&settled(Weighed::compensation)), currency);
            // What will be owed for all of them: one by one, and counted on the sum.
            amount(sum(&Weighed::compensation_later), currency);
            let together =
                ones.first().and_then(|first| later_on_sum(args, &first.claim, sum(&Weighed::open)));
            if let Some(together) = together {
                amount(together, currency);
            }
        }
        self.other_figures(args, message, &mut found);
        found
    }

    fn other_figures(&self, args: &Value, message: &Value, found: &mut BTreeSet<Figure>) {
        let mut all = Vec::new();
        texts(&args["claims"], &mut all);
        texts(&args["debtor"]["credits"], &mut all);
        all.extend(args["question"]["asOf"].as_str());
        all.extend(message["payBy"].as_str());
        all.extend(self.claims.iter().filter_map(|one| one.answer["dueDate"].as_str()));
        all.extend(self.claims.iter().filter_map(|one| one.answer["discount"]["lastDay"].as_str()));
        let rates = self.claims.iter().map(|one| &one.answer["unknownRate"]);
        all.extend(rates.filter_map(|rate| rate["interestKnownThrough"].as_str()));
        let days = all.into_iter().filter(|text| text.parse::<NaiveDate>().is_ok());
        found.extend(days.map(|day| Figure::Date(day.to_owned())));
        for one in &self.claims {
            for answer in [Some(&one.answer), one.later.as_ref()].into_iter().flatten() {
                let segments = answer["segments"].as_array().into_iter().flatten();
                found.extend(
                    segments.filter_map(|it| it["rate"].as_str()).map(|it| Figure::Rate(it.to_owned())),
                );
            }
            found.extend(one.answer["discount"]["percent"].as_str().map(|it| Figure::Rate(it.to_owned())));
            found.insert(Figure::Days(one.answer["daysPastDue"].as_u64().unwrap_or_default()));
            let periods: &[u64] = match one.answer["regime"].as_str().unwrap_or_default() {
                "nl/consumer" => &[14, 15],
                "be/consumer" => &[14],
                "gb/consumer" => &[30],
                _ => &[],
            };
            found.extend(periods.iter().map(|days| Figure::Days(*days)));
            if one.answer["regime"] == "be/consumer" {
                // The third working day after sending.
                found.insert(Figure::Bare("3".to_owned()));
                found.insert(Figure::Days(3));
            }
        }
        found.insert(Figure::Bare(self.demanded().count().to_string()));
    }

    /// What the message asks for by currency: principal, interest, compensation.
    pub fn demands(&self, one: &Written) -> BTreeSet<(String, String, String, String)> {
        let mut sums: BTreeMap<String, [Decimal; 3]> = BTreeMap::new();
        let formal = one.text("step") == "formal-notice";
        for claim in self.demanded() {
            let asked = if one.is_courtesy() {
                claim.open() - claim.of("disputed") - claim.waiting
            } else {
                claim.asked()
            };
            let nothing = nothing_like(asked);
            let added = |amount: Decimal| if formal && !claim.is_contested() { amount } else { nothing };
            let sum = sums.entry(claim.currency().to_owned()).or_insert([nothing; 3]);
            sum[0] += asked;
            sum[1] += added(claim.interest());
            sum[2] += added(claim.compensation());
        }
        let text = |amount: Decimal| amount.to_string();
        sums.into_iter().map(|(currency, [a, b, c])| (currency, text(a), text(b), text(c))).collect()
    }

    /// What must stand in the message, with what it is.
    pub fn required(&self, one: &Written) -> Vec<(&'static str, String)> {
        let place = place(one.tag());
        let mut found: Vec<(&'static str, String)> = Vec::new();
        let mut need = |what: &'static str, words: String| found.push((what, plain_spaces(&words)));
        let (args, text) = (&one.args, |value: &Value| value.as_str().unwrap_or_default().to_owned());
        let creditor = &args["creditor"];
        need("creditor", text(&creditor["name"]));
        for way in ["email", "phone"] {
            need("way to reach the creditor", text(&creditor[way]));
        }
        if one.text("channel") == "sms" {
            self.required_in_short(one, &mut need);
            found.retain(|(_, words)| !words.is_empty());
            return found;
        }
        need("account", iban(&text(&creditor["iban"])));
        if one.text("channel") != "email" {
            need("debtor", text(&args["debtor"]["name"]));
        }
        for claim in self.demanded() {
            let invoice = &claim.claim["invoice"];
            need("invoice number", text(&invoice["number"]));
            need("day of issue", place.date(&text(&invoice["issueDate"])));
            need("due date", place.date(&text(&claim.answer["dueDate"])));
            need("amount", place.amount(&text(&invoice["amountDue"]["amount"]), claim.currency()));
            need("open amount", place.amount(&claim.open().to_string(), claim.currency()));
            if !one.is_courtesy() {
                need("days late", place.day_count(claim.answer["daysPastDue"].as_u64().unwrap_or_default()));
            }
        }
        for demand in one.message["demands"].as_array().into_iter().flatten() {
            let of = |name: &str| {
                let part = &demand[name];
                (decimal(&part["amount"]), place.amount(&text(&part["amount"]), &text(&part["currency"])))
            };
            need("sum asked for", of("total").1);
            for (what, name) in [
                ("principal", "principal"),
                ("interest", "interest"),
                ("compensation", "compensation"),
                ("fee", "fee"),
            ] {
                let (amount, words) = of(name);
                if amount > Decimal::ZERO {
                    need(what, words);
                }
            }
        }
        let as_of = text(&args["question"]["asOf"]);
        let contacts =
            self.demanded().flat_map(|claim| claim.claim["contacts"].as_array().into_iter().flatten());
        let had = contacts.filter(|it| matches!(it["status"].as_str(), Some("sent" | "answered")));
        let last = had.filter_map(|it| it["date"].as_str()).filter(|day| *day <= as_of.as_str()).max();
        if !one.is_courtesy() {
            found.extend(last.map(|day| ("last contact", place.date(day))));
            let receipt = self.demanded().any(|claim| claim.answer["regime"] == "nl/consumer");
            let deadline = place.date(one.text("payBy"));
            found.push(if receipt && one.text("step") == "formal-notice" {
                ("deadline from receipt", place.day_count(14))
            } else {
                ("deadline", deadline)
            });
        }
        if one.is_written() {
            found.extend(self.charges(one).into_iter().map(|(what, words)| (what, plain_spaces(&words))));
        }
        found.retain(|(_, words)| !words.is_empty());
        found
    }

    /// What no short message can leave out, however little room there is.
    fn required_in_short(&self, one: &Written, need: &mut impl FnMut(&'static str, String)) {
        let place = place(one.tag());
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let several = self.demanded().count() > 1;
        for claim in self.demanded().filter(|_| !several) {
            need("invoice number", text(&claim.claim["invoice"]["number"]));
        }
        for demand in one.message["demands"].as_array().into_iter().flatten() {
            let total = &demand["total"];
            // Telephones have the straight apostrophe only.
            let amount = place.amount(&text(&total["amount"]), &text(&total["currency"]));
            need("sum asked for", amount.replace('’', "'"));
        }
    }

    /// Rates and grounds, in messages that insist and of invoices that are not contested.
    fn charges(&self, one: &Written) -> Vec<(&'static str, String)> {
        let place = place(one.tag());
        let insists = matches!(one.text("step"), "warn" | "formal-notice");
        let mut found = Vec::new();
        if !insists {
            return found;
        }
        // Of what is contested the base is not settled: nothing is added to it.
        let settled = || self.demanded().filter(|claim| !claim.is_contested());
        for claim in settled().filter(|claim| claim.interest() > Decimal::ZERO) {
            let rate = claim.answer["segments"].as_array().and_then(|all| all.last()).map(|it| &it["rate"]);
            // The rate of today, unless nobody knows it yet.
            if claim.answer.get("unknownRate").is_none() {
                found.push(("rate", place.percent(rate.and_then(Value::as_str).unwrap_or_default())));
            }
            found.extend(claim.ground(&["law.rate"]).map(|title| ("ground of interest", title)));
            if claim.compensation() > Decimal::ZERO {
                let title = claim.ground(&["law.compensation", "law.compensation-band"]);
                found.extend(title.map(|title| ("ground of compensation", title)));
            }
        }
        if one.text("step") == "warn" && !found.is_empty() {
            let mut sums: BTreeMap<&str, Decimal> = BTreeMap::new();
            for claim in self.demanded() {
                *sums.entry(claim.currency()).or_default() += claim.asked();
            }
            for claim in settled() {
                *sums.entry(claim.currency()).or_default() += claim.interest() + claim.compensation();
            }
            for (currency, total) in sums {
                found.push(("total to date", place.amount(&total.to_string(), currency)));
            }
        }
        found
    }
}

impl Weighed {
    fn currency(&self) -> &str {
        self.claim["invoice"]["amountDue"]["currency"].as_str().unwrap_or_default()
    }

    fn of(&self, field: &str) -> Decimal {
        decimal(&self.answer[field]["amount"])
    }

    /// What was decided for the debtor and no credit note has deducted yet.
    fn credit_due(&self) -> Decimal {
        let disputes = self.claim["disputes"].as_array().into_iter().flatten();
        disputes
            .filter_map(|dispute| {
                let closed = dispute["closedOn"].as_str()?;
                let granted = match dispute["outcome"]["tag"].as_str()? {
                    "upheld" => {
                        dispute["amount"].get("amount").map_or_else(|| self.of("openBalance"), decimal)
                    }
                    "partly-upheld" => decimal(&dispute["outcome"]["val"]["amount"]),
                    _ => return None,
                };
                let notes = self.claim["creditNotes"].as_array().into_iter().flatten();
                let notes = notes.filter(|note| note["date"].as_str().is_some_and(|day| day >= closed));
                Some(granted - notes.map(|note| decimal(&note["amount"]["amount"])).sum::<Decimal>())
            })
            .filter(|due| *due > Decimal::ZERO)
            .sum()
    }

    /// What is open, without what a credit note to come will deduct.
    fn open(&self) -> Decimal {
        self.of("openBalance") - self.credit_due()
    }

    /// The same of what is past due, without what is contested.
    fn asked(&self) -> Decimal {
        self.of("pastDue") - self.credit_due() - self.of("disputed") - self.waiting
    }

    /// Whether its base is not settled.
    fn is_contested(&self) -> bool {
        self.of("disputed") + self.credit_due() + self.waiting > Decimal::ZERO
    }

    /// Whether interest is owed only on a condition that no fact shows.
    fn is_conditional(&self) -> bool {
        self.rules.iter().any(|rule| rule["rule"] == "law.only-if")
    }

    fn interest(&self) -> Decimal {
        let all = decimal(&self.answer["interest"]["outstanding"]["amount"]);
        if self.is_conditional() { nothing_like(all) } else { all }
    }

    fn compensation(&self) -> Decimal {
        decimal(&self.answer["compensation"]["outstanding"]["amount"])
    }

    fn compensation_later(&self) -> Decimal {
        self.later
            .as_ref()
            .map(|answer| decimal(&answer["compensation"]["accrued"]["amount"]))
            .unwrap_or_default()
    }

    fn ground(&self, rules: &[&str]) -> Option<String> {
        let rule =
            self.rules.iter().find(|rule| rules.contains(&rule["rule"].as_str().unwrap_or_default()))?;
        rule["source"]["title"].as_str().map(ToOwned::to_owned)
    }
}
