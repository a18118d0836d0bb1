//! `relance policy`: files checked, presets listed and shown.

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::args::Policy;
use super::invocation::{Failure, Invocation};
use super::output::print;
use crate::config::{self, Fault, policies};
use crate::render::policies as page;

impl Invocation<'_> {
    pub(super) fn policy(&self, command: &Policy, out: &mut String) -> Result<ExitCode, Failure> {
        match command {
            Policy::Check { files } => self.check_policies(files, out),
            Policy::List => self.list_policies(out),
            Policy::Show { name } => self.show_policies(name, out),
        }
    }

    /// Every fault of every file. What a file is found to be is the answer, so it is printed as one.
    fn check_policies(&self, files: &[PathBuf], out: &mut String) -> Result<ExitCode, Failure> {
        let component = self.load()?;
        let mut session = component.session()?;
        let mut sound = true;
        let mut answers = Vec::new();
        for path in files {
            let file = path.display().to_string();
            let faults = match policies::read(path, &component, &mut session, self.texts.language) {
                Ok(found) => found.err().unwrap_or_default(),
                // A file that cannot be read at all stops no other.
                Err(error) => vec![Fault { path: String::new(), message: format!("{error:#}") }],
            };
            sound &= faults.is_empty();
            if !self.is_json() {
                out.push_str(&page::checked(self.texts, &file, &faults, &[]));
            }
            let faults: Vec<Value> =
                faults.iter().map(|fault| as_json(&fault.path, &fault.message)).collect();
            answers.push(json!({ "file": file, "sound": faults.is_empty(), "faults": faults }));
        }
        if self.is_json() {
            print(out, &Value::Array(answers))?;
        }
        Ok(if sound { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }

    fn list_policies(&self, out: &mut String) -> Result<ExitCode, Failure> {
        let component = self.load()?;
        if self.is_json() {
            print(out, &component.call_json("dunning.presets", &Value::Null)?)?;
        } else {
            let presets = component.session()?.presets()?;
            out.push_str(&page::presets(self.texts, &presets));
        }
        Ok(ExitCode::SUCCESS)
    }

    fn show_policies(&self, name: &str, out: &mut String) -> Result<ExitCode, Failure> {
        let component = self.load()?;
        let presets = if self.is_json() {
            component.call_json("dunning.presets", &Value::Null)?
        } else {
            component.presets_in_words()?
        };
        let presets = presets.as_array().cloned().unwrap_or_default();
        let named =
            |preset: &Value| preset.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        let Some(preset) = presets.iter().find(|preset| named(preset) == name) else {
            let known: Vec<String> = presets.iter().map(named).collect();
            return Err(self.not_allowed("NAME", name, &known.join(", ")));
        };
        if self.is_json() {
            // What is shown can be edited and given back: policies, nothing else.
            print(out, &json!({ "policies": preset.get("policies") }))?;
        } else {
            out.push_str(&config::to_toml(preset, self.texts.language));
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// What is said of a place in a file, or of the whole file.
pub(super) fn as_json(path: &str, message: &str) -> Value {
    match path {
        "" => json!({ "message": message }),
        path => json!({ "path": path, "message": message }),
    }
}
