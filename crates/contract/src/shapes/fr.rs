//! Faults of shape in French.

use super::{Expected, Given, Misfit};
use crate::bounds::cut;

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
        Misfit::TooDeep(most) => format!("les données sont imbriquées sur plus de {most} niveaux"),
        Misfit::NoData(what) => no_data(what),
        Misfit::NotRead(text) => text.clone(),
    }
}

/// The sentence around it.
pub(super) fn sentence(what: &str) -> String {
    format!("Les données n’ont pas la forme attendue\u{a0}: {what}.")
}

/// What a value is that JSON cannot write.
fn no_data(what: &str) -> String {
    let what = match what {
        "function" => "une fonction",
        "symbol" => "un symbole",
        "bigint" => "un BigInt (écrivez un nombre ou un texte)",
        "cycle" => "un objet qui se contient lui-même",
        "number" => "un nombre qui n’en est pas un (NaN ou infini)",
        "hole" => "une case vide d’une liste",
        "thrown" => "une valeur dont la lecture échoue",
        what => return format!("un objet {} n’est pas une donnée", cut(what)),
    };
    format!("{what} n’est pas une donnée")
}
