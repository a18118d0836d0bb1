//! Faults of shape in English.

use super::{Expected, Given, Misfit};

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
        Misfit::NotRead(text) => text.clone(),
    }
}

/// The sentence around it.
pub(super) fn sentence(what: &str) -> String {
    format!("The input does not have the expected shape: {what}.")
}
