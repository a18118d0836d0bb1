//! The sentences in French.

mod law;
mod remarks;
mod routes;
mod steps;

use super::Language::Fr;
use super::{date, money};
use crate::dunning::{Because, BlockedBy, Verdict};

pub(super) use law::series;
pub(super) use remarks::{refusal, warning};
pub(super) use routes::title as route_title;
pub(super) use steps::{payment_terms, step};

/// "1 jour", "12 jours".
pub(super) fn days(count: u32) -> String {
    if count < 2 { format!("{count}\u{a0}jour") } else { format!("{count}\u{a0}jours") }
}

pub(super) fn blocker(about: &BlockedBy) -> String {
    match about {
        BlockedBy::NotSent => "La facture n’a pas encore été envoyée.".to_owned(),
        BlockedBy::Rejected => {
            "La facture a été rejetée par la plateforme\u{a0}: elle n’est pas valablement émise.".to_owned()
        }
        BlockedBy::Refused => {
            "Le débiteur a refusé la facture\u{a0}: voir pourquoi avant d’écrire.".to_owned()
        }
        BlockedBy::UnallocatedPayment { waiting, open } => format!(
            "{} reçus du débiteur attendent d’être affectés et peuvent solder les {} restants.",
            money(*waiting, Fr),
            money(*open, Fr)
        ),
        BlockedBy::Disputed { opened_on } => {
            format!("Tout le reste dû est contesté depuis le {}.", date(*opened_on, Fr))
        }
        BlockedBy::Promised { pay_by, until } => format!(
            "Le débiteur a promis de payer d’ici le {}\u{202f}; on attend jusqu’au {}.",
            date(*pay_by, Fr),
            date(*until, Fr)
        ),
        BlockedBy::Insolvent { judgment } => format!(
            "Procédure collective ouverte le {}\u{a0}: plus de relance, la créance se déclare.",
            date(*judgment, Fr)
        ),
    }
}

pub(super) fn verdict(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Chosen { since } => format!("Ouvert depuis le {}.", date(*since, Fr)),
        Verdict::Done { on } => format!("Envoyé le {}.", date(*on, Fr)),
        Verdict::Overtaken => "Un niveau suivant a déjà été envoyé.".to_owned(),
        Verdict::NotYet { opens_on } => format!("Pas avant le {}.", date(*opens_on, Fr)),
        Verdict::Passed { due } => format!("N’a de sens qu’avant l’échéance du {}.", date(*due, Fr)),
        Verdict::AfterAnother { first } => format!("Vient après le niveau «\u{a0}{first}\u{a0}»."),
        Verdict::Blocked => "Ce serait son tour, mais un blocage l’empêche.".to_owned(),
        Verdict::NotOwed => "Plus rien n’est dû.".to_owned(),
    }
}

pub(super) fn reason(because: &Because) -> String {
    match because {
        Because::Settled { charges } if charges.is_positive() => format!(
            "Le principal est soldé\u{202f}; {} d’intérêts et d’indemnité restent exigibles.",
            money(*charges, Fr)
        ),
        Because::Settled { .. } => "La facture est soldée.".to_owned(),
        Because::Blocked(about) => blocker(about),
        Because::NotYet { level, opens_on, due } => format!(
            "Échéance le {}\u{202f}; le niveau «\u{a0}{level}\u{a0}» s’ouvre le {}.",
            date(*due, Fr),
            date(*opens_on, Fr)
        ),
        Because::Courtesy { due, open } => {
            format!(
                "{} arrivent à échéance le {}\u{a0}: un mot de courtoisie.",
                money(*open, Fr),
                date(*due, Fr)
            )
        }
        Because::Reached { days_late, demanded, last_contact, broken_promise } => {
            let mut text = format!("{} échus depuis {}", money(*demanded, Fr), days(*days_late));
            match last_contact {
                Some(day) => text.push_str(&format!(", dernier contact le {}", date(*day, Fr))),
                None => text.push_str(", aucun contact jusqu’ici"),
            }
            if let Some(day) = broken_promise {
                text.push_str(&format!(", promesse du {} non tenue", date(*day, Fr)));
            }
            text.push('.');
            text
        }
        Because::Exhausted { last } => {
            format!(
                "Tous les niveaux ont été envoyés, le dernier le {}\u{a0}: suivre le dossier transmis.",
                date(*last, Fr)
            )
        }
    }
}
