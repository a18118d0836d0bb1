//! What is said of messages and templates, in French.

use crate::reminder::{Content, Fault, Harshness};

/// What is wrong with a template.
pub(super) fn template(fault: &Fault) -> String {
    match fault {
        Fault::TooLong { most } => format!("Le texte dépasse {most} octets."),
        Fault::TagNotClosed { tag } => format!("La balise «\u{a0}{tag}\u{a0}» n’est pas fermée."),
        Fault::TagUnknown { tag } => format!(
            "«\u{a0}{tag}\u{a0}» n’a pas de sens dans un modèle. On y écrit des champs {{{{ champ }}}}, des conditions \
             {{% if champ %}} et des boucles {{% for it in liste %}}."
        ),
        Fault::BlockNotClosed { tag } => {
            format!("«\u{a0}{tag}\u{a0}» n’est pas fermé par un endif ou un endfor.")
        }
        Fault::BlockNotOpen { tag } => format!("«\u{a0}{tag}\u{a0}» ne ferme ni ne continue rien."),
        Fault::LoopInLoop => "Une boucle ne peut pas en contenir une autre.".to_owned(),
        Fault::FieldUnknown { given, perhaps: None } => {
            format!("Le champ «\u{a0}{given}\u{a0}» n’existe pas.")
        }
        Fault::FieldUnknown { given, perhaps: Some(perhaps) } => format!(
            "Le champ «\u{a0}{given}\u{a0}» n’existe pas. S’agit-il de «\u{a0}{perhaps}\u{a0}»\u{202f}?"
        ),
        Fault::FieldNotList { given } => {
            format!("«\u{a0}{given}\u{a0}» n’est pas une liste à parcourir.")
        }
        Fault::FieldNotText { given } => {
            format!("«\u{a0}{given}\u{a0}» est une liste\u{a0}: elle se parcourt et ne s’écrit pas.")
        }
    }
}

/// What a message lacks.
pub(super) fn content_missing(content: Content) -> String {
    let what = match content {
        Content::Creditor => "le nom du créancier",
        Content::Debtor => "le nom du débiteur",
        Content::InvoiceNumber => "le numéro de chaque facture",
        Content::DueDate => "l’échéance de chaque facture",
        Content::AmountAsked => "la somme demandée",
        Content::DaysLate => "le retard de chaque facture",
        Content::LastContact => "la date du dernier message",
        Content::Deadline => "la date limite de paiement",
        Content::Account => "le compte où payer",
        Content::Contact => "le moyen de joindre le créancier",
        Content::Interest => "les intérêts à ce jour",
        Content::Compensation => "l’indemnité à ce jour",
        Content::Rate => "le taux d’intérêt",
        Content::Ground => "l’article de loi qui fonde les intérêts",
        Content::FormalNotice => "les mots qui en font une mise en demeure",
        Content::NoticePeriod => "le délai que la loi donne pour payer sans frais",
        Content::Costs => "les frais dus après ce délai",
        Content::ReplyTime => "le délai pour répondre avant une action en justice",
        Content::Registration => "le numéro d’entreprise du créancier",
        Content::Description => "ce qui a été vendu",
    };
    format!("Le message n’indique pas {what}.")
}

/// Why a wording does not belong in a message.
pub(super) fn harsh_wording(wording: &str, why: Harshness) -> String {
    let why = match why {
        Harshness::Insult => "elle insulte le débiteur",
        Harshness::CriminalThreat => {
            "devoir de l’argent n’est pas une infraction, et en menacer peut en être une"
        }
        Harshness::SeizureThreat => "rien ne se saisit sans titre exécutoire",
        Harshness::CourtPaper => "elle donne au message l’air d’un acte de justice ou d’une autorité",
        Harshness::Publicity => "une dette ne se fait pas connaître à d’autres",
        Harshness::UnlawfulCosts => "elle annonce des frais que la loi ne met pas à la charge du débiteur",
        Harshness::Pressure => "elle presse sans rien apporter",
    };
    format!("L’expression «\u{a0}{wording}\u{a0}» n’a pas sa place dans un message au débiteur\u{a0}: {why}.")
}

/// A short message that takes many segments.
pub(super) fn sms_long(units: u32, segments: u32) -> String {
    format!("Le SMS occupe {segments} segments ({units} caractères)\u{a0}: il est facturé autant de fois.")
}
