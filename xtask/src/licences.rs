//! What relance may be made of: licences of deny.toml, one registry, and in the products one version of a crate.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::iter::Peekable;
use std::str::SplitWhitespace;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::shell::{self, Workspace};

const POLICY: &str = "deny.toml";

/// Fails with one line for each breach.
pub fn check(workspace: &Workspace) -> Result<()> {
    let policy =
        fs::read_to_string(workspace.path(POLICY)).with_context(|| format!("cannot read {POLICY}"))?;
    let policy: toml::Table = policy.parse().with_context(|| format!("cannot read {POLICY}"))?;
    let allowed = policy.get("licenses").and_then(|licenses| licenses.get("allow"));
    let allowed = allowed.and_then(toml::Value::as_array).context("deny.toml lists the allowed licences")?;
    let allowed: BTreeSet<&str> = allowed.iter().filter_map(toml::Value::as_str).collect();

    let everything = Metadata::read(workspace, &[])?;
    let mut breaches = everything.licences(&allowed)?;
    breaches.extend(everything.sources());
    let products = Metadata::read(workspace, &["--filter-platform=wasm32-unknown-unknown"])?;
    breaches.extend(products.repeated("relance-wasm")?);
    ensure!(breaches.is_empty(), "{}", breaches.join("\n"));
    Ok(())
}

struct Metadata(Value);

impl Metadata {
    fn read(workspace: &Workspace, arguments: &[&str]) -> Result<Self> {
        let mut command = workspace.cargo();
        command.args(["metadata", "--locked", "--all-features", "--format-version=1"]).args(arguments);
        Ok(Self(serde_json::from_str(&shell::output(&mut command)?)?))
    }

    fn packages(&self) -> impl Iterator<Item = &Value> {
        self.0.get("packages").and_then(Value::as_array).into_iter().flatten()
    }

    /// Packages under a licence that is not allowed.
    fn licences(&self, allowed: &BTreeSet<&str>) -> Result<Vec<String>> {
        let mut breaches = Vec::new();
        for package in self.packages() {
            let licence = package["license"].as_str().unwrap_or("no licence");
            if !is_allowed(licence, allowed).with_context(|| format!("the licence of {}", name(package)))? {
                breaches.push(format!("{}: {licence} is not allowed by {POLICY}", name(package)));
            }
        }
        Ok(breaches)
    }

    /// Packages that come neither from this repository nor from the one registry.
    fn sources(&self) -> Vec<String> {
        let source = |package: &Value| package["source"].as_str().map(ToOwned::to_owned);
        let registries: BTreeSet<String> = self.packages().filter_map(source).collect();
        let from_git = registries.iter().filter(|source| source.starts_with("git+"));
        let mut breaches: Vec<String> = from_git.map(|source| format!("{source}: not a registry")).collect();
        if registries.len() > 1 && breaches.is_empty() {
            breaches.push(format!("more than one registry: {registries:?}"));
        }
        breaches
    }

    /// Crates that one package links in more than one version.
    fn repeated(&self, root: &str) -> Result<Vec<String>> {
        let packages: BTreeMap<&str, &Value> =
            self.packages().filter_map(|package| Some((package["id"].as_str()?, package))).collect();
        let nodes = self.0.pointer("/resolve/nodes").and_then(Value::as_array);
        let nodes = nodes.context("cargo metadata resolves the graph")?;
        let nodes: BTreeMap<&str, &Value> =
            nodes.iter().filter_map(|node| Some((node["id"].as_str()?, node))).collect();

        let is_root = |(id, package): (&&str, &&Value)| (package["name"] == root).then(|| (*id).to_owned());
        let mut to_visit: Vec<String> = packages.iter().filter_map(is_root).collect();
        ensure!(!to_visit.is_empty(), "no package {root}");
        let mut linked = BTreeSet::new();
        while let Some(id) = to_visit.pop() {
            let is_macro = packages.get(id.as_str()).is_some_and(|package| is_macro(package));
            if is_macro || linked.contains(&id) {
                continue;
            }
            let node = nodes.get(id.as_str()).context("every package has a node")?;
            let dependencies = node["deps"].as_array().into_iter().flatten();
            let normal = dependencies.filter(|dependency| {
                dependency["dep_kinds"].as_array().into_iter().flatten().any(|kind| kind["kind"].is_null())
            });
            to_visit
                .extend(normal.filter_map(|dependency| dependency["pkg"].as_str()).map(ToOwned::to_owned));
            linked.insert(id);
        }

        let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for package in linked.iter().filter_map(|id| packages.get(id.as_str())) {
            let version = package["version"].as_str().unwrap_or_default();
            versions.entry(package["name"].as_str().unwrap_or_default()).or_default().push(version);
        }
        let repeated = versions.into_iter().filter(|(_, versions)| versions.len() > 1);
        Ok(repeated
            .map(|(name, versions)| format!("{name}: linked in versions {}", versions.join(", ")))
            .collect())
    }
}

fn name(package: &Value) -> String {
    format!("{} {}", package["name"].as_str().unwrap_or("?"), package["version"].as_str().unwrap_or("?"))
}

/// Whether a package runs in the compiler only.
fn is_macro(package: &Value) -> bool {
    let targets = package["targets"].as_array().into_iter().flatten();
    targets.filter_map(|target| target["kind"].as_array()).flatten().any(|kind| kind == "proc-macro")
}

type Words<'a> = Peekable<SplitWhitespace<'a>>;

/// Whether an SPDX expression can be satisfied with allowed licences.
fn is_allowed(expression: &str, allowed: &BTreeSet<&str>) -> Result<bool> {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut words = spaced.split_whitespace().peekable();
    let answer = any(&mut words, allowed)?;
    ensure!(words.next().is_none(), "not an SPDX expression: {expression}");
    Ok(answer)
}

fn any(words: &mut Words, allowed: &BTreeSet<&str>) -> Result<bool> {
    let mut answer = all(words, allowed)?;
    while words.next_if_eq(&"OR").is_some() {
        answer |= all(words, allowed)?;
    }
    Ok(answer)
}

fn all(words: &mut Words, allowed: &BTreeSet<&str>) -> Result<bool> {
    let mut answer = one(words, allowed)?;
    while words.next_if_eq(&"AND").is_some() {
        answer &= one(words, allowed)?;
    }
    Ok(answer)
}

fn one(words: &mut Words, allowed: &BTreeSet<&str>) -> Result<bool> {
    if words.next_if_eq(&"(").is_some() {
        let answer = any(words, allowed)?;
        ensure!(words.next() == Some(")"), "a parenthesis is not closed");
        return Ok(answer);
    }
    let mut licence = words.next().context("a licence is missing")?.to_owned();
    if words.next_if_eq(&"WITH").is_some() {
        licence = format!("{licence} WITH {}", words.next().context("an exception is missing")?);
    }
    Ok(allowed.contains(licence.as_str()))
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    #[test]
    fn expressions() {
        let allowed = ["MIT", "Apache-2.0 WITH LLVM-exception", "Zlib"].into();
        for (expression, expected) in [
            ("MIT", true),
            ("GPL-3.0", false),
            ("GPL-3.0 OR MIT", true),
            ("GPL-3.0/MIT", true),
            ("GPL-3.0 AND MIT", false),
            ("Apache-2.0", false),
            ("Apache-2.0 WITH LLVM-exception OR GPL-3.0", true),
            ("(GPL-3.0 OR MIT) AND Zlib", true),
            ("(GPL-3.0 OR MIT) AND GPL-3.0", false),
            ("no licence", false),
        ] {
            assert_eq!(is_allowed(expression, &allowed).unwrap_or(false), expected, "{expression}");
        }
        assert!(is_allowed("(MIT", &allowed).is_err());
    }
}
