//! What the component file is.

use super::page;
use crate::component::Component;
use crate::texts::Texts;

/// Sizes, imports, exports. `core` is the module beside it, which a host without components can take.
#[must_use]
pub(crate) fn component(
    texts: &Texts,
    component: &Component,
    bytes: usize,
    gzip: usize,
    core: Option<(String, u64)>,
) -> String {
    let words = &texts.component;
    let mut page = page(texts);
    let size = |bytes: &str| format!("{} {}", texts.number(bytes), words.bytes);
    let (raw, packed) = (size(&bytes.to_string()), size(&gzip.to_string()));
    page.line(&format!("{}: {raw}, gzip {packed}", component.path().display()));
    page.line(&format!("{}{}", words.contract, component.contract()));
    let imports = component.imports();
    let imports = if imports.is_empty() { words.nothing.to_owned() } else { imports.join(", ") };
    page.line(&format!("{}{imports}", words.imports));
    page.line(words.exports);
    for export in component.exports() {
        page.line(&format!("  {export}"));
    }
    page.line(words.functions);
    for function in component.functions() {
        page.line(&format!("  {function}"));
    }
    match core {
        Some((file, bytes)) => page.line(&format!("{file}: {}", size(&bytes.to_string()))),
        None => page.line(words.no_core_module),
    }
    page.finish()
}
