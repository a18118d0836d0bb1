//! What is said of messages and templates, in French.

use crate::refusal::{Harshness, MessageContent, TemplateFault};
use crate::words::{Language, list};

/// What is wrong with a template.
pub(super) fn template(fault: &TemplateFault) -> String {
    match fault {
        TemplateFault::TooLong { most } => format!("Le texte dépasse {most} octets."),
        TemplateFault::TagNotClosed { tag } => format!("La balise «\u{a0}{tag}\u{a0}» n’est pas fermée."),
        TemplateFault::TagUnknown { tag } => format!(
            "«\u{a0}{tag}\u{a0}» n’a pas de sens dans un modèle. On y écrit des champs {{{{ champ }}}}, des conditions \
             {{% if champ %}} et des boucles {{% for it in liste %}}."
        ),
        TemplateFault::BlockNotClosed { tag } => {
            format!("«\u{a0}{tag}\u{a0}» n’est pas fermé par un endif ou un endfor.")
        }
        TemplateFault::BlockNotOpen { tag } => format!("«\u{a0}{tag}\u{a0}» ne ferme ni ne continue rien."),
        TemplateFault::LoopInLoop => "Une boucle ne peut pas en contenir une autre.".to_owned(),
        TemplateFault::FieldUnknown { given, perhaps: None } => {
            format!("Le champ «\u{a0}{given}\u{a0}» n’existe pas.")
        }
        TemplateFault::FieldUnknown { given, perhaps: Some(perhaps) } => format!(
            "Le champ «\u{a0}{given}\u{a0}» n’existe pas. S’agit-il de «\u{a0}{perhaps}\u{a0}»\u{202f}?"
        ),
        TemplateFault::FieldNotList { given } => {
            format!("«\u{a0}{given}\u{a0}» n’est pas une liste à parcourir.")
        }
        TemplateFault::FieldNotText { given } => {
            format!("«\u{a0}{given}\u{a0}» est une liste\u{a0}: elle se parcourt et ne s’écrit pas.")
        }
    }
}

/// What a message lacks.
pub(super) fn content_missing(content: MessageContent, laws: &[String], levels: &[String]) -> String {
    let what = match content {
        MessageContent::Creditor => "le nom du créancier",
        MessageContent::Debtor => "le nom du débiteur",
        MessageContent::InvoiceNumber => "le numéro de chaque facture",
        MessageContent::DueDate => "l’échéance de chaque facture",
        MessageContent::AmountAsked => "la somme demandée",
        MessageContent::DaysLate => "le retard de chaque facture",
        MessageContent::LastContact => "la date du dernier message",
        MessageContent::Deadline => "la date limite de paiement",
        MessageContent::Account => "le compte où payer",
        MessageContent::Contact => "le moyen de joindre le créancier",
        MessageContent::Interest => "les intérêts à ce jour",
        MessageContent::Compensation => "l’indemnité à ce jour",
        MessageContent::Rate => "le taux d’intérêt",
        MessageContent::Ground => "l’article de loi qui fonde les intérêts",
        MessageContent::FormalNotice => "les mots qui en font une mise en demeure",
        MessageContent::NoticePeriod => "le délai que la loi donne pour payer sans frais",
        MessageContent::Costs => "les frais dus après ce délai",
        MessageContent::ReplyTime => "le délai pour répondre avant une action en justice",
        MessageContent::Registration => "le numéro d’entreprise du créancier",
        MessageContent::Description => "ce qui a été vendu",
    };
    if laws.is_empty() {
        return format!("Le message n’indique pas {what}.");
    }
    let (laws, levels) = (list(laws, Language::Fr), list(levels, Language::Fr));
    format!("Le message n’indique pas {what} (droit\u{a0}: {laws}\u{202f}; niveau\u{a0}: {levels}).")
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
