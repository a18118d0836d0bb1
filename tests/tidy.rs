//! The arrows of ARCHITECTURE.md as a test: who may use whom, and what must not be found where.
#![allow(clippy::expect_used, clippy::panic, reason = "a failing test may panic")]

#[path = "tidy/imports.rs"]
mod imports;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use relance_tests::root;

/// The rooms of the core, in the order of the story. A room uses only rooms before it.
const STORY: &[&str] = &[
    "money",
    "calendar",
    "path",
    "choices",
    "source",
    "holidays",
    "law",
    "explain",
    "refusal",
    "trail",
    "facts",
    "credits",
    "discounts",
    "score",
    "policy",
    "disputes",
    "terms",
    "interest",
    "compensation",
    "balance",
    "deadlines",
    "assess",
    "claims",
    "allocation",
    "routes",
    "promises",
    "plans",
    "dunning",
    "worklist",
    "presets",
    "words",
    "reminder",
    "portfolio",
    "simulate",
];

fn files(folder: &Path, kind: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder can be read") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            files(&path, kind, found);
        } else if path.extension().is_some_and(|extension| extension == kind) {
            found.push(path);
        }
    }
}

/// The Rust sources of a folder, with their names within it.
fn sources(folder: &str) -> Vec<(String, String)> {
    texts(folder, "rs")
}

/// The files of a kind in a folder, with their names within it and what they say.
fn texts(folder: &str, kind: &str) -> Vec<(String, String)> {
    let base = root().join(folder);
    let mut found = Vec::new();
    files(&base, kind, &mut found);
    assert!(!found.is_empty(), "{folder} has sources");
    found
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(&base).expect("inside").to_string_lossy().replace('\\', "/");
            (name, fs::read_to_string(&path).expect("a source is text"))
        })
        .collect()
}

/// The code of a source: no comments, no unit tests.
fn code(text: &str) -> String {
    let before_tests = text.split("#[cfg(test)]").next().unwrap_or_default();
    before_tests.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The code of a source without its texts.
fn words_of(text: &str) -> Vec<String> {
    let code = code(text);
    let bare = code.split('"').step_by(2).collect::<Vec<_>>().join(" ");
    let parts = bare.split(|letter: char| !(letter.is_alphanumeric() || "_:".contains(letter)));
    parts.map(ToOwned::to_owned).collect()
}

#[test]
fn a_room_of_the_core_uses_only_rooms_before_it() {
    let place = |room: &str| {
        let found = STORY.iter().position(|name| *name == room);
        found.unwrap_or_else(|| panic!("{room}: give the new room its place in STORY"))
    };
    for (from, others) in imports::of_crate(&sources("crates/core/src")) {
        let Some(room) = from.first() else { continue };
        for other in others.iter().filter_map(|other| other.first()) {
            let allowed = place(other) <= place(room);
            assert!(
                allowed,
                "{} uses {other}, which comes after it; move what it needs down",
                from.join("/")
            );
        }
    }
}

/// Every circle in a tree of modules: among the parts of the whole, and among the parts of each folder.
fn circles_in(imports: &BTreeMap<imports::Module, BTreeSet<imports::Module>>) -> Vec<String> {
    let mut folders: BTreeSet<&[String]> = BTreeSet::from([[].as_slice()]);
    for module in imports.keys() {
        folders.extend((1..module.len()).filter_map(|length| module.get(..length)));
    }
    let among =
        folders.into_iter().flat_map(|folder| imports::circles(&imports::among_parts(imports, folder)));
    let said = |circle: Vec<imports::Module>| {
        circle.iter().map(|part| part.join("/")).collect::<Vec<_>>().join(", ")
    };
    among.map(said).collect()
}

#[test]
fn nothing_imports_in_a_circle() {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join("crates")).expect("the crates") {
        let name = entry.expect("a crate").file_name().to_string_lossy().into_owned();
        let folder = format!("crates/{name}/src");
        let circles = circles_in(&imports::of_crate(&sources(&folder)));
        found.extend(circles.into_iter().map(|circle| format!("{folder}: {circle}")));
    }
    for folder in ["xtask/src", "tests"] {
        let circles = circles_in(&imports::of_crate(&sources(folder)));
        found.extend(circles.into_iter().map(|circle| format!("{folder}: {circle}")));
    }
    let page = circles_in(&imports::of_page(&texts("web", "js")));
    found.extend(page.into_iter().map(|circle| format!("web: {circle}")));
    assert!(found.is_empty(), "these import each other in a circle:\n{}", found.join("\n"));
}

#[test]
fn a_circle_is_found_where_there_is_one() {
    let source = |file: &str, text: &str| (file.to_owned(), text.to_owned());
    let rust = [
        source("lib.rs", "pub mod a; pub mod b;"),
        source("a.rs", "use crate::b::Second; pub struct First;"),
        source("b/mod.rs", "mod c; pub use c::Second;"),
        source("b/c.rs", "pub struct Second; fn back() { let _ = format!(\"{}\", crate::a::First); }"),
    ];
    assert_eq!(circles_in(&imports::of_crate(&rust)), ["a, b"]);
    let within = [
        source("b/mod.rs", "mod c; mod d; pub use c::Second; pub use d::Third;"),
        source("b/c.rs", "use super::Third; pub struct Second;"),
        source("b/d.rs", "use super::c::Second; pub struct Third;"),
    ];
    assert_eq!(circles_in(&imports::of_crate(&within)), ["b/c, b/d"], "through the names of mod.rs too");
    let only_tests = [
        source("a.rs", "#[cfg(test)] mod tests { use crate::b::Second; }"),
        source("b.rs", "use crate::a::First;"),
    ];
    assert!(circles_in(&imports::of_crate(&only_tests)).is_empty(), "unit tests may look anywhere");
    let page = [
        source("one/a.js", "import { b } from '../two/b.js';"),
        source("two/b.js", "import {\n  a,\n} from '../one/a.js';"),
    ];
    assert_eq!(circles_in(&imports::of_page(&page)), ["one, two"]);
}

#[test]
fn the_core_has_no_clock_no_float_no_hidden_order() {
    for (file, text) in sources("crates/core/src") {
        for word in [
            "f32",
            "f64",
            "SystemTime",
            "Instant",
            "Utc::",
            "Local::",
            "HashMap",
            "HashSet",
            "static mut",
            "thread_local",
        ] {
            let found = words_of(&text).into_iter().any(|token| token.contains(word));
            assert!(!found, "{file} says {word}; the core is pure");
        }
    }
}

#[test]
fn countries_and_articles_live_in_law() {
    for (file, text) in sources("crates/core/src") {
        if file.starts_with("law/") {
            continue;
        }
        let code = code(&text);
        for word in [
            "L441",
            "D441",
            "R2192",
            "légifrance",
            "legifrance",
            "France",
            "\"FR\"",
            "\"DE\"",
            "\"GB\"",
            "BGB",
            "UGB",
            "D.Lgs",
            "Ley 3/2004",
            "1231-6",
            "1343",
        ] {
            assert!(!code.contains(word), "{file} says {word}; put it in law/ as data");
        }
        for number in ["4000", "7_500_000", "1000)", "hundredths(800)"] {
            assert!(!code.contains(number), "{file} holds the legal number {number}; put it in law/ as data");
        }
    }
}

#[test]
fn law_holds_rows_and_no_judgement_of_facts() {
    for (file, text) in sources("crates/core/src/law") {
        for word in ["Claim", "Debtor", "Invoice", "Payment", "as_of"] {
            let found = words_of(&text).into_iter().any(|token| token.split("::").any(|part| part == word));
            assert!(!found, "law/{file} knows {word}; rules on facts live outside law/");
        }
    }
}

#[test]
fn the_doors_compute_nothing() {
    for (file, text) in sources("crates/wasm/src") {
        for word in ["::interest(", "plus_days", "days_between", "half_year", ".plus(", ".minus("] {
            assert!(
                !code(&text).contains(word),
                "crates/wasm/src/{file} says {word}; arithmetic lives in the core"
            );
        }
    }
}

#[test]
fn each_crate_depends_on_what_its_arrow_allows() {
    let manifest = |path: &str| fs::read_to_string(root().join(path)).expect("a manifest");
    let dependencies = |text: &str| -> Vec<String> {
        let block = text.split("\n[dependencies]").nth(1).unwrap_or_default();
        let block = block.split("\n[").next().unwrap_or_default();
        let names = block.lines().filter_map(|line| line.split(['=', '.', ' ']).next());
        names.filter(|name| !name.is_empty() && !name.starts_with('#')).map(ToOwned::to_owned).collect()
    };
    let core = dependencies(&manifest("crates/core/Cargo.toml"));
    assert_eq!(
        core,
        [
            "relance-locale",
            "chrono",
            "rust_decimal",
            "iso_country",
            "iso_currency",
            "upon",
            "base64",
            "strsim",
            "email_address"
        ],
        "the core stays small and pure"
    );
    let host = manifest("crates/host-demo/Cargo.toml");
    for forbidden in ["relance-core", "relance-wasm"] {
        let used = dependencies(&host).iter().any(|name| name == forbidden);
        assert!(!used, "the host knows the contract and the built component, nothing else");
    }
    let host_uses: Vec<_> = sources("crates/host-demo")
        .into_iter()
        .filter(|(_, text)| code(text).contains("relance_core"))
        .collect();
    assert!(host_uses.is_empty(), "the host knows the contract and the built component, nothing else");
    let ledger = dependencies(&manifest("crates/ledger/Cargo.toml"));
    let ours: Vec<_> = ledger.iter().filter(|name| name.starts_with("relance")).collect();
    assert_eq!(
        ours,
        ["relance-contract", "relance-locale"],
        "what a ledger says is not for the rules to know"
    );
    let letter = dependencies(&manifest("crates/letter/Cargo.toml"));
    assert!(!letter.iter().any(|name| name.starts_with("relance")), "a letter is words given, nothing more");
    let locale = dependencies(&manifest("crates/locale/Cargo.toml"));
    assert!(locale.is_empty(), "how a language writes needs nobody");
    for path in ["locale", "core", "wasm", "ledger", "letter", "host-demo"]
        .map(|name| format!("crates/{name}/Cargo.toml"))
    {
        let path = path.as_str();
        assert!(!manifest(path).contains("relance-tests"), "{path}: nothing depends on the tests");
    }
}

#[test]
fn every_item_of_the_contract_says_what_it_means_and_since_when() {
    for entry in fs::read_dir(root().join("wit")).expect("the contract") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("the contract is text");
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for (index, line) in lines.iter().enumerate() {
            let named = ["record ", "enum ", "variant ", "type ", "interface ", "world "];
            if named.iter().any(|word| line.starts_with(word)) || line.contains(": func(") {
                let before =
                    |back: usize| index.checked_sub(back).and_then(|at| lines.get(at)).copied().unwrap_or("");
                assert!(before(1).starts_with("@since("), "{}: {line} lacks @since", path.display());
                assert!(before(2).starts_with("///"), "{}: {line} lacks a sentence", path.display());
            }
        }
    }
}

#[test]
fn nothing_speaks_of_the_place_it_was_made_in() {
    let mut found = Vec::new();
    for folder in ["crates", "tests", "xtask", "wit"] {
        files(&root().join(folder), "rs", &mut found);
    }
    let home = ["/", "work", "/"].concat();
    for path in found.iter().filter(|path| !path.components().any(|part| part.as_os_str() == "node_modules"))
    {
        let text = fs::read_to_string(path).expect("a source is text");
        assert!(!text.contains(&home), "{} names a folder of one machine", path.display());
    }
}
