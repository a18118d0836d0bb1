//! The walk over a value, against the shape that it must have.

use std::fmt::Display;

use serde_json::{Map, Value};

use super::faults::Faults;
use super::{Case, Expected, Given, Misfit, Shape, kebab};
use crate::Path;
use crate::bounds::cut;

/// The walk over a value that finds every fault.
pub(super) struct Check {
    pub(super) faults: Faults,
}

impl Check {
    fn fault(&mut self, at: &impl Display, what: Misfit) {
        self.faults.push(at.to_string(), what);
    }

    pub(super) fn check(&mut self, at: &Path<'_>, shape: &Shape, value: &Value) {
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
            let given = cut(given);
            let at = format!("{at}.{}", kebab(&given));
            self.fault(&at, Misfit::UnknownField { given, perhaps });
        }
    }

    fn not_a(&mut self, at: &Path<'_>, value: &Value, expected: Expected) {
        let given = match value {
            Value::Array(_) => Given::List,
            Value::Object(_) => Given::Object,
            scalar => Given::Written(cut(&scalar.to_string())),
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
