//! The fields that a text may name.

use super::part::{Part, TABLES};

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
    text(
        "interest_through",
        "the day up to which interest is counted: that of the message, or the last of which the rate is known",
    ),
    text("fee", "the fee of the message; empty when there is none"),
    text("disputed", "what is contested of the invoices demanded; empty when nothing is"),
    text("credit_due", "what a credit note still has to deduct; empty when nothing"),
    text("credited", "the sum of the credits that is deducted; empty when nothing is"),
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
    items(
        "credits",
        &["is_payment", "is_credit_note", "amount", "date", "reference", "number"],
        "what the debtor has to its credit and is deducted from what is asked, while it waits to be matched",
    ),
    items(
        "discounts",
        &["number", "percent", "discount", "to_pay", "last_day"],
        "discounts for early payment that can still be earned",
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
