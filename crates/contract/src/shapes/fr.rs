//! Faults of shape in French.

use super::{Expected, Given, Misfit};

/// What is wrong, as part of a sentence.
pub(super) fn misfit(what: &Misfit) -> String {
    match what {
        Misfit::UnknownField { given, perhaps: None } => {
            format!("il n’y a pas de champ «\u{a0}{given}\u{a0}»")
        }
        Misfit::UnknownField { given, perhaps: Some(known) } => {
            format!("il n’y a pas de champ «\u{a0}{given}\u{a0}», peut-être «\u{a0}{known}\u{a0}»")
        }
        Misfit::Missing => "ce champ manque".to_owned(),
        Misfit::NotA { given, expected } => {
            let given = match given {
                Given::Written(text) => text,
                Given::List => "une liste",
                Given::Object => "un objet",
            };
            let expected = match expected {
                Expected::Text => "un texte",
                Expected::Truth => "true ou false",
                Expected::Whole { least, most } => &format!("un nombre entier de {least} à {most}"),
                Expected::List => "une liste",
                Expected::Object => "un objet avec des champs nommés",
                Expected::OneOf(names) => &format!("l’une de ces valeurs\u{a0}: {}", names.join(", ")),
                Expected::Tagged(names) => &format!(
                    "un objet dont «\u{a0}tag\u{a0}» est l’une de ces valeurs\u{a0}: {}",
                    names.join(", ")
                ),
            };
            format!("{given} n’est pas {expected}")
        }
        Misfit::ValueMissing(case) => {
            format!("il manque «\u{a0}val\u{a0}» pour «\u{a0}{case}\u{a0}»")
        }
        Misfit::ValueUnwanted(case) => {
            format!("«\u{a0}{case}\u{a0}» n’a pas de «\u{a0}val\u{a0}»")
        }
        Misfit::NotRead(text) => text.clone(),
    }
}

/// The sentence around it.
pub(super) fn sentence(what: &str) -> String {
    format!("Les données n’ont pas la forme attendue\u{a0}: {what}.")
}
