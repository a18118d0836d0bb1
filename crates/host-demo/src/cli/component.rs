//! `relance component`: what the component file is.

use std::io::Write as _;

use serde_json::json;

use super::invocation::{Failure, Invocation};
use super::output::print;
use crate::render::component as page;

impl Invocation<'_> {
    pub(super) fn describe_component(&self, out: &mut String) -> Result<(), Failure> {
        let component = self.load()?;
        let bytes = std::fs::read(component.path()).map_err(anyhow::Error::from)?;
        let core = component.path().with_file_name("relance.core.wasm");
        let core = std::fs::metadata(&core).ok().map(|data| (core.display().to_string(), data.len()));
        let packed = gzip(&bytes)?;
        if self.is_json() {
            let about = json!({
                "file": component.path().display().to_string(),
                "bytes": bytes.len(),
                "gzipBytes": packed,
                "contract": component.contract(),
                "imports": component.imports(),
                "exports": component.exports(),
                "functions": component.functions(),
                "coreModule": core.map(|(file, bytes)| json!({ "file": file, "bytes": bytes })),
            });
            return print(out, &about);
        }
        out.push_str(&page::component(self.texts, &component, bytes.len(), packed, core));
        Ok(())
    }
}

fn gzip(bytes: &[u8]) -> anyhow::Result<usize> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}
