//! `relance terms`: what payment terms mean.

use serde_json::json;

use super::args::Terms;
use super::invocation::{Failure, Invocation, sentences};
use super::output::print;
use crate::case;
use crate::component::terms::TermsReading;
use crate::component::{Session, types::DebtorKind};
use crate::render;

/// The invoice about which terms are asked.
struct Issued<'a> {
    law: &'a str,
    kind: DebtorKind,
    /// Issue, receipt, delivery.
    days: [Option<&'a String>; 3],
}

impl Invocation<'_> {
    pub(super) fn terms(&self, args: &Terms, out: &mut String) -> Result<(), Failure> {
        let invoice = match &args.issued {
            None => None,
            issued => Some(Issued {
                law: args.law.as_deref().unwrap_or_default(),
                kind: self.kind(args.kind.as_deref().unwrap_or_default())?,
                days: [issued.as_ref(), args.received.as_ref(), args.delivered.as_ref()],
            }),
        };
        let component = self.load()?;
        if self.is_json() {
            let arguments = json!({ "text": args.text, "language": self.texts.code() });
            return print(out, &component.call_json("terms.parse-terms", &arguments)?);
        }
        let mut session = component.session()?;
        let parsed = session.parse_terms(&args.text, self.texts.language)?;
        let parsed = parsed.map_err(|refusals| Failure::Refused(sentences(&refusals)))?;
        let mut days = Vec::new();
        if let Some(invoice) = &invoice {
            for reading in &parsed.readings {
                days.push(self.due_dates(invoice, reading, &mut session)?);
            }
        }
        out.push_str(&render::terms::terms(self.texts, &parsed, &days));
        Ok(())
    }

    /// The rules alone know what becomes of a day: a reading is put to them as that of an invoice. Parts have several.
    fn due_dates(
        &self,
        invoice: &Issued<'_>,
        reading: &TermsReading,
        session: &mut Session,
    ) -> Result<Result<Vec<String>, String>, Failure> {
        let (debtor, claim) = case::bare(invoice.kind, invoice.law, invoice.days, reading.terms.clone());
        // Before anything can be late, so that no rate is needed.
        let question = case::question(&claim.invoice.issue_date, self.texts.language, Vec::new(), false);
        let answer = session.assess(&debtor, &claim, &question)?;
        let days = answer.map(|answer| match answer.instalments.as_slice() {
            [] => vec![answer.due_date],
            parts => parts.iter().map(|part| part.due_date.clone()).collect(),
        });
        Ok(days.map_err(|refusals| sentences(&refusals)))
    }
}
