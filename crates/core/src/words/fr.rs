//! The sentences in French.

use super::Language::Fr;
use super::{date, money, percent};
use crate::dunning::{Because, BlockedBy, Verdict};
use crate::explain::Rule;
use crate::facts::{AllocationOrder, MonthEndReading, StartEvent};
use crate::law::Proof;
use crate::refusal::{Fact, PolicyFault, Reason, Unchecked, WarningAbout};

/// "1 jour", "12 jours".
pub(super) fn days(count: u32) -> String {
    if count < 2 { format!("{count}\u{a0}jour") } else { format!("{count}\u{a0}jours") }
}

#[allow(clippy::too_many_lines, reason = "one sentence for each rule")]
pub(super) fn step(rule: &Rule) -> String {
    match rule {
        Rule::DueDateAgreed { due } => format!("Échéance convenue\u{a0}: {}.", date(*due, Fr)),
        Rule::DueDateNet { days: count, after, start, due } => {
            let event = match after {
                StartEvent::Issue => "l’émission de la facture",
                StartEvent::Receipt => "la réception de la facture",
                StartEvent::Delivery => "la livraison",
            };
            let count = days((*count).into());
            format!("{count} après {event} ({})\u{a0}: échéance le {}.", date(*start, Fr), date(*due, Fr))
        }
        Rule::DueDateEndOfMonth { days: count, reading, issue, due } => {
            let count = days((*count).into());
            let how = match reading {
                MonthEndReading::DaysThenMonthEnd => format!("{count} puis fin de mois"),
                MonthEndReading::MonthEndThenDays => format!("Fin de mois puis {count}"),
            };
            format!("{how}, à partir du {}\u{a0}: échéance le {}.", date(*issue, Fr), date(*due, Fr))
        }
        Rule::DueDateStatutory { days: count, start, due } => format!(
            "Aucun délai convenu\u{a0}: la loi donne {} à partir du {}, soit une échéance le {}.",
            days((*count).into()),
            date(*start, Fr),
            date(*due, Fr)
        ),
        Rule::ReceiptNotRecorded { issue, days: count, assumed } => format!(
            "La date de réception n’est pas connue\u{a0}: la loi retient la date de la facture ({}) plus {}, soit le {}.",
            date(*issue, Fr),
            days((*count).into()),
            date(*assumed, Fr)
        ),
        Rule::TermLawful { latest, .. } => {
            format!(
                "Le délai est licite\u{a0}: l’échéance légale la plus tardive est le {}.",
                date(*latest, Fr)
            )
        }
        Rule::TermUnlawful { due, latest } => format!(
            "Le délai dépasse le plafond légal\u{a0}: échéance le {}, au plus tard le {} selon la loi.",
            date(*due, Fr),
            date(*latest, Fr)
        ),
        Rule::TermDepends { due, latest, days: count, end_of_month_latest } => format!(
            "L’échéance du {} dépasse le {}\u{202f}; elle n’est licite que si le contrat stipule expressément {} fin de \
             mois (au plus tard le {}).",
            date(*due, Fr),
            date(*latest, Fr),
            days((*count).into()),
            date(*end_of_month_latest, Fr)
        ),
        Rule::TermFine { natural_person, company } => format!(
            "Amende administrative encourue\u{a0}: jusqu’à {} pour une personne physique et {} pour une personne morale.",
            money(*natural_person, Fr),
            money(*company, Fr)
        ),
        Rule::TermNotLimited => "La loi ne plafonne pas le délai de paiement de ce débiteur.".to_owned(),
        Rule::Principal { amount } => {
            format!("Montant dû, toutes taxes comprises\u{a0}: {}.", money(*amount, Fr))
        }
        Rule::CreditFromStart { number, amount, left } => format!(
            "Avoir {number} de {} qui corrige la facture depuis l’origine\u{a0}: reste {}.",
            money(*amount, Fr),
            money(*left, Fr)
        ),
        Rule::CreditNote { number, date: day, amount, left } => format!(
            "Avoir {number} de {} le {}\u{a0}: reste {}.",
            money(*amount, Fr),
            date(*day, Fr),
            money(*left, Fr)
        ),
        Rule::PaymentInTime { date: day, amount, left } => format!(
            "Paiement de {} le {}, avant tout retard\u{a0}: reste {}.",
            money(*amount, Fr),
            date(*day, Fr),
            money(*left, Fr)
        ),
        Rule::PaymentAllocated {
            date: day,
            amount,
            order,
            to_compensation,
            to_interest,
            to_principal,
            left,
        } => {
            let order = match order {
                AllocationOrder::CostsInterestPrincipal => "frais, puis intérêts, puis principal",
                AllocationOrder::InterestCostsPrincipal => "intérêts, puis frais, puis principal",
                AllocationOrder::PrincipalInterestCosts => "principal, puis intérêts, puis frais",
            };
            format!(
                "Paiement de {} le {}, imputé dans l’ordre {order}\u{a0}: {} sur l’indemnité, {} sur les intérêts, {} sur \
                 le principal\u{202f}; reste {} de principal.",
                money(*amount, Fr),
                date(*day, Fr),
                money(*to_compensation, Fr),
                money(*to_interest, Fr),
                money(*to_principal, Fr),
                money(*left, Fr)
            )
        }
        Rule::DaysPastDue { due, as_of, days: count } => format!(
            "Échue le {} et non soldée le {}\u{a0}: {} de retard.",
            date(*due, Fr),
            date(*as_of, Fr),
            days(*count)
        ),
        Rule::NotDue { due, as_of } if due == as_of => format!("Le {} est le dernier jour pour payer à temps.", date(*due, Fr)),
        Rule::NotDue { due, as_of } => {
            format!(
                "Le {}, la facture n’est pas échue\u{a0}: échéance le {}.",
                date(*as_of, Fr),
                date(*due, Fr)
            )
        }
        Rule::NotIssued => {
            "La facture n’est pas valablement émise (projet, ou rejet par la plateforme)\u{a0}: aucun délai ne court et rien ne s’ajoute.".to_owned()
        }
        Rule::NothingOwed { as_of } => format!("Le {}, le principal est soldé.", date(*as_of, Fr)),
        Rule::InterestFrom { first_day } => {
            format!("Les intérêts courent du {} au jour du paiement compris.", date(*first_day, Fr))
        }
        Rule::InterestNotStarted => {
            "Aucun intérêt ne court\u{a0}: ce débiteur doit d’abord être mis en demeure.".to_owned()
        }
        Rule::InterestStopped { judgment } => format!(
            "Le jugement d’ouverture du {} arrête le cours des intérêts à partir de ce jour.",
            date(*judgment, Fr)
        ),
        Rule::ReferenceRate { series, first_day, percent: rate, proof } => {
            let proof = match proof {
                Proof::Published => "",
                Proof::Secondary => " (une seule source secondaire)",
                Proof::Supplied => " (fourni par l’appelant)",
            };
            format!(
                "Taux de la série {series} pour le semestre ouvert le {}\u{a0}: {}{proof}.",
                date(*first_day, Fr),
                percent(*rate, Fr)
            )
        }
        Rule::StatutoryRate { first_day, reference, margin, rate } => {
            let sum = if margin.is_zero() {
                percent(*rate, Fr)
            } else {
                let points = margin.to_string().replace('.', ",");
                format!("{} + {points} points = {}", percent(*reference, Fr), percent(*rate, Fr))
            };
            format!("Taux applicable, semestre ouvert le {}\u{a0}: {sum} l’an.", date(*first_day, Fr))
        }
        Rule::AgreedRate { first_day, rate } => format!(
            "Taux convenu, licite pour le semestre ouvert le {}\u{a0}: {} l’an.",
            date(*first_day, Fr),
            percent(*rate, Fr)
        ),
        Rule::AgreedRateBelowFloor { first_day, agreed, floor, applied } => format!(
            "Semestre ouvert le {}\u{a0}: le taux convenu de {} est sous le plancher légal de {}\u{202f}; taux appliqué selon le \
             choix indiqué\u{a0}: {}.",
            date(*first_day, Fr),
            percent(*agreed, Fr),
            percent(*floor, Fr),
            percent(*applied, Fr)
        ),
        Rule::Segment { first_day, last_day, days: count, base, rate, year_days, interest } => format!(
            "Du {} au {} compris\u{a0}: {} × {} × {} / {year_days} = {}, arrondi au centime le plus proche, demi-centime vers le haut.",
            date(*first_day, Fr),
            date(*last_day, Fr),
            money(*base, Fr),
            percent(*rate, Fr),
            days(*count),
            money(*interest, Fr)
        ),
        Rule::InterestTotal { segments, days: count, interest } => format!(
            "Intérêts, {segments} périodes, {} en tout\u{a0}: {}.",
            days(*count),
            money(*interest, Fr)
        ),
        Rule::Compensation { amount } => {
            format!("Indemnité forfaitaire pour frais de recouvrement\u{a0}: {}.", money(*amount, Fr))
        }
        Rule::CompensationNone => "Pas d’indemnité forfaitaire pour ce débiteur.".to_owned(),
        Rule::CompensationTooEarly { first_day } => format!(
            "Pas d’indemnité forfaitaire\u{a0}: le délai a commencé à courir avant le {}.",
            date(*first_day, Fr)
        ),
        Rule::CompensationInsolvency { judgment } => format!(
            "Pas d’indemnité forfaitaire\u{a0}: le jugement d’ouverture du {} interdisait de payer à l’échéance.",
            date(*judgment, Fr)
        ),
        Rule::CompensationOtherCurrency { amount } => format!(
            "L’indemnité forfaitaire est fixée à {}\u{202f}; elle n’est pas convertie ni ajoutée.",
            money(*amount, Fr)
        ),
        Rule::Total { principal, interest, compensation, total } => format!(
            "Total dû\u{a0}: {} de principal + {} d’intérêts + {} d’indemnité = {}.",
            money(*principal, Fr),
            money(*interest, Fr),
            money(*compensation, Fr),
            money(*total, Fr)
        ),
    }
}

fn fact(fact: Fact) -> &'static str {
    match fact {
        Fact::ReceiptDate => "la date de réception de la facture",
        Fact::DeliveryDate => "la date de livraison ou d’exécution",
        Fact::Terms => "le délai de paiement convenu, car la loi n’en donne pas pour ce débiteur",
    }
}

#[allow(clippy::too_many_lines, reason = "one sentence for each reason")]
pub(super) fn refusal(fault: &Reason) -> String {
    match fault {
        Reason::MalformedInput(detail) => format!("Les données n’ont pas la forme attendue\u{a0}: {detail}."),
        Reason::MissingFact(missing) => format!("Il manque {}.", fact(*missing)),
        Reason::EmptyText => "Ce texte ne peut pas être vide.".to_owned(),
        Reason::InvalidDate(given) => {
            format!("«\u{a0}{given}\u{a0}» n’est pas une date du calendrier\u{202f}; écrivez par exemple 2026-11-22.")
        }
        Reason::DateOutOfRange(given) => format!("La date {given} est hors de 1900 à 2199."),
        Reason::InvalidDecimal(given) => {
            format!("«\u{a0}{given}\u{a0}» n’est pas un nombre\u{202f}; écrivez par exemple 1234.50, sans espace ni virgule.")
        }
        Reason::TooManyDecimals(0) => "Cette devise n’a pas de décimales.".to_owned(),
        Reason::TooManyDecimals(places) => format!("Pas plus de {places} décimales ici."),
        Reason::AmountTooLarge(given) => format!("Le montant {given} est trop grand\u{a0}: treize chiffres au plus."),
        Reason::AmountNotPositive(given) => format!("Le montant doit être supérieur à zéro, et non {given}."),
        Reason::NumberOutOfRange { given, least, most } => format!("{given} est hors de {least} à {most}."),
        Reason::UnknownCurrency(given) => {
            format!("«\u{a0}{given}\u{a0}» n’est pas un code de devise ISO 4217, comme EUR.")
        }
        Reason::CurrencyMismatch(expected) => {
            format!("Ce montant doit être dans la devise de la facture, {expected}.")
        }
        Reason::UnknownCountry(given) => format!("«\u{a0}{given}\u{a0}» n’est pas un code de pays ISO 3166, comme FR."),
        Reason::LawNotAvailable(given) => {
            format!("Le droit de ce pays ({given}) n’est pas disponible dans cette version\u{202f}; il ne sera pas deviné.")
        }
        Reason::BeforeLaw(first) => {
            format!("Les règles connues ici ne remontent pas avant le {}.", date(*first, Fr))
        }
        Reason::RateNotKnown { series, first_day } => format!(
            "Le taux de la série {series} pour le semestre ouvert le {} n’est pas connu et ne sera pas deviné. \
             Fournissez-le dans «\u{a0}extra-rates\u{a0}» avec sa source.",
            date(*first_day, Fr)
        ),
        Reason::RateRowMisplaced(expected) => format!(
            "Un taux fourni doit suivre le dernier connu sans trou ni doublon\u{a0}: le prochain semestre s’ouvre le {}.",
            date(*expected, Fr)
        ),
        Reason::UnknownSeries(given) => format!("«\u{a0}{given}\u{a0}» n’est pas une série de taux connue ici."),
        Reason::AmbiguousTerm { days_then_month_end, month_end_then_days } => format!(
            "«\u{a0}Fin de mois\u{a0}» se lit de deux façons\u{a0}: {} (jours puis fin de mois) ou {} (fin de mois puis jours). Le \
             contrat doit dire laquelle.",
            date(*days_then_month_end, Fr),
            date(*month_end_then_days, Fr)
        ),
        Reason::DateBefore(limit) => format!("Cette date ne peut pas précéder le {}.", date(*limit, Fr)),
        Reason::DuplicateInvoice(first) => {
            format!("Ce numéro de facture est déjà celui de la créance d’indice {first}.")
        }
        Reason::DuplicateDebtor(first) => {
            format!("Cet identifiant est déjà celui du débiteur d’indice {first}\u{a0}: lequel est le bon\u{202f}?")
        }
        Reason::UnknownDebtor(given) => format!("Aucun débiteur n’a l’identifiant «\u{a0}{given}\u{a0}»."),
        Reason::InvalidIban => "Cet IBAN est impossible\u{a0}: vérifiez chaque chiffre.".to_owned(),
        Reason::NoPolicy => "Aucun plan de relance ne s’applique à ce genre de débiteur.".to_owned(),
        Reason::UnknownLevel(given) => format!("Le plan de relance n’a pas de niveau «\u{a0}{given}\u{a0}»."),
        Reason::InvalidPolicy(fault) => match fault {
            PolicyFault::NoLevels => "Un plan de relance doit avoir au moins un niveau.".to_owned(),
            PolicyFault::DuplicateLevel => "Deux niveaux du plan portent le même nom.".to_owned(),
            PolicyFault::UnreachableLevel => {
                "Ce niveau n’est pas plus tardif que le précédent\u{a0}: il ne serait jamais atteint dans l’ordre.".to_owned()
            }
            PolicyFault::DecreasingSeverity => "Ce niveau est moins sévère que le précédent.".to_owned(),
            PolicyFault::NotAnAction => {
                "Un niveau est une relance, un appel, un avertissement, une mise en demeure ou une transmission."
                    .to_owned()
            }
            PolicyFault::MissingChannel => "Un message a besoin d’un canal et d’un ton.".to_owned(),
            PolicyFault::OverlappingPolicies => {
                "Deux plans de relance s’appliquent au même genre de débiteur.".to_owned()
            }
        },
        Reason::NothingToSend(because) => format!("Il n’y a rien à envoyer au débiteur. {}", reason(because)),
    }
}

pub(super) fn warning(about: &WarningAbout) -> String {
    match about {
        WarningAbout::TermUnlawful { latest } => format!(
            "Le délai convenu dépasse le plafond légal\u{202f}; l’échéance ne pouvait pas être après le {}.",
            date(*latest, Fr)
        ),
        WarningAbout::TermDepends { latest, days: count } => format!(
            "L’échéance dépasse le {}\u{a0}: licite seulement si le contrat stipule expressément {} fin de mois.",
            date(*latest, Fr),
            days((*count).into())
        ),
        WarningAbout::TermUnchecked(Unchecked::MissingFact(missing)) => {
            format!("La licéité du délai n’a pas pu être vérifiée\u{a0}: il manque {}.", fact(*missing))
        }
        WarningAbout::TermUnchecked(Unchecked::BeforeLaw(first)) => format!(
            "La licéité du délai n’a pas pu être vérifiée\u{a0}: ce plafond n’est connu ici qu’à partir du {}.",
            date(*first, Fr)
        ),
        WarningAbout::RateBelowFloor { first_day, floor } => format!(
            "Le taux convenu est sous le plancher légal de {} pour le semestre ouvert le {}.",
            percent(*floor, Fr),
            date(*first_day, Fr)
        ),
        WarningAbout::RateSecondary { first_day, title } => format!(
            "Le taux du semestre ouvert le {} vient d’une seule source secondaire ({title})\u{a0}: vérifiez-le avant de \
             réclamer.",
            date(*first_day, Fr)
        ),
        WarningAbout::RateSupplied { first_day, title } => format!(
            "Le taux du semestre ouvert le {} a été fourni par l’appelant ({title}).",
            date(*first_day, Fr)
        ),
        WarningAbout::DateAssumed { assumed } => format!(
            "La date de réception n’est pas connue\u{202f}; la loi retient le {}. Indiquez la vraie date si vous l’avez.",
            date(*assumed, Fr)
        ),
        WarningAbout::LaterFactSetAside { date: day } => {
            format!(
                "Un fait daté du {}, après le jour de la question, n’a pas été pris en compte.",
                date(*day, Fr)
            )
        }
        WarningAbout::Overpaid(surplus) => {
            format!("Trop-perçu de {}\u{a0}: à rembourser ou à imputer.", money(*surplus, Fr))
        }
        WarningAbout::CompensationCurrency(amount) => format!(
            "L’indemnité forfaitaire de {} est due aussi\u{202f}; elle n’est ni convertie dans la devise de la facture, ni \
             comprise dans le total.",
            money(*amount, Fr)
        ),
        WarningAbout::UnallocatedPayment(amount) => {
            format!("{} reçus de ce débiteur ne sont affectés à aucune facture.", money(*amount, Fr))
        }
    }
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
