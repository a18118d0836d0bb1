//! What the reader is told of a message and the debtor is not: how it came about, what is not demanded, how long it is,
//! what deserves a second look.

use super::sheet;
use crate::component::reminders::{Message, MessageRole, SmsAlphabet};
use crate::render::placed;
use crate::texts::Texts;

/// The notes under a message, those of the command first. Empty if there is nothing to tell.
#[must_use]
pub(crate) fn notes(
    texts: &Texts,
    message: &Message,
    first: &[String],
    place: &dyn Fn(&str) -> Option<String>,
) -> String {
    let mut notes = first.to_vec();
    let in_role = |role: MessageRole| {
        let mentions = message.mentions.iter().filter(move |mention| mention.role == role);
        mentions.map(|mention| mention.invoice.as_str())
    };
    let roles = [MessageRole::Disputed, MessageRole::Promised, MessageRole::UnderPlan];
    let set_out: Vec<String> = roles
        .into_iter()
        .zip(texts.message.roles)
        .flat_map(|(role, word)| in_role(role).map(move |invoice| format!("{invoice} ({word})")))
        .collect();
    if !set_out.is_empty() {
        notes.push((texts.message.set_out)(&set_out.join(", ")));
    }
    // Beside an item of the worklist, the others have items of their own or wait for one.
    let left_out: Vec<&str> =
        in_role(MessageRole::LeftOut).filter(|_| message.action_key.is_none()).collect();
    if !left_out.is_empty() {
        notes.push((texts.message.left_out)(&left_out.join(", ")));
    }
    if let Some(length) = &message.sms {
        let alphabet = match length.alphabet {
            SmsAlphabet::Gsm7 => "GSM 7",
            SmsAlphabet::Ucs2 => "UCS-2",
        };
        notes.push((texts.message.length)(length.units, alphabet, length.segments));
    }
    let mut page = sheet(texts);
    if !notes.is_empty() {
        page.gap();
        page.line("───");
        for note in &notes {
            page.paragraph(note);
        }
    }
    if !message.warnings.is_empty() {
        page.gap();
        let mut warnings = sheet(texts);
        warnings.title(texts.words.worth_knowing);
        for warning in &message.warnings {
            warnings.item("- ", &placed(&warning.message, place(&warning.path).as_deref()));
        }
        return format!("{}{}", page.finish(), warnings.finish());
    }
    page.finish()
}
