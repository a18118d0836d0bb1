//! `relance law`: on which figures and calendars the answers rest.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::args::Law;
use super::invocation::{Failure, Invocation, sentences};
use super::output::print;
use super::policy::as_json;
use crate::component::Component;
use crate::config::rates;
use crate::render::law as page;
use crate::render::policies::checked;

impl Invocation<'_> {
    pub(super) fn law(&self, command: &Law, out: &mut String) -> Result<ExitCode, Failure> {
        let component = self.load()?;
        match command {
            Law::CheckRates { file } => return self.check_rates(file, &component, out),
            Law::Holidays { place, year } => self.holidays(&component, place, *year, out)?,
            Law::Places => {
                let places = component.session()?.places()?;
                if self.is_json() {
                    print(out, &json!(places))?;
                } else {
                    out.push_str(&page::places(self.texts, &places));
                }
            }
            Law::Rates { series } => self.rates(&component, series.as_deref(), out)?,
        }
        Ok(ExitCode::SUCCESS)
    }

    /// What a file is found to be is the answer, so it is printed as one.
    fn check_rates(&self, file: &Path, component: &Component, out: &mut String) -> Result<ExitCode, Failure> {
        let found = rates::read(file, component, &mut component.session()?, self.texts.language)?;
        let faults = found.err().unwrap_or_default();
        let (name, sound) = (file.display().to_string(), faults.is_empty());
        if self.is_json() {
            let faults: Vec<Value> =
                faults.iter().map(|fault| as_json(&fault.path, &fault.message)).collect();
            print(out, &json!({ "file": name, "sound": sound, "faults": faults }))?;
        } else {
            out.push_str(&checked(self.texts, &name, &faults, &[]));
        }
        Ok(if sound { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }

    fn holidays(
        &self,
        component: &Component,
        place: &str,
        year: u16,
        out: &mut String,
    ) -> Result<(), Failure> {
        if self.is_json() {
            let arguments = json!({ "place": place, "year": year, "language": self.texts.code() });
            return print(out, &component.call_json("law.holidays", &arguments)?);
        }
        let answer = component.session()?.holidays(place, year, self.texts.language)?;
        let holidays = answer.map_err(|refusals| Failure::Refused(sentences(&refusals)))?;
        out.push_str(&page::holidays(self.texts, &holidays));
        Ok(())
    }

    fn rates(&self, component: &Component, series: Option<&str>, out: &mut String) -> Result<(), Failure> {
        let mut rows = component.session()?.rates()?;
        if let Some(series) = series {
            let known: BTreeSet<&str> = rows.iter().map(|row| row.series.as_str()).collect();
            if !known.contains(series) {
                let known: Vec<&str> = known.into_iter().collect();
                return Err(self.not_allowed("SERIES", series, &known.join(", ")));
            }
            rows.retain(|row| row.series == series);
        }
        if self.is_json() {
            let mut rows = component.call_json("law.rates", &json!({}))?;
            if let (Some(series), Some(rows)) = (series, rows.as_array_mut()) {
                rows.retain(|row| row.get("series").and_then(Value::as_str) == Some(series));
            }
            return print(out, &rows);
        }
        out.push_str(&page::rates(self.texts, &rows, series.is_some()));
        Ok(())
    }
}
