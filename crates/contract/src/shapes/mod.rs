//! Whether a JSON value has the shape that the contract wants, and every place where it has not.
//!
//! serde stops at the first fault and speaks of Rust types. So the value is walked first, against a table that
//! `build.rs` writes from the contract; only a value without fault is read. A misspelled key is a fault too, or it
//! would pass for an absent fact.

mod en;
mod fr;

use std::fmt::Display;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

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

/// One place where a value has not the shape that the contract wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The place, such as `claim.payments[2].date`.
    pub path: String,
    /// What is wrong there.
    pub what: Misfit,
}

/// What is wrong with a shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// A field that the contract does not have.
    UnknownField {
        /// Its key, as it was given.
        given: String,
        /// The key that may have been meant.
        perhaps: Option<&'static str>,
    },
    /// Nothing stands where something must.
    Missing,
    /// Something else than what must stand here.
    NotA {
        /// What stands here.
        given: Given,
        /// What must.
        expected: Expected,
    },
    /// This case of a variant lacks its value.
    ValueMissing(&'static str),
    /// This case of a variant has a value and takes none.
    ValueUnwanted(&'static str),
    /// Something the check of shapes let pass and the reading did not, in the reader's own words.
    NotRead(String),
}

/// What was given in the place of something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// A text, a number, a yes or no, as it was written.
    Written(String),
    /// A list.
    List,
    /// An object.
    Object,
}

/// What must stand in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// True or false.
    Truth,
    /// A whole number.
    Whole {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// A list.
    List,
    /// An object with the fields of a record.
    Object,
    /// One of these names.
    OneOf(Vec<&'static str>),
    /// An object that says which of these cases it is.
    Tagged(Vec<&'static str>),
}

impl Fault {
    /// What is wrong, without the place, as part of a sentence.
    #[must_use]
    pub fn words(&self, language: types::Language) -> String {
        match language {
            types::Language::Fr => fr::misfit(&self.what),
            types::Language::En => en::misfit(&self.what),
        }
    }

    /// The refusal that says it.
    #[must_use]
    pub fn refusal(&self, language: types::Language) -> types::Refusal {
        let words = self.words(language);
        let message = match language {
            types::Language::Fr => fr::sentence(&words),
            types::Language::En => en::sentence(&words),
        };
        let reason = types::RefusalReason::MalformedInput(words);
        types::Refusal { path: self.path.clone(), reason, message }
    }
}

/// Reads arguments, and remembers everything in them that has the wrong shape.
pub struct Shapes {
    language: types::Language,
    faults: Vec<Fault>,
}

impl Shapes {
    /// A reader whose refusals are in the language of a question, or in a language given by itself; English if
    /// there is none.
    #[must_use]
    pub fn new(question: &Value) -> Self {
        let language = question.get("language").or(Some(question).filter(|it| it.is_string()));
        let language = language.cloned().map(serde_json::from_value);
        Self { language: language.and_then(Result::ok).unwrap_or(types::Language::En), faults: Vec::new() }
    }

    /// Reads one argument; none if its shape is wrong anywhere.
    pub fn read<T: Shaped>(&mut self, name: &'static str, value: Value) -> Option<T> {
        let at = Path::root(name);
        let before = self.faults.len();
        self.check(&at, T::SHAPE, &value);
        if self.faults.len() > before {
            return None;
        }
        let read = serde_json::from_value(value);
        read.map_err(|error| self.fault(&at, Misfit::NotRead(error.to_string()))).ok()
    }

    /// The refusals, with their sentences.
    #[must_use]
    pub fn refusals(&self) -> Vec<types::Refusal> {
        self.faults.iter().map(|fault| fault.refusal(self.language)).collect()
    }

    fn fault(&mut self, at: &impl Display, what: Misfit) {
        self.faults.push(Fault { path: at.to_string(), what });
    }

    fn check(&mut self, at: &Path<'_>, shape: &Shape, value: &Value) {
        match (shape, value) {
            (Shape::Optional(_), Value::Null)
            | (Shape::Text, Value::String(_))
            | (Shape::Truth, Value::Bool(_)) => {}
            (Shape::Optional(shape), value) => self.check(at, shape, value),
            (_, Value::Null) => self.fault(at, Misfit::Missing),
            (Shape::Whole(least, most), Value::Number(number))
                if number.as_i64().is_some_and(|number| (*least..=*most).contains(&number)) => {}
            (Shape::Enum(names), Value::String(name)) if names.contains(&name.as_str()) => {}
            (Shape::List(shape), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.check(&at.item(index), shape, item);
                }
            }
            (Shape::Record(fields), Value::Object(object)) => {
                for field in *fields {
                    let value = object.get(field.key).unwrap_or(&Value::Null);
                    self.check(&at.field(field.name), field.shape, value);
                }
                self.check_keys(at, object, &fields.iter().map(|field| field.key));
            }
            (Shape::Variant(cases), Value::Object(object)) => self.check_variant(at, cases, object),
            (shape, value) => self.not_a(at, value, expected(shape)),
        }
    }

    /// The value of a variant stands at the place of the variant itself: the contract's paths do not name `val`.
    fn check_variant(&mut self, at: &Path<'_>, cases: &[Case], object: &Map<String, Value>) {
        self.check_keys(at, object, &["tag", "val"].into_iter());
        let tag = object.get("tag").unwrap_or(&Value::Null);
        let value = object.get("val").unwrap_or(&Value::Null);
        let Some(case) = cases.iter().find(|case| tag == case.name) else {
            let at = at.field("tag");
            if tag.is_null() {
                return self.fault(&at, Misfit::Missing);
            }
            return self.not_a(&at, tag, Expected::OneOf(names(cases)));
        };
        match (case.value, value) {
            (None | Some(Shape::Optional(_)), Value::Null) => {}
            (None, _) => self.fault(at, Misfit::ValueUnwanted(case.name)),
            (Some(_), Value::Null) => self.fault(at, Misfit::ValueMissing(case.name)),
            (Some(shape), value) => self.check(at, shape, value),
        }
    }

    /// Names the keys that are not known, each with the one that may have been meant.
    fn check_keys(
        &mut self,
        at: &Path<'_>,
        object: &Map<String, Value>,
        known: &(impl Iterator<Item = &'static str> + Clone),
    ) {
        for given in object.keys().filter(|given| known.clone().all(|key| key != given.as_str())) {
            let perhaps = nearest(given, known.clone().filter(|key| !object.contains_key(*key)));
            let at = format!("{at}.{}", kebab(given));
            self.fault(&at, Misfit::UnknownField { given: given.clone(), perhaps });
        }
    }

    fn not_a(&mut self, at: &Path<'_>, value: &Value, expected: Expected) {
        let given = match value {
            Value::Array(_) => Given::List,
            Value::Object(_) => Given::Object,
            scalar => Given::Written(scalar.to_string()),
        };
        self.fault(at, Misfit::NotA { given, expected });
    }
}

fn expected(shape: &Shape) -> Expected {
    match shape {
        Shape::Text => Expected::Text,
        Shape::Truth => Expected::Truth,
        Shape::Whole(least, most) => Expected::Whole { least: *least, most: *most },
        Shape::Optional(shape) => expected(shape),
        Shape::List(_) => Expected::List,
        Shape::Record(_) => Expected::Object,
        Shape::Enum(names) => Expected::OneOf(names.to_vec()),
        Shape::Variant(cases) => Expected::Tagged(names(cases)),
    }
}

fn names(cases: &[Case]) -> Vec<&'static str> {
    cases.iter().map(|case| case.name).collect()
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

/// The known key nearest to the given one, if less than half of the letters differ. `issue_date` and `Issue-Date`
/// are as near as can be.
fn nearest(given: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let letters = |key: &str| -> String {
        key.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let given = letters(given);
    let near = known.filter_map(|key| {
        let letters = letters(key);
        let distance = strsim::levenshtein(&given, &letters);
        (distance < letters.len().max(given.len()).div_ceil(2)).then_some((distance, key))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, key)| key)
}
