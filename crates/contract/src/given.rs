//! Arguments as they were given, and what in them cannot be taken over as JSON at all.

use serde_json::Value;

/// How deep an argument may be nested. No type of the contract comes near; what is deeper is refused before anything
/// follows it down.
pub const DEPTH: usize = 64;

/// An argument in its JSON form. Where something could not be taken over, nothing stands in its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    value: Value,
    strange: Vec<Strange>,
}

/// Something that is not taken over, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strange {
    /// The way to it from the argument.
    pub place: Vec<Step>,
    /// What it is, as `doors.js` names it: `function`, `date`, `depth`, …
    pub what: String,
}

/// A step into a value.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(untagged)]
pub enum Step {
    /// To the item of a list.
    Item(usize),
    /// To the value of a key.
    Key(String),
}

/// What is nested too deep.
const TOO_DEEP: &str = "depth";

impl Given {
    /// A value of which a door has not taken over everything.
    #[must_use]
    pub fn new(value: Value, strange: Vec<Strange>) -> Self {
        Self { value, strange }
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The value, and what is strange in it.
    pub(crate) fn into_parts(self) -> (Value, Vec<Strange>) {
        (self.value, self.strange)
    }

    /// The rows of a list, each with what is strange in it; or all of it, where it is no list of which only items are
    /// strange.
    pub(crate) fn into_rows(self) -> Result<Vec<Self>, Self> {
        let in_rows = self.strange.iter().all(|it| matches!(it.place.first(), Some(Step::Item(_))));
        let items = match self.value {
            Value::Array(items) if in_rows => items,
            value => return Err(Self { value, ..self }),
        };
        let mut rows: Vec<Self> = items.into_iter().map(|value| Self::new(value, Vec::new())).collect();
        for Strange { place, what } in self.strange {
            let mut place = place.into_iter();
            if let Some(Step::Item(index)) = place.next()
                && let Some(row) = rows.get_mut(index)
            {
                row.strange.push(Strange { place: place.collect(), what });
            }
        }
        Ok(rows)
    }
}

impl From<Value> for Given {
    fn from(mut value: Value) -> Self {
        let mut strange = Vec::new();
        cut(&mut value, &mut Vec::new(), &mut strange);
        Self { value, strange }
    }
}

/// Cuts off what is nested too deep.
fn cut(value: &mut Value, place: &mut Vec<Step>, strange: &mut Vec<Strange>) {
    if !matches!(value, Value::Array(_) | Value::Object(_)) {
        return;
    }
    if place.len() == DEPTH {
        *value = Value::Null;
        strange.push(Strange { place: place.clone(), what: TOO_DEEP.to_owned() });
        return;
    }
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate().filter(|(_, item)| is_nest(item)) {
                place.push(Step::Item(index));
                cut(item, place, strange);
                place.pop();
            }
        }
        Value::Object(fields) => {
            for (key, field) in fields.iter_mut().filter(|(_, field)| is_nest(field)) {
                place.push(Step::Key(key.clone()));
                cut(field, place, strange);
                place.pop();
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_nest(value: &Value) -> bool {
    matches!(value, Value::Array(_) | Value::Object(_))
}
