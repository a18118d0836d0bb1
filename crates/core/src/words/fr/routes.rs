//! The ways to collect by law, in French.

use super::super::Language::Fr;
use super::super::{date, money};
use super::days;
use crate::explain::{Outcome, RouteRule};
use crate::law::{Document, RouteKind};
use crate::money::Money;

pub(in crate::words) fn title(kind: RouteKind) -> &'static str {
    match kind {
        RouteKind::OrderForPayment => "Injonction de payer",
        RouteKind::InterimPayment => "Référé-provision",
        RouteKind::SmallClaims => "Procédure simplifiée de recouvrement des petites créances",
        RouteKind::UndisputedCommercialDebt => "Recouvrement des créances commerciales incontestées",
        RouteKind::Merits => "Action au fond",
    }
}

/// A document to gather, as an item of a list.
pub(in crate::words) fn document(document: Document) -> &'static str {
    match document {
        Document::Application => "La requête, datée et signée",
        Document::Summons => {
            "L’assignation, délivrée par un commissaire de justice\u{a0}: juridiction, lieu, jour et heure de l’audience, objet \
             de la demande, moyens en fait et en droit, modalités de comparution et conséquences d’une absence"
        }
        Document::CommercialSummons => {
            "L’assignation, délivrée par un commissaire de justice\u{a0}: juridiction, lieu, jour et heure de l’audience, objet \
             de la demande, moyens en fait et en droit, modalités de comparution et conséquences d’une absence, conditions \
             d’assistance ou de représentation du débiteur et texte sur la demande de délai de paiement"
        }
        Document::ApplicationForSummons => {
            "À la place d’une assignation, si le montant le permet\u{a0}: une requête avec un exposé sommaire des motifs, et les \
             pièces en autant de copies que de personnes à convoquer"
        }
        Document::CreditorIdentity => {
            "L’identité du créancier\u{a0}: pour une société, forme, dénomination, siège et représentant légal\u{202f}; pour une \
             personne physique, nom, prénoms, profession, domicile, nationalité, date et lieu de naissance"
        }
        Document::CreditorAddress => "Le nom et l’adresse du créancier",
        Document::DebtorIdentity => {
            "L’identité du débiteur\u{a0}: pour une société, dénomination et siège\u{202f}; pour une personne physique, nom, \
             prénoms et domicile"
        }
        Document::StatementOfSums => {
            "Le décompte des sommes réclamées, poste par poste\u{a0}: principal, intérêts, accessoires"
        }
        Document::Ground => "Le fondement de la créance",
        Document::Exhibits => "Le bordereau des pièces, et les pièces",
        Document::ProofOfObligation => "Ce qui montre que l’obligation n’est pas sérieusement contestable",
        Document::AmicableAttempt => {
            "La preuve de la tentative amiable si elle est exigée, ou de ce qui en dispense"
        }
        Document::CourtIfOpposed => "S’il y a lieu, le nom de la juridiction à saisir en cas d’opposition",
        Document::ContractOrOrder => "Le contrat, le devis accepté ou le bon de commande (usage)",
        Document::ProofOfDelivery => "La preuve de la livraison ou de l’exécution (usage)",
        Document::Invoices => "Les factures (usage)",
        Document::Reminders => "Les relances envoyées (usage)",
        Document::FormalNotice => "La mise en demeure, avec la preuve de sa réception (usage)",
        Document::Acknowledgement => "La reconnaissance de dette du débiteur, s’il y en a une (usage)",
    }
}

#[allow(clippy::too_many_lines, reason = "one sentence for each rule")]
pub(super) fn step(rule: &RouteRule) -> String {
    match rule {
        RouteRule::NotIssued => {
            "La facture n’est pas valablement émise\u{a0}: rien ne peut être demandé.".to_owned()
        }
        RouteRule::Due { total, due, outcome: Outcome::Met, .. } => {
            format!("{} restent dus, échéance le {} passée.", money(*total, Fr), date(*due, Fr))
        }
        RouteRule::Due { total, .. } if !total.is_positive() => "Plus rien n’est dû.".to_owned(),
        RouteRule::Due { due, as_of, .. } if due == as_of => format!(
            "Le {} est le dernier jour pour payer à temps\u{a0}: la créance n’est pas encore exigible.",
            date(*due, Fr)
        ),
        RouteRule::Due { due, as_of, .. } => format!(
            "Le {}, la créance n’est pas exigible\u{a0}: échéance le {}.",
            date(*as_of, Fr),
            date(*due, Fr)
        ),
        RouteRule::Insolvency { judgment } => format!(
            "Procédure collective ouverte le {}\u{a0}: plus d’action en paiement, la créance se déclare.",
            date(*judgment, Fr)
        ),
        RouteRule::Judged { given_on } => format!(
            "Un jugement a été rendu le {}\u{a0}: il s’exécute, la créance n’est pas à juger de nouveau.",
            date(*given_on, Fr)
        ),
        RouteRule::Limitation { last, outcome: Outcome::Met, .. } => {
            format!("La créance n’est pas prescrite\u{a0}: dernier jour pour agir le {}.", date(*last, Fr))
        }
        RouteRule::Limitation { last, .. } => format!(
            "La créance est prescrite depuis le {}, sauf interruption qui ne figure pas dans les faits.",
            date(*last, Fr)
        ),
        RouteRule::DeterminedAmount => {
            "La créance a une cause contractuelle et un montant déterminé.".to_owned()
        }
        RouteRule::Undisputed { outcome: Outcome::Met, .. } => {
            "Aucun litige ouvert\u{a0}: la créance n’est pas contestée.".to_owned()
        }
        RouteRule::Undisputed { outcome: Outcome::NotMet, .. } => {
            "La créance est contestée en entier\u{a0}: cette voie suppose une créance incontestée.".to_owned()
        }
        RouteRule::Undisputed { disputed, .. } if !disputed.is_positive() => {
            "Le débiteur a refusé la facture\u{a0}: cette voie suppose qu’il ne conteste pas la créance."
                .to_owned()
        }
        RouteRule::Undisputed { open, disputed, .. } => format!(
            "{} sur {} sont contestés\u{a0}: cette voie n’est ouverte que pour la part incontestée.",
            money(*disputed, Fr),
            money(*open, Fr)
        ),
        RouteRule::NotSeriouslyDisputable { outcome: Outcome::Met, .. } => {
            "Aucun litige ouvert\u{a0}: l’obligation n’apparaît pas sérieusement contestable.".to_owned()
        }
        RouteRule::NotSeriouslyDisputable { disputed, .. } if !disputed.is_positive() => {
            "Le débiteur conteste\u{a0}: le juge apprécie si l’obligation est sérieusement contestable."
                .to_owned()
        }
        RouteRule::NotSeriouslyDisputable { open, disputed, .. } => format!(
            "{} sur {} sont contestés\u{a0}: le juge apprécie si l’obligation est sérieusement contestable.",
            money(*disputed, Fr),
            money(*open, Fr)
        ),
        RouteRule::AtMost { sum, most, outcome: Outcome::Met } => format!(
            "Principal et intérêts\u{a0}: {}, dans la limite de {}.",
            money(*sum, Fr),
            money(*most, Fr)
        ),
        RouteRule::AtMost { sum, most, outcome: Outcome::NotMet } => format!(
            "Principal et intérêts\u{a0}: {}, au-delà de la limite de {}.",
            money(*sum, Fr),
            money(*most, Fr)
        ),
        RouteRule::AtMost { sum, most, outcome: Outcome::NotShown } => other_currency(*sum, *most),
        RouteRule::BetweenTraders { outcome: Outcome::Met } => {
            "Créance entre commerçants\u{a0}: le débiteur professionnel est tenu ici pour commerçant."
                .to_owned()
        }
        RouteRule::BetweenTraders { .. } => {
            "Le débiteur n’est pas commerçant\u{a0}: cette voie est réservée aux créances entre commerçants."
                .to_owned()
        }
        RouteRule::NotBetweenTraders { trader: false, .. } => {
            "Le débiteur n’est pas commerçant\u{a0}: la créance n’est pas entre commerçants.".to_owned()
        }
        RouteRule::NotBetweenTraders { from, outcome: Outcome::Met, .. } => format!(
            "Cette voie ne se ferme aux créances entre commerçants qu’à partir du {}.",
            date(*from, Fr)
        ),
        RouteRule::NotBetweenTraders { from, .. } => format!(
            "Depuis le {}, cette voie est fermée aux créances entre commerçants\u{202f}; le débiteur professionnel est tenu \
             ici pour commerçant.",
            date(*from, Fr)
        ),
        RouteRule::DebtorAgrees => {
            "Le débiteur doit accepter de participer à la procédure\u{a0}: les faits ne le disent pas."
                .to_owned()
        }
        RouteRule::AmicableAttempt { total, up_to, outcome: Outcome::Met } => format!(
            "La demande ({}) dépasse {}\u{a0}: aucune tentative amiable préalable n’est exigée.",
            money(*total, Fr),
            money(*up_to, Fr)
        ),
        RouteRule::AmicableAttempt { total, up_to, .. } if total.currency() != up_to.currency() => {
            other_currency(*total, *up_to)
        }
        RouteRule::AmicableAttempt { total, up_to, .. } => format!(
            "La demande ({}) ne dépasse pas {}\u{a0}: une tentative amiable doit la précéder, et les faits n’en disent rien.",
            money(*total, Fr),
            money(*up_to, Fr)
        ),
        RouteRule::TextMissing => {
            "Un texte nécessaire à cette voie n’a pas été trouvé\u{a0}: ne pas compter sur elle.".to_owned()
        }
        RouteRule::OrderToServe { made_on, months } => format!(
            "Une ordonnance rendue le {} serait à signifier dans les {months}\u{a0}mois, sinon elle serait caduque.",
            date(*made_on, Fr)
        ),
        RouteRule::ToOppose { months } => {
            format!("Le débiteur peut former opposition dans {} de la signification.", within(*months))
        }
        RouteRule::ToAgree { months } => format!(
            "Le débiteur invité à participer a {months}\u{a0}mois pour accepter\u{202f}; son silence vaut refus."
        ),
        RouteRule::ToPayOrContest { months } => {
            format!("Le débiteur a {months}\u{a0}mois à compter de la signification pour payer ou contester.")
        }
        RouteRule::ToRecord { days: count } => format!(
            "Passé ce délai et {} de plus, le défaut de contestation peut être constaté.",
            days(*count)
        ),
        RouteRule::ToServe { months } => {
            format!("Le titre rendu exécutoire est à signifier dans les {months}\u{a0}mois.")
        }
        RouteRule::ToPayCourt { days: count } => format!(
            "Les frais du tribunal de commerce sont à consigner dans les {} de la requête, sinon elle est caduque.",
            days(*count)
        ),
        RouteRule::ToServeSummons { days: count } => format!(
            "Devant le tribunal de commerce, l’assignation est à délivrer {} au moins avant l’audience.",
            days(*count)
        ),
        RouteRule::ToFileSummons { days: count } => format!(
            "Une copie de l’assignation est à remettre au tribunal de commerce au plus tard {} avant l’audience, sinon elle \
             est caduque.",
            days(*count)
        ),
    }
}

/// "le mois", "les 2 mois".
fn within(months: u32) -> String {
    if months < 2 { "le mois".to_owned() } else { format!("les {months}\u{a0}mois") }
}

fn other_currency(sum: Money, limit: Money) -> String {
    format!(
        "La limite est de {}\u{202f}; la créance, de {}, n’est pas convertie\u{a0}: à vérifier.",
        money(limit, Fr),
        money(sum, Fr)
    )
}
