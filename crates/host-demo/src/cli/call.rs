//! `relance call`: any function of the component, JSON in and out.

use std::io::Read as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use serde_json::{Map, Value};

use super::args::Call;
use super::invocation::{Failure, Invocation};
use super::output::{code_of, print};

impl Invocation<'_> {
    pub(super) fn call(&self, args: &Call, out: &mut String) -> Result<ExitCode, Failure> {
        let arguments = args.args.as_deref().map(read).transpose()?;
        let arguments = arguments.unwrap_or_else(|| Value::Object(Map::new()));
        let answer = self.load()?.call_json(&args.function, &arguments)?;
        print(out, &answer)?;
        Ok(code_of(&answer))
    }
}

fn read(path: &Path) -> Result<Value> {
    let text = if path == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).context("stdin")?;
        text
    } else {
        std::fs::read_to_string(path).with_context(|| path.display().to_string())?
    };
    serde_json::from_str(&text).with_context(|| path.display().to_string())
}
