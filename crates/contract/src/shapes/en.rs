//! Faults of shape in English.

use super::{Expected, Given, Misfit};
use crate::bounds::cut;

/// What is wrong, as part of a sentence.
pub(super) fn misfit(what: &Misfit) -> String {
    match what {
        Misfit::UnknownField { given, perhaps: None } => format!("there is no field “{given}”"),
        Misfit::UnknownField { given, perhaps: Some(known) } => {
            format!("there is no field “{given}”, perhaps “{known}”")
        }
        Misfit::Missing => "this field is missing".to_owned(),
        Misfit::NotA { given, expected } => {
            let given = match given {
                Given::Written(text) => text,
                Given::List => "a list",
                Given::Object => "an object",
            };
            let expected = match expected {
                Expected::Text => "a text",
                Expected::Truth => "true or false",
                Expected::Whole { least, most } => &format!("a whole number from {least} to {most}"),
                Expected::List => "a list",
                Expected::Object => "an object with named fields",
                Expected::OneOf(names) => &format!("one of: {}", names.join(", ")),
                Expected::Tagged(names) => &format!("an object whose “tag” is one of: {}", names.join(", ")),
            };
            format!("{given} is not {expected}")
        }
        Misfit::ValueMissing(case) => format!("the “val” of “{case}” is missing"),
        Misfit::ValueUnwanted(case) => format!("“{case}” has no “val”"),
        Misfit::TooDeep(most) => format!("the data is nested more than {most} deep"),
        Misfit::NoData(what) => no_data(what),
        Misfit::NotRead(text) => text.clone(),
    }
}

/// The sentence around it.
pub(super) fn sentence(what: &str) -> String {
    format!("The input does not have the expected shape: {what}.")
}

/// What a value is that JSON cannot write.
fn no_data(what: &str) -> String {
    let what = match what {
        "function" => "a function",
        "symbol" => "a symbol",
        "bigint" => "a BigInt (write a number or a text)",
        "cycle" => "an object that contains itself",
        "number" => "a number that is none (NaN or infinite)",
        "hole" => "an empty place of a list",
        "thrown" => "a value that cannot be read",
        what => return format!("an object {} is not data", cut(what)),
    };
    format!("{what} is not data")
}
