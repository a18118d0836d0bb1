//! Que faire, pourquoi, et pourquoi pas autre chose, en français.

use super::super::Language::Fr;
use super::super::{date, money, percent, sums};
use super::days;
use crate::choices::DisputeStage;
use crate::choices::{Channel, SanctionKind};
use crate::dunning::{Finding, Verdict};
use crate::explain::{Because, BlockedBy};
use crate::policy::Anchor;
use crate::refusal::PolicyFault;

#[allow(clippy::too_many_lines, reason = "one sentence for each blocker")]
pub(in crate::words) fn blocker(about: &BlockedBy) -> String {
    match about {
        BlockedBy::Insolvent { judgment } => format!(
            "Procédure collective ouverte le {}\u{a0}: plus de relance, la créance se déclare.",
            date(*judgment, Fr)
        ),
        BlockedBy::Blocked { reason, until: None } => {
            format!("Relance suspendue jusqu’à nouvel ordre\u{a0}: {reason}.")
        }
        BlockedBy::Blocked { reason, until: Some(until) } => {
            format!("Relance suspendue jusqu’au {}\u{a0}: {reason}.", date(*until, Fr))
        }
        BlockedBy::NotSent => "La facture n’a pas encore été envoyée.".to_owned(),
        BlockedBy::Rejected => {
            "La facture a été rejetée par la plateforme\u{a0}: elle n’est pas valablement émise.".to_owned()
        }
        BlockedBy::Refused => {
            "Le débiteur a refusé la facture\u{a0}: voir pourquoi avant d’écrire.".to_owned()
        }
        BlockedBy::NotDue { due } => format!("Pas échue avant la fin du {}.", date(*due, Fr)),
        BlockedBy::ReportedPaid { on } => format!(
            "La plateforme l’a dite encaissée le {}, et les livres ne le montrent pas\u{a0}: rapprocher d’abord le paiement \
             ou l’avoir.",
            date(*on, Fr)
        ),
        BlockedBy::PaymentAnnounced { on, until } => format!(
            "La plateforme a signalé le {} que le paiement est transmis\u{202f}; on attend jusqu’au {}.",
            date(*on, Fr),
            date(*until, Fr)
        ),
        BlockedBy::CreditWaiting { waiting } => format!(
            "{} au crédit du débiteur attendent d’être affectés\u{a0}: affectez-les d’abord, sinon ce qui est réclamé est peut-être déjà payé.",
            sums(waiting, Fr)
        ),
        BlockedBy::Unread { what, more } => {
            let more = if *more == 0 { String::new() } else { format!(" (et {more} de plus)") };
            format!(
                "Un fait qui peut réduire la dette n’a pas pu être lu\u{a0}: {what}{more}. Rien n’est réclamé tant qu’il n’est pas corrigé."
            )
        }
        BlockedBy::BelowTolerance { open, tolerance } => format!(
            "Les {} restants ne dépassent pas la tolérance de {}.",
            money(*open, Fr),
            money(*tolerance, Fr)
        ),
        BlockedBy::Disputed { opened_on, late_since: None } => {
            format!("Tout le reste dû est contesté depuis le {}.", date(*opened_on, Fr))
        }
        BlockedBy::Disputed { opened_on, late_since: Some(late) } => format!(
            "Tout le reste dû est contesté depuis le {}, et le traitement du litige est en retard depuis le {}\u{a0}: s’en \
             occuper.",
            date(*opened_on, Fr),
            date(*late, Fr)
        ),
        BlockedBy::CreditNoteDue { amount } => format!(
            "Le débiteur avait raison pour {}\u{a0}: établir l’avoir\u{202f}; rien n’est réclamé d’ici là.",
            money(*amount, Fr)
        ),
        BlockedBy::Promised { pay_by, until } => format!(
            "Le débiteur a promis de payer d’ici le {}\u{202f}; on attend jusqu’au {}.",
            date(*pay_by, Fr),
            date(*until, Fr)
        ),
        BlockedBy::UnderPlan { next, until } => format!(
            "Un échéancier est respecté\u{202f}; le prochain versement échoit le {}\u{202f}; on attend jusqu’au {}.",
            date(*next, Fr),
            date(*until, Fr)
        ),
        BlockedBy::TimeBarred { last } => format!(
            "La créance est prescrite depuis la fin du {}, sauf interruption\u{a0}: vérifier avant de réclamer quoi que ce \
             soit.",
            date(*last, Fr)
        ),
        BlockedBy::NoUsableContact { channels } => {
            let ways: Vec<&str> = channels.iter().map(|channel| way(*channel)).collect();
            // "ni" alone has no sense with one way.
            let cannot = match ways.as_slice() {
                [way] => format!("n’est pas joignable {way}"),
                ways => format!("n’est joignable ni {}", ways.join(" ni ")),
            };
            format!("Le débiteur {cannot}\u{a0}: trouver une adresse ou un numéro qui fonctionne.")
        }
    }
}

fn way(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "par courriel",
        Channel::Letter => "par lettre",
        Channel::Sms => "par SMS",
        Channel::Phone => "par téléphone",
    }
}

pub(in crate::words) fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "courriel",
        Channel::Letter => "lettre",
        Channel::Sms => "SMS",
        Channel::Phone => "téléphone",
    }
}

pub(in crate::words) fn verdict(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Chosen { since } => format!("Ouvert depuis le {}.", date(*since, Fr)),
        Verdict::Done { on } => format!("Envoyé le {}.", date(*on, Fr)),
        Verdict::Overtaken => "Un niveau suivant a déjà été envoyé ou prend sa place.".to_owned(),
        Verdict::NotYet { opens_on } => format!("Pas avant le {}.", date(*opens_on, Fr)),
        Verdict::Passed { due } => format!("N’a de sens qu’avant l’échéance du {}.", date(*due, Fr)),
        Verdict::AfterAnother { first } => format!("Vient après le niveau «\u{a0}{first}\u{a0}»."),
        Verdict::NoContactYet => "Compte à partir d’un contact, et il n’y en a pas eu.".to_owned(),
        Verdict::BelowMinimum => "Trop peu a atteint ce niveau.".to_owned(),
        Verdict::Blocked { .. } => "Ce serait son tour, mais un blocage l’empêche.".to_owned(),
        Verdict::NotOwed => "Plus rien n’est dû.".to_owned(),
    }
}

pub(in crate::words) fn finding(finding: &Finding) -> String {
    match finding {
        Finding::Delay { anchor, since, from, over } => {
            let event = match anchor {
                Anchor::DueDate => "l’échéance",
                Anchor::IssueDate => "l’émission",
                Anchor::LastContact => "le dernier contact",
                Anchor::LastContactDue => "le jour demandé par le dernier contact",
            };
            let (since, from) = (date(*since, Fr), date(*from, Fr));
            if *over {
                format!("Son délai depuis {event}, le {since}, est écoulé depuis le {from}.")
            } else {
                format!("Son délai depuis {event}, le {since}, sera écoulé le {from}.")
            }
        }
        Finding::LastContact { last, from, over } => {
            let (last, from) = (date(*last, Fr), date(*from, Fr));
            if *over {
                format!("Le dernier contact, le {last}, est assez ancien.")
            } else {
                format!("Dernier contact le {last}\u{a0}: pas de nouveau avant le {from}.")
            }
        }
        Finding::DebtorInterval { last, from } => format!(
            "Le débiteur a été contacté pour la dernière fois le {}, quelle que soit la facture\u{a0}: pas de nouveau avant \
             le {}.",
            date(*last, Fr),
            date(*from, Fr)
        ),
        Finding::ContactDay { from } => format!(
            "On ne contacte pas les débiteurs ce jour-là\u{202f}; le prochain jour possible est le {}.",
            date(*from, Fr)
        ),
        Finding::MinimumAmount { least, amount } => {
            format!("{} l’ont atteint\u{202f}; le minimum est {}.", money(*amount, Fr), money(*least, Fr))
        }
        Finding::MinimumShare { least, amount, owed } => format!(
            "{} l’ont atteint, sur {} dus\u{202f}; le minimum est {}.",
            money(*amount, Fr),
            money(*owed, Fr),
            percent(*least, Fr)
        ),
        Finding::MinimumInvoices { least, invoices } => {
            format!("Factures qui l’ont atteint\u{a0}: {invoices}\u{202f}; le minimum est {least}.")
        }
        Finding::PromiseBroken { pay_by, .. } => format!(
            "La promesse de payer d’ici le {} n’a pas été tenue, ce qui mène à ce niveau.",
            date(*pay_by, Fr)
        ),
        Finding::NoContactYet => "Il compte à partir d’un contact, et il n’y en a pas eu.".to_owned(),
    }
}

pub(in crate::words) fn reason(because: &Because) -> String {
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
        Because::BelowMinimum { level } => format!(
            "Trop peu a atteint le niveau «\u{a0}{level}\u{a0}», et il ne reste pas de niveau en dessous."
        ),
        Because::Exhausted { last, handed_over } => {
            let then =
                if *handed_over { "suivre le dossier transmis" } else { "rien d’autre n’est prévu" };
            format!("Tous les niveaux ont été envoyés, le dernier le {}\u{a0}: {then}.", date(*last, Fr))
        }
    }
}

pub(in crate::words) fn policy_fault(fault: PolicyFault) -> &'static str {
    match fault {
        PolicyFault::NoLevels => "Un plan de relance doit avoir au moins un niveau.",
        PolicyFault::AppliesToNobody => "Indiquez au moins un genre de débiteur auquel le plan s’applique.",
        PolicyFault::DuplicateLevel => "Deux niveaux du plan portent le même nom.",
        PolicyFault::UnreachableLevel => {
            "Ce niveau n’est pas plus tardif que le précédent\u{a0}: il ne serait jamais atteint dans l’ordre."
        }
        PolicyFault::DecreasingSeverity => "Ce niveau est moins sévère que le précédent.",
        PolicyFault::NotAnAction => {
            "Un niveau est une relance, un appel, un avertissement, une mise en demeure ou une transmission."
        }
        PolicyFault::MissingChannel => "Un message a besoin d’un canal et d’un ton.",
        PolicyFault::ChannelOutOfPlace => {
            "Un message ne part pas par téléphone, un appel ne se fait pas autrement, et une transmission n’a ni canal ni ton."
        }
        PolicyFault::NoContactBefore => {
            "Ce niveau compte à partir d’un contact, et aucun niveau avant lui n’en fait."
        }
        PolicyFault::BeforeAnchor => "Seuls les jours comptés de l’échéance peuvent être négatifs.",
        PolicyFault::RepeatNotLast => "Seul le dernier niveau peut se répéter.",
        PolicyFault::NoSuchLevel => "Le plan n’a pas ce niveau.",
        PolicyFault::DuplicateCurrency => "Cette devise s’y trouve deux fois.",
        PolicyFault::MinimumNeedsAccount => {
            "Un nombre minimal de factures n’a de sens que si les factures sont regroupées ou progressent en compte."
        }
        PolicyFault::UnlawfulFee => {
            "La loi des pays auxquels ce plan s’applique interdit tout frais à l’encontre de ses débiteurs."
        }
        PolicyFault::FeeOutOfOrder => {
            "Les tranches commencent à 0 et montent, et le frais minimal ne dépasse pas le maximal."
        }
        PolicyFault::QuietPeriodNotPossible => "Ce n’est pas un jour de l’année.",
        PolicyFault::NoContactDay => "Il ne reste aucun jour où contacter les débiteurs.",
        PolicyFault::DuplicatePolicy => {
            "Deux politiques portent ce nom\u{a0}: les factures de l’une et de l’autre progresseraient ensemble. Donnez un nom à chacune."
        }
        PolicyFault::HandOverBeforeDue => "Un dossier n’est pas transmis avant l’échéance.",
        PolicyFault::NoticeNotInWriting => {
            "Une mise en demeure est un message écrit\u{a0}: par e-mail ou par lettre."
        }
        PolicyFault::OverlappingPolicies => {
            "Un plan qui le précède prend déjà tous ces débiteurs\u{a0}: il ne s’appliquerait jamais."
        }
    }
}

pub(in crate::words) fn stage(stage: DisputeStage) -> &'static str {
    match stage {
        DisputeStage::Acknowledge => "accuser réception de la contestation",
        DisputeStage::Investigate => "établir les faits",
        DisputeStage::Decide => "décider",
        DisputeStage::Credit => "établir l’avoir",
        DisputeStage::Closed => "rien de plus",
    }
}

pub(in crate::words) fn sanction(kind: SanctionKind) -> &'static str {
    match kind {
        SanctionKind::StopDeliveries => "arrêt des livraisons",
        SanctionKind::Prepayment => "paiement d’avance des commandes",
        SanctionKind::ListPrices => "retour au tarif",
        SanctionKind::SuspendService => "suspension du service",
        SanctionKind::LowerCreditLimit => "baisse de l’encours autorisé",
    }
}
