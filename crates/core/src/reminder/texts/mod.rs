//! The words of the built-in messages, one file a language. Every text is a template ([`super::template`]) that may name
//! the fields of [`super::fields`]; a language that lacks one does not compile.
//!
//! Plain spaces and apostrophes are written: [`super::typography`] sets those of the language.
//!
//! # Why it is so
//!
//! **Built-in messages are templates.** A text of ours is written in the language that users' own texts are
//! written in, names the same fields and can be replaced part by part. A language is one file of texts, in a
//! struct that does not compile when one is missing; the code that decides what is said is written once for
//! all seven.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;
mod pt;

use crate::refusal::Harshness;
use crate::words::MessageLanguage;

/// One text for each moment.
pub struct ByStage {
    /// Before or on the due date.
    pub courtesy: &'static str,
    /// A reminder that assumes no fault.
    pub courteous: &'static str,
    /// A reminder that states.
    pub neutral: &'static str,
    /// A reminder that insists, and a last warning.
    pub firm: &'static str,
    /// A formal notice.
    pub formal_notice: &'static str,
}

/// How the message begins, after the salutation.
pub struct Openings {
    /// Before or on the due date (`due_today`).
    pub courtesy: &'static str,
    /// A reminder that assumes no fault.
    pub courteous: &'static str,
    /// A reminder that states; also the first contact of a firm policy, which cannot assume a fault.
    pub neutral: &'static str,
    /// A reminder that insists.
    pub firm: &'static str,
    /// A reminder in formal words.
    pub formal: &'static str,
    /// The last message before the next measure.
    pub warning: &'static str,
    /// A formal notice.
    pub formal_notice: &'static str,
}

/// What the law or the contract adds: one sentence or more for each item of `charges`.
pub struct Charges {
    /// What is added to an invoice paid late, told in advance.
    pub to_come: &'static str,
    /// What has been added to date.
    pub to_date: &'static str,
    /// That interest goes on running.
    pub go_on: &'static str,
    /// What is added where the rate of today is not known: how far interest was counted, and that it goes on.
    pub rate_unknown: &'static str,
    /// That interest runs from this formal notice on.
    pub from_notice: &'static str,
}

/// What the law of a place wants said, by its field.
pub struct Statutory {
    /// A period counted from receipt, and the costs owed after it (`notice_days`, `costs`).
    pub period_from_receipt: &'static str,
    /// A period counted from some working days after sending, and what is owed after it (`notice_days`, `working_days`,
    /// `costs`).
    pub period_from_sending: &'static str,
    /// The time to reply before a claim is brought (`reply_days`).
    pub reply: &'static str,
    /// By whom the message is sent, with the number in the register (`registration`).
    pub registration: &'static str,
}

/// A script for a telephone call.
pub struct Phone {
    /// Headings: opening, facts, questions, objections, closing, to record.
    pub headings: [&'static str; 6],
    /// The headings of the table of objections: what they say, what to answer.
    pub objection_headings: [&'static str; 2],
    /// Who calls and why, when something is late.
    pub opening: &'static str,
    /// Who calls and why, before the due date.
    pub courtesy: &'static str,
    /// What is asked for, below the table of invoices.
    pub facts: &'static str,
    /// What to ask, in this order: invoice received, anything wrong, payment day, by whom.
    pub questions: [&'static str; 4],
    /// What may be said, and the answer: not received, already paid, something is wrong, waiting for a customer, the
    /// person is away, short of money, payment is on its way.
    pub objections: [(&'static str, &'static str); 7],
    /// How to end.
    pub closing: &'static str,
    /// What to write down: who was reached, what was said, the day promised and the sum, what is contested, when to
    /// call again.
    pub record: [&'static str; 5],
}

/// Everything a language needs.
pub struct Texts {
    /// Before the subject of a letter: "Objet".
    pub subject_label: &'static str,
    /// Before the list of enclosures.
    pub enclosures_label: &'static str,
    /// What stands between a label and its value, as it is set: it is no template.
    pub separator: &'static str,
    /// The day of a letter.
    pub dateline: &'static str,
    /// How a formal notice is posted.
    pub registered: &'static str,
    /// The salutation of a letter, and of an e-mail: of no gender.
    pub salutation: [&'static str; 2],
    /// The subject. `firm` is also that of a last warning when `is_warning`.
    pub subject: ByStage,
    /// The first paragraph.
    pub opening: Openings,
    /// Number, issue, due date, amount, open balance, and how late: the last only when it is late.
    pub invoice_headings: [&'static str; 6],
    /// Below several invoices.
    pub total: &'static str,
    /// Money received and credit notes, for each item of `received`.
    pub received: &'static str,
    /// What is contested and not demanded here.
    pub disputed: &'static str,
    /// What was promised, and what a payment plan expects next: both acknowledged, not demanded here.
    pub promised: &'static str,
    /// The demand of a formal notice, before its table.
    pub demand: &'static str,
    /// The headings of that table: what, how much.
    pub demand_headings: [&'static str; 2],
    /// What is deducted from the invoices, as a row of the demand.
    pub credited_row: &'static str,
    /// Its rows: the invoices, interest, compensation, fee.
    pub demand_rows: [&'static str; 4],
    /// How and by when to pay.
    pub payment: ByStage,
    /// By when, as a day: goes into `deadline`.
    pub deadline: &'static str,
    /// By when, counted from receipt: goes into `deadline`.
    pub deadline_from_receipt: &'static str,
    /// What is added.
    pub charges: Charges,
    /// The fee of the message, where the law allows one.
    pub fee: &'static str,
    /// What the law of the place wants said.
    pub statutory: Statutory,
    /// To say what is wrong. `neutral` stands with neutral reminders, `firm` with firm ones and warnings.
    pub invitation: ByStage,
    /// What comes next: after a reminder or warning (`then_formal_notice`, `then_hand_over`), after a formal notice.
    pub outlook: [&'static str; 2],
    /// How to reach the creditor.
    pub contact: &'static str,
    /// The closing of a letter, of a kind e-mail, of a plain one.
    pub closing: [&'static str; 3],
    /// What goes with a formal notice: the invoices, then the papers a reply needs.
    pub enclosures: [&'static str; 4],
    /// Short messages, the fullest first; the last fits when nothing else does.
    pub sms: [&'static str; 3],
    /// The script of a call.
    pub phone: Phone,
    /// Words of which a formal notice must contain one.
    pub formal_words: &'static [&'static str],
    /// Wordings that do not belong in a message.
    pub harsh: &'static [(Harshness, &'static [&'static str])],
}

/// The texts of a language.
#[must_use]
pub fn texts(language: MessageLanguage) -> &'static Texts {
    match language {
        MessageLanguage::Fr => &fr::TEXTS,
        MessageLanguage::En => &en::TEXTS,
        MessageLanguage::De => &de::TEXTS,
        MessageLanguage::Es => &es::TEXTS,
        MessageLanguage::It => &it::TEXTS,
        MessageLanguage::Nl => &nl::TEXTS,
        MessageLanguage::Pt => &pt::TEXTS,
    }
}
