//! `relance policy`: files checked, presets listed and shown.

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::{Asked, Format, Policy, Stop, print};
use crate::policies;
use crate::render;
use crate::text::{self, pick};

impl Asked<'_> {
    pub(super) fn policy(&self, what: &Policy, out: &mut String) -> Result<ExitCode, Stop> {
        match what {
            Policy::Check { files } => self.check_policies(files, out),
            Policy::List => self.list_policies(out),
            Policy::Show { name } => self.show_policies(name, out),
        }
    }

    /// Every fault of every file. What a file is found to be is the answer, so it is printed as one.
    fn check_policies(&self, files: &[PathBuf], out: &mut String) -> Result<ExitCode, Stop> {
        let component = self.load()?;
        let mut session = component.session()?;
        let mut sound = true;
        let mut answers = Vec::new();
        for path in files {
            let file = path.display().to_string();
            let faults = match policies::read(path, &component, &mut session, self.language) {
                Ok(Ok(_)) => Vec::new(),
                Ok(Err(faults)) => faults.iter().map(|fault| fault_of(fault, self)).collect(),
                // A file that cannot be read at all stops no other.
                Err(error) => vec![(format!("{error:#}"), json!({ "message": format!("{error:#}") }))],
            };
            sound &= faults.is_empty();
            if faults.is_empty() {
                let sentence = pick(self.language, "sans défaut.", "sound.");
                out.push_str(&format!("{file}{}{sentence}\n", text::colon(self.language)));
            }
            for (line, _) in &faults {
                let starts_with_file = line.starts_with(&file);
                let line = if starts_with_file { line.clone() } else { format!("{file}, {line}") };
                out.push_str(&format!("{line}\n"));
            }
            let faults: Vec<Value> = faults.into_iter().map(|(_, fault)| fault).collect();
            answers.push(json!({ "file": file, "sound": faults.is_empty(), "faults": faults }));
        }
        if self.command.format == Format::Json {
            out.clear();
            print(out, &Value::Array(answers))?;
        }
        Ok(if sound { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }

    fn list_policies(&self, out: &mut String) -> Result<ExitCode, Stop> {
        let component = self.load()?;
        if self.command.format == Format::Json {
            print(out, &component.call_json("dunning.presets", Value::Null)?)?;
        } else {
            let presets = component.session()?.presets()?;
            out.push_str(&render::presets(self.language, &presets));
        }
        Ok(ExitCode::SUCCESS)
    }

    fn show_policies(&self, name: &str, out: &mut String) -> Result<ExitCode, Stop> {
        let component = self.load()?;
        let as_json = self.command.format == Format::Json;
        let presets = if as_json {
            component.call_json("dunning.presets", Value::Null)?
        } else {
            component.presets_in_words()?
        };
        let presets = presets.as_array().cloned().unwrap_or_default();
        let named =
            |preset: &Value| preset.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        let Some(preset) = presets.iter().find(|preset| named(preset) == name) else {
            let known: Vec<String> = presets.iter().map(named).collect();
            return Err(self.wrong("NAME", name, &known.join(", ")));
        };
        if as_json {
            // What is shown can be edited and given back: policies, nothing else.
            print(out, &json!({ "policies": preset.get("policies") }))?;
        } else {
            out.push_str(&policies::to_toml(preset, self.language));
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// A fault as a line and as data.
fn fault_of(fault: &crate::own::Fault, asked: &Asked<'_>) -> (String, Value) {
    let data = json!({ "path": fault.path, "message": fault.message });
    (fault.sentence(asked.language), data)
}
