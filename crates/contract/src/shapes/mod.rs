//! Whether a JSON value has the shape that the contract wants, and every place where it has not.
//!
//! serde stops at the first fault and speaks of Rust types. So the value is walked first, against a table that
//! `build.rs` writes from the contract; only a value without fault is read. A misspelled key is a fault too, or it
//! would pass for an absent fact.
//!
//! # Why it is so
//!
//! **Shapes are a table.** Typed reading stops at the first fault and speaks of Rust; the library that adds
//! paths to it weighed more than this check does. `crates/contract/build` writes the shape of every type as
//! data, this room walks a value against it and names every fault, and only what passes is read.
//! `tests/shapes.rs` spoils the corpus place by place to see that the two agree.

mod check;
mod en;
mod faults;
mod fr;
mod misfit;

use serde::de::DeserializeOwned;
use serde_json::Value;

use self::check::Check;
pub use self::faults::Fault;
use self::faults::Faults;
pub use self::misfit::{Expected, Given, Misfit};
use crate::bounds::cut;
use crate::given::{self, DEPTH, Step, Strange};
use crate::rows::{RefusedRow, RowByRow};
use crate::{Path, types};

/// What must stand in a place.
#[derive(Debug)]
pub enum Shape {
    /// A text.
    Text,
    /// True or false.
    Truth,
    /// A whole number, with the least and the most it can be.
    Whole(i64, i64),
    /// Nothing, or this. Nothing is written as null or left out.
    Optional(&'static Shape),
    /// A list of these.
    List(&'static Shape),
    /// An object with these fields and no other.
    Record(&'static [Field]),
    /// One of these names, as a text.
    Enum(&'static [&'static str]),
    /// An object that says in `tag` which of these cases it is, with the value of the case in `val`.
    Variant(&'static [Case]),
}

/// A field of a record.
#[derive(Debug)]
pub struct Field {
    /// Its key in JSON, `issueDate`.
    pub key: &'static str,
    /// Its name in the contract, `issue-date`.
    pub name: &'static str,
    /// What must stand in it.
    pub shape: &'static Shape,
}

/// A case of a variant.
#[derive(Debug)]
pub struct Case {
    /// Its name.
    pub name: &'static str,
    /// The value it carries, if it carries one.
    pub value: Option<&'static Shape>,
}

/// A type whose JSON form has a known shape.
pub trait Shaped: DeserializeOwned {
    /// The shape.
    const SHAPE: &'static Shape;
}

impl Shaped for String {
    const SHAPE: &'static Shape = &Shape::Text;
}

impl Shaped for bool {
    const SHAPE: &'static Shape = &Shape::Truth;
}

impl<T: Shaped> Shaped for Option<T> {
    const SHAPE: &'static Shape = &Shape::Optional(T::SHAPE);
}

impl<T: Shaped> Shaped for Vec<T> {
    const SHAPE: &'static Shape = &Shape::List(T::SHAPE);
}

macro_rules! whole {
    ($($number:ty)*) => {$(
        impl Shaped for $number {
            #[allow(clippy::cast_lossless, reason = "`From` cannot be used in a constant")]
            const SHAPE: &'static Shape = &Shape::Whole(<$number>::MIN as i64, <$number>::MAX as i64);
        }
    )*};
}
whole!(u8 u16 u32 i8 i16 i32 i64);

/// The types of the contract.
mod table {
    use super::{Case, Field, Shape, Shaped};
    include!(concat!(env!("OUT_DIR"), "/shapes.rs"));
}

/// Reads arguments, and remembers everything in them that has the wrong shape.
pub struct Shapes {
    language: types::Language,
    faults: Faults,
    rows: Vec<RefusedRow>,
}

impl Shapes {
    /// A reader whose refusals are in a language.
    #[must_use]
    pub fn new(language: types::Language) -> Self {
        Self { language, faults: Faults::default(), rows: Vec::new() }
    }

    /// Reads one argument; none if its shape is wrong anywhere.
    pub fn read<T: Shaped>(&mut self, name: &'static str, given: given::Given) -> Option<T> {
        read(&Path::root(name), given, &mut self.faults)
    }

    /// Reads a list whose items are answered one by one. In the place of a faulty row stands one without facts.
    pub(crate) fn rows<T: Shaped>(&mut self, name: &'static str, given: given::Given) -> Option<Vec<T>> {
        let at = Path::root(name);
        let given = match given.into_rows() {
            Ok(rows) => rows,
            Err(given) => return read(&at, given, &mut self.faults),
        };
        let mut rows = Vec::with_capacity(given.len());
        for (index, given) in given.into_iter().enumerate() {
            let mut faults = Faults::default();
            let id = given.value().get("id").and_then(Value::as_str).map(ToOwned::to_owned);
            if let Some(row) = read(&at.item(index), given, &mut faults) {
                rows.push(row);
                continue;
            }
            let refusals = faults.refusals(self.language);
            self.rows.push(RefusedRow { list: name, index, refusals });
            let mut least = least(T::SHAPE);
            if let (Some(id), Some(field)) = (id, least.get_mut("id")) {
                *field = Value::String(id);
            }
            rows.push(serde_json::from_value(least).ok()?);
        }
        Some(rows)
    }

    /// Says of the faulty rows why they are refused.
    pub(crate) fn refuse_rows<A: RowByRow>(&mut self, mut answer: A) -> A {
        self.rows.drain(..).for_each(|row| answer.refuse(row));
        answer
    }

    /// The refusals, with their sentences.
    #[must_use]
    pub fn refusals(&self) -> Vec<types::Refusal> {
        self.faults.refusals(self.language)
    }
}

/// Reads a value; none if its shape is wrong anywhere, or something in it could not be taken over.
fn read<T: Shaped>(at: &Path<'_>, given: given::Given, faults: &mut Faults) -> Option<T> {
    let (value, strange) = given.into_parts();
    for Strange { place, what } in &strange {
        let what = if what == "depth" { Misfit::TooDeep(DEPTH) } else { Misfit::NoData(what.clone()) };
        faults.push(inside(at, place), what);
    }
    if !strange.is_empty() {
        return None;
    }
    let mut check = Check { faults: Faults::default() };
    check.check(at, T::SHAPE, &value);
    let found = check.faults;
    if !found.is_empty() {
        found.named.into_iter().for_each(|fault| faults.push(fault.path, fault.what));
        faults.more = faults.more.saturating_add(found.more);
        return None;
    }
    let read = serde_json::from_value(value);
    read.map_err(|error| faults.push(at.to_string(), Misfit::NotRead(error.to_string()))).ok()
}

/// The place of something within an argument or a row.
fn inside(at: &Path<'_>, place: &[Step]) -> String {
    place.iter().fold(at.to_string(), |path, step| match step {
        Step::Item(index) => format!("{path}[{index}]"),
        Step::Key(key) => format!("{path}.{}", kebab(&cut(key))),
    })
}

/// The least value of a shape: nothing where there may be nothing, empty texts and lists, the first of several.
fn least(shape: &Shape) -> Value {
    match shape {
        Shape::Text => Value::String(String::new()),
        Shape::Truth => Value::Bool(false),
        Shape::Whole(least, _) => Value::from((*least).max(0)),
        Shape::Optional(_) => Value::Null,
        Shape::List(_) => Value::Array(Vec::new()),
        Shape::Record(fields) => {
            fields.iter().map(|field| (field.key.to_owned(), least(field.shape))).collect()
        }
        Shape::Enum(names) => names.first().map_or(Value::Null, |name| Value::from(*name)),
        Shape::Variant(cases) => {
            let first = cases.first();
            let tag = first.map(|case| ("tag".to_owned(), Value::from(case.name)));
            let value = first.and_then(|case| case.value).map(|shape| ("val".to_owned(), least(shape)));
            tag.into_iter().chain(value).collect()
        }
    }
}

/// A key that the contract does not have, spelled as it spells names: `issueDay` as `issue-day`.
fn kebab(given: &str) -> String {
    given.chars().fold(String::with_capacity(given.len()), |mut text, letter| {
        if letter.is_ascii_uppercase() {
            text.push('-');
        }
        text.push(letter.to_ascii_lowercase());
        text
    })
}
