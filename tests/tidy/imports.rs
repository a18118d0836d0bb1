//! Who imports whom, read from the sources themselves, and the circles among them.

use std::collections::{BTreeMap, BTreeSet};
use std::iter::Peekable;

use proc_macro2::{Delimiter, TokenStream, TokenTree, token_stream};

/// A module by its path from the root of its crate: `["facts", "check"]`.
pub type Module = Vec<String>;

/// What one source says of others.
#[derive(Default)]
struct Said {
    /// The paths it names, from the root of the crate.
    paths: Vec<Module>,
    /// Names that it hands on from elsewhere, with where they come from.
    handed_on: BTreeMap<String, Module>,
}

/// Reads the paths of one source. Comments are no tokens; unit tests do not count.
struct Reader<'a> {
    here: &'a Module,
    said: Said,
}

type Tokens = Peekable<token_stream::IntoIter>;

impl Reader<'_> {
    /// A path as written, from the root of the crate; none if it leads out of it.
    fn absolute(&self, written: &[String]) -> Option<Module> {
        let (first, rest) = written.split_first()?;
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            "self" => Some([self.here, rest].concat()),
            "super" => {
                let up = written.iter().take_while(|part| *part == "super").count();
                let base = self.here.get(..self.here.len().checked_sub(up)?)?;
                Some([base, written.get(up..)?].concat())
            }
            // Within a module, or a name of the language or of another crate: told apart when files are known.
            _ => Some([self.here, written].concat()),
        }
    }

    fn read(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        let (mut is_public, mut is_test) = (false, false);
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(word) if word == "pub" => {
                    is_public = true;
                    // `pub(super)` hands a name on as `pub` does, to fewer.
                    tokens.next_if(|next| matches!(next, TokenTree::Group(it) if it.delimiter() == Delimiter::Parenthesis));
                    continue;
                }
                TokenTree::Ident(word) if word == "use" => self.tree(&mut tokens, &[], is_public && !is_test),
                TokenTree::Ident(word) => self.path(word.to_string(), &mut tokens),
                TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                    is_test |= group.to_string().replace(' ', "") == "[cfg(test)]";
                    self.read(group.stream());
                    continue;
                }
                TokenTree::Group(group) => {
                    if !is_test {
                        self.read(group.stream());
                    }
                    is_test &= group.delimiter() != Delimiter::Brace;
                }
                TokenTree::Punct(sign) if sign.as_char() == ';' => is_test = false,
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            is_public = false;
        }
    }

    /// What follows `use`, up to the semicolon or the comma of a list.
    fn tree(&mut self, tokens: &mut Tokens, before: &[String], is_public: bool) {
        let mut path = before.to_vec();
        let mut name = None;
        while let Some(token) =
            tokens.next_if(|it| !matches!(it, TokenTree::Punct(sign) if [';', ','].contains(&sign.as_char())))
        {
            match token {
                TokenTree::Ident(word) if word == "as" => {
                    name = tokens.next().map(|it| it.to_string());
                }
                TokenTree::Ident(word) => path.push(word.to_string()),
                TokenTree::Group(list) => {
                    let mut inner = list.stream().into_iter().peekable();
                    while inner.peek().is_some() {
                        self.tree(&mut inner, &path, is_public);
                        inner.next();
                    }
                    return;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
        let name = name.or_else(|| path.last().cloned()).unwrap_or_default();
        match self.absolute(&path) {
            Some(from) if is_public => {
                self.said.handed_on.insert(name, from);
            }
            Some(from) => self.said.paths.push(from),
            None => {}
        }
    }

    /// A path within the code: `facts::check`.
    fn path(&mut self, first: String, tokens: &mut Tokens) {
        let mut path = vec![first];
        let colon = |next: &TokenTree| matches!(next, TokenTree::Punct(sign) if sign.as_char() == ':');
        while tokens.next_if(colon).is_some() {
            if tokens.next_if(colon).is_none() {
                break;
            }
            match tokens.next_if(|next| matches!(next, TokenTree::Ident(_))) {
                Some(word) => path.push(word.to_string()),
                None => break,
            }
        }
        if path.len() > 1 {
            self.said.paths.extend(self.absolute(&path));
        }
    }
}

/// The module of a source of a crate; the root is empty.
pub fn module(file: &str) -> Module {
    let mut parts: Module = file.trim_end_matches(".rs").split('/').map(ToOwned::to_owned).collect();
    if parts.last().is_some_and(|last| last == "mod") || ["lib", "main"].contains(&parts.join("/").as_str()) {
        parts.pop();
    }
    parts
}

/// The imports among the sources of a crate. A name that a room hands on is an import of the file that it comes from.
pub fn of_crate(sources: &[(String, String)]) -> BTreeMap<Module, BTreeSet<Module>> {
    let mut said: BTreeMap<Module, Said> = BTreeMap::new();
    for (file, text) in sources {
        let here = module(file);
        let tokens = text.parse().unwrap_or_else(|fault| panic!("{file}: {fault}"));
        let mut reader = Reader { here: &here, said: Said::default() };
        reader.read(tokens);
        let entry = said.entry(here.clone()).or_default();
        entry.paths.extend(reader.said.paths);
        entry.handed_on.extend(reader.said.handed_on);
    }
    let imports = |(here, words): (&Module, &Said)| {
        let found = words.paths.iter().filter_map(|path| resolve(&said, path, 8));
        (here.clone(), found.filter(|other| other != here).collect())
    };
    said.iter().map(imports).collect()
}

/// The file in which the thing at a path stands.
fn resolve(said: &BTreeMap<Module, Said>, path: &[String], left: u8) -> Option<Module> {
    let known = (1..=path.len()).rev().find_map(|length| said.get_key_value(path.get(..length)?))?;
    let (module, words) = known;
    let handed_on = path.get(module.len()).and_then(|name| words.handed_on.get(name));
    match (handed_on, left.checked_sub(1)) {
        (Some(from), Some(left)) => {
            let rest = path.get(module.len()..).and_then(<[String]>::split_first).map(|(_, rest)| rest);
            let rest = rest.unwrap_or_default();
            resolve(said, &[from.as_slice(), rest].concat(), left).or_else(|| Some(module.clone()))
        }
        _ => Some(module.clone()),
    }
}

/// The imports among the modules of a page: what `import … from './…'` and `export … from './…'` name.
pub fn of_page(sources: &[(String, String)]) -> BTreeMap<Module, BTreeSet<Module>> {
    let path = |file: &str| file.split('/').map(ToOwned::to_owned).collect::<Module>();
    let mut found = BTreeMap::new();
    for (file, text) in sources {
        let here = path(file);
        let mut imports = BTreeSet::new();
        for statement in text.split(';') {
            let statement = statement.trim_start();
            let is_import = statement.starts_with("import ") || statement.starts_with("export ");
            let Some(from) = statement.split(" from '").nth(1).or_else(|| statement.strip_prefix("import '"))
            else {
                continue;
            };
            let Some(from) = from.split('\'').next().filter(|from| is_import && from.starts_with('.')) else {
                continue;
            };
            let mut there = here.clone();
            there.pop();
            for part in from.split('/') {
                match part {
                    "." => {}
                    ".." => {
                        there.pop();
                    }
                    name => there.push(name.to_owned()),
                }
            }
            imports.insert(there);
        }
        found.insert(here, imports);
    }
    found
}

/// The circles: groups of at least two that import each other, be it in a roundabout way.
pub fn circles(imports: &BTreeMap<Module, BTreeSet<Module>>) -> Vec<Vec<Module>> {
    let reach = |from: &Module| {
        let mut reached: BTreeSet<&Module> = BTreeSet::new();
        let mut open: Vec<&Module> = imports.get(from).into_iter().flatten().collect();
        while let Some(next) = open.pop() {
            if reached.insert(next) {
                open.extend(imports.get(next).into_iter().flatten());
            }
        }
        reached
    };
    let reached: BTreeMap<&Module, BTreeSet<&Module>> = imports.keys().map(|it| (it, reach(it))).collect();
    let mut circles: BTreeSet<Vec<Module>> = BTreeSet::new();
    for (one, others) in &reached {
        let there_and_back =
            others.iter().filter(|other| reached.get(**other).is_some_and(|back| back.contains(one)));
        let circle: BTreeSet<Module> = there_and_back.map(|it| (*it).clone()).collect();
        if circle.len() > 1 {
            circles.insert(circle.into_iter().collect());
        }
    }
    circles.into_iter().collect()
}

/// The imports among the parts of a folder: its files, and its folders each as a whole. What a folder's own `mod.rs`
/// imports or hands on does not count within it.
pub fn among_parts(
    imports: &BTreeMap<Module, BTreeSet<Module>>,
    folder: &[String],
) -> BTreeMap<Module, BTreeSet<Module>> {
    let part = |module: &Module| -> Option<Module> {
        let inside = module.starts_with(folder) && module.len() > folder.len();
        inside.then(|| module.get(..=folder.len()).map(<[String]>::to_vec)).flatten()
    };
    let mut found: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
    for (from, others) in imports {
        let Some(from) = part(from) else { continue };
        let entry = found.entry(from.clone()).or_default();
        entry.extend(others.iter().filter_map(part).filter(|other| *other != from));
    }
    found
}
