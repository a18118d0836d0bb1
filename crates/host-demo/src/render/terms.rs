//! What a text of payment terms means.

use super::page;
use crate::component::terms::ParsedTerms;
use crate::component::types::DiscountUntil;
use crate::texts::Texts;

/// The readings of terms; with the due dates of each, or why there is none, if an issue was given.
#[must_use]
pub(crate) fn terms(texts: &Texts, parsed: &ParsedTerms, days: &[Result<Vec<String>, String>]) -> String {
    let mut page = page(texts);
    if parsed.readings.len() > 1 {
        page.paragraph(texts.terms.two_readings);
    }
    for (at, reading) in parsed.readings.iter().enumerate() {
        page.item("- ", &reading.sentence);
        match days.get(at) {
            Some(Ok(days)) => {
                let days = days.iter().map(|day| texts.date(day)).collect::<Vec<_>>().join(", ");
                page.line(&format!("  {}{}{days}", texts.terms.due, texts.colon()));
            }
            Some(Err(why)) => page.item("  ", why),
            None => {}
        }
    }
    if let Some(discount) = &parsed.discount {
        let until = match &discount.until {
            DiscountUntil::Days(days) => (texts.terms.within)(*days),
            DiscountUntil::Day(day) => (texts.terms.by)(&texts.date(day)),
        };
        page.paragraph(&(texts.terms.discount)(&texts.percent(&discount.percent), &until));
    }
    page.finish()
}
