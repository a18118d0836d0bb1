//! Refusals and warnings in French.

use super::super::Language::Fr;
use super::super::{date, list, money, percent, sums};
use super::choices::{fixing_words, year};
use super::days;
use super::decisions::{channel, policy_fault, reason, sanction, stage};
use super::messages;
use crate::calendar::next;
use crate::choices::{DebtorClass, Unshown};
use crate::law::{Jurisdiction, ReminderFee};
use crate::refusal::{
    DeadlineCode, Fact, NoEffect, Reason, TermsAmbiguity, Unchecked, UnknownRate, WarningAbout,
};

fn fact(fact: Fact) -> &'static str {
    match fact {
        Fact::ReceiptDate => "la date de réception de la facture",
        Fact::DeliveryDate => "la date de livraison ou d’exécution",
        Fact::Terms => "le délai de paiement convenu, car la loi n’en donne pas pour ce débiteur",
        Fact::PlaceOfPayment => "le lieu du paiement, dont les jours fériés comptent",
        Fact::ClosedOn => "la date de clôture du litige",
        Fact::CheckedOn => "la date de cette comparaison",
        Fact::ContractInterest => "ce que le contrat dit des intérêts, car la loi n’est pas disponible ici",
    }
}

#[allow(clippy::too_many_lines, reason = "one sentence for each reason")]
pub(in crate::words) fn refusal(fault: &Reason) -> String {
    match fault {
        Reason::MissingFact(missing) => format!("Il manque {}.", fact(*missing)),
        Reason::EmptyText => "Ce texte ne peut pas être vide.".to_owned(),
        Reason::InvalidDate(given) => {
            format!(
                "«\u{a0}{given}\u{a0}» n’est pas une date du calendrier\u{202f}; écrivez par exemple 2026-11-22."
            )
        }
        Reason::DateOutOfRange(given) => format!("La date {given} est hors de 1900 à 2199."),
        Reason::InvalidDecimal(given) => {
            format!(
                "«\u{a0}{given}\u{a0}» n’est pas un nombre\u{202f}; écrivez par exemple 1234.50, sans espace ni virgule."
            )
        }
        Reason::TooManyDecimals(0) => "Cette devise n’a pas de décimales.".to_owned(),
        Reason::TooManyDecimals(places) => format!("Pas plus de {places} décimales ici."),
        Reason::AmountTooLarge(given) => {
            format!("Le montant {given} est trop grand\u{a0}: treize chiffres au plus.")
        }
        Reason::AmountNotPositive(given) => format!("Le montant doit être supérieur à zéro, et non {given}."),
        Reason::NumberOutOfRange { given, least, most } => format!("{given} est hors de {least} à {most}."),
        Reason::UnknownCurrency(given) => {
            format!("«\u{a0}{given}\u{a0}» n’est pas un code de devise ISO 4217, comme EUR.")
        }
        Reason::CurrencyMismatch(expected) => {
            format!("Ce montant doit être en {expected}, comme ceux avec lesquels il compte.")
        }
        Reason::UnknownCountry(given) => match Jurisdiction::nearest(given) {
            Some(meant) => {
                format!("«\u{a0}{given}\u{a0}» n’est pas un code de pays ISO 3166\u{a0}: est-ce {meant}\u{202f}?")
            }
            None => format!("«\u{a0}{given}\u{a0}» n’est pas un code de pays ISO 3166, comme FR."),
        },
        Reason::LawNotAvailable(given) => {
            let known: Vec<&str> = Jurisdiction::known_for(given).into_iter().map(class).collect();
            if known.is_empty() {
                format!("Le droit de ce pays ({given}) n’est pas disponible dans cette version\u{202f}; il ne sera pas deviné.")
            } else {
                format!(
                    "Le droit de ce pays ({given}) n’est pas connu pour ce type de débiteur\u{202f}; il ne sera pas deviné. Il l’est pour les {}.",
                    list(&known, Fr)
                )
            }
        }
        Reason::LawAvailable(regime) => format!(
            "La loi est connue ici pour ce débiteur ({regime})\u{a0}: le contrat ne peut pas la remplacer."
        ),
        Reason::UnknownPlace(given) => {
            format!(
                "Les jours fériés de «\u{a0}{given}\u{a0}» ne sont pas connus ici\u{202f}; écrivez par exemple FR, FR-57 ou DE-BY."
            )
        }
        Reason::NoReferenceRate => {
            "Ce droit n’a pas de taux de référence\u{a0}: indiquez un taux convenu fixe.".to_owned()
        }
        Reason::TermsNotUnderstood(word) => {
            format!("«\u{a0}{word}\u{a0}» n’est pas compris dans ces conditions de paiement.")
        }
        Reason::TermsAmbiguous(what) => match what {
            TermsAmbiguity::UnitMissing => {
                "Un nombre sans unité\u{a0}: des jours, ou un jour du mois\u{202f}?"
            }
            TermsAmbiguity::Date => {
                "Une date qui se lit de plusieurs façons, ou à côté d’autres conditions\u{a0}: écrivez-la seule, par \
                 exemple 2026-11-22."
            }
            TermsAmbiguity::TwoTerms => "Deux délais dans un texte, ou des parties qui se contredisent.",
            TermsAmbiguity::Slash => {
                "Des nombres séparés par une barre\u{a0}: tranches (dites «\u{a0}en parts égales\u{a0}»), escompte ou \
                 date\u{202f}?"
            }
            TermsAmbiguity::DiscountDays => "Les jours de l’escompte ne se distinguent pas de ceux du délai.",
            TermsAmbiguity::DayPlace => "Un jour du mois sans le mois, ou avant ce qu’il doit suivre.",
            TermsAmbiguity::Unfinished => "Un mot en appelle un autre qui manque.",
            TermsAmbiguity::NoTerm => "Ce texte parle de paiement, mais ne dit pas quand.",
            TermsAmbiguity::Prepayment => "Un paiement d’avance n’est pas un délai.",
            TermsAmbiguity::TwoPercents => {
                "Deux pourcentages\u{a0}: escomptes successifs ou tranches\u{202f}?"
            }
            TermsAmbiguity::PeriodFromEvent => {
                "Une fin de mois comptée de la réception ou de la livraison n’a pas de place ici."
            }
            TermsAmbiguity::EventUnknown => {
                "Une part est due à un événement que les faits d’une facture ne contiennent pas, comme la commande\u{a0}: \
                 donnez les tranches avec leurs dates."
            }
            TermsAmbiguity::Shares => {
                "Les parts ne font pas 100\u{a0}%, ou leur nombre n’est pas celui des délais."
            }
        }
        .to_owned(),
        Reason::InstalmentsDoNotAddUp(sum) => {
            format!("Les tranches font {} et non le montant dû.", money(*sum, Fr))
        }
        Reason::SharesDoNotAddUp(sum) => format!(
            "Les parts indiquées font {}\u{a0}: si toutes le sont, elles font 100\u{a0}%\u{202f}; sinon moins, et les \
             autres se partagent le reste.",
            percent(*sum, Fr)
        ),
        Reason::BeforeLaw(first) => {
            format!("Les règles connues ici ne remontent pas avant le {}.", date(*first, Fr))
        }
        Reason::RateRowMisplaced(expected) => format!(
            "Un taux fourni doit suivre le dernier connu sans trou ni doublon\u{a0}: le prochain semestre s’ouvre le {}.",
            date(*expected, Fr)
        ),
        Reason::UnknownSeries(given) => {
            format!("«\u{a0}{given}\u{a0}» n’est pas une série de taux connue ici.")
        }
        Reason::AmbiguousTerm { days_then_period_end, period_end_then_days, ten_days } => {
            let (title, period) =
                if *ten_days { ("Fin de décade", "fin de décade") } else { ("Fin de mois", "fin de mois") };
            format!(
                "«\u{a0}{title}\u{a0}» se lit de deux façons\u{a0}: {} (jours puis {period}) ou {} ({period} puis jours). Le \
                 contrat doit dire laquelle.",
                date(*days_then_period_end, Fr),
                date(*period_end_then_days, Fr)
            )
        }
        Reason::DateAfter(limit) => format!("Cette date ne peut pas être après le {}.", date(*limit, Fr)),
        Reason::GivenTwice(place) => {
            format!("Déjà dit par {place}\u{a0}: les deux s’excluent.")
        }
        Reason::DateBefore(limit) => format!("Cette date ne peut pas précéder le {}\u{a0}: corrigez-la, ou celle qu’elle suit.", date(*limit, Fr)),
        Reason::DuplicateInvoice(first) => {
            format!("Ce numéro de facture figure déjà à l’indice {first}.")
        }
        Reason::DuplicateDebtor(first) => {
            format!(
                "Cet identifiant est déjà celui du débiteur d’indice {first}\u{a0}: lequel est le bon\u{202f}?"
            )
        }
        Reason::UnknownInvoice(given) => {
            format!("Aucune créance ne porte le numéro de facture «\u{a0}{given}\u{a0}».")
        }
        Reason::UnknownDebtor(given) => format!("Aucun débiteur n’a l’identifiant «\u{a0}{given}\u{a0}»."),
        Reason::InvalidIban => "Cet IBAN est impossible\u{a0}: vérifiez chaque chiffre.".to_owned(),
        Reason::NoPolicy => "Aucun plan de relance ne s’applique à ce genre de débiteur.".to_owned(),
        Reason::UnknownLevel(given) => format!("Le plan de relance n’a pas de niveau «\u{a0}{given}\u{a0}»."),
        Reason::UnknownAction(keys) if keys.is_empty() => {
            "Le compte du débiteur n’a pas d’action de cette clé, ni aucune qui s’adresse au débiteur."
                .to_owned()
        }
        Reason::UnknownAction(keys) => {
            format!("Le compte du débiteur n’a pas d’action de cette clé. Il a\u{a0}: {}.", keys.join(", "))
        }
        Reason::InvalidPolicy(fault) => policy_fault(*fault).to_owned(),
        Reason::NothingToSend(because) => format!("Il n’y a rien à envoyer au débiteur. {}", reason(because)),
        Reason::NoClaims => "Il faut au moins une facture pour écrire un message.".to_owned(),
        Reason::Template(fault) => messages::template(fault),
        Reason::NoTextFor(medium) => {
            format!(
                "Une mise en demeure s’écrit\u{a0}: aucune n’est faite pour ce canal ({}).",
                channel(*medium)
            )
        }
        Reason::NothingToPlan => {
            "Il n’y a rien ici à étaler\u{a0}: rien d’incontesté n’est échu, ou trop peu.".to_owned()
        }
        Reason::DebtorRefused(place) => {
            format!("Le débiteur de cette facture a été refusé\u{a0}: debtors[{place}].")
        }
        Reason::PeriodNotPossible => {
            "La période finit avant de commencer, ou dépasse dix ans (3660 jours).".to_owned()
        }
    }
}

#[allow(clippy::too_many_lines, reason = "one sentence for each warning")]
pub(in crate::words) fn warning(about: &WarningAbout) -> String {
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
        WarningAbout::TermNeedsAgreement { latest } => format!(
            "L’échéance dépasse le {}\u{a0}: licite seulement si elle a été expressément convenue et n’est pas un abus \
             manifeste.",
            date(*latest, Fr)
        ),
        WarningAbout::TermDependsOnSize { latest } => format!(
            "L’échéance dépasse le {}\u{a0}: illicite si le débiteur est une grande entreprise et le créancier non.",
            date(*latest, Fr)
        ),
        WarningAbout::RateUnverified { first_day, title } => format!(
            "Le taux du semestre ouvert le {} n’est prouvé par aucune publication ({title})\u{202f}; vous l’avez accepté.",
            date(*first_day, Fr)
        ),
        WarningAbout::RateNotKnown { unknown, known_through } => format!(
            "Les intérêts sont comptés jusqu’au {}\u{a0}: {}. Ils continuent de courir.",
            date(*known_through, Fr),
            unknown_rate(*unknown)
        ),
        WarningAbout::AgreedRateUnchecked(unknown) => format!(
            "Rien ne dit si le taux convenu respecte la loi\u{a0}: {}.",
            unknown_rate(*unknown)
        ),
        WarningAbout::RateAboveCeiling { first_day, ceiling } => format!(
            "Le taux convenu dépasse le maximum légal de {} pour le semestre ouvert le {}.",
            percent(*ceiling, Fr),
            date(*first_day, Fr)
        ),
        WarningAbout::RatePresumedUnfair { first_day, statutory } => format!(
            "Le taux convenu est si loin sous le taux légal de {} (semestre ouvert le {}) que la loi le présume abusif.",
            percent(*statutory, Fr),
            date(*first_day, Fr)
        ),
        WarningAbout::YearOpen(basis) => format!(
            "La loi ne règle pas le compte de l’année\u{202f}; ici\u{a0}: {}. Le contrat peut en choisir un autre.",
            year(*basis)
        ),
        WarningAbout::FixingOpen(fixing) => format!(
            "La loi ne dit pas clairement quand le taux est fixé\u{202f}; ici\u{a0}: {}. Le contrat peut choisir.",
            fixing_words(*fixing)
        ),
        WarningAbout::SaturdayOpen { due } => format!(
            "La loi ne dit pas clairement si une échéance un samedi est reportée\u{202f}; ici, elle l’est au {}. Le contrat \
             peut choisir.",
            date(*due, Fr)
        ),
        WarningAbout::SetAside(what) => match what {
            NoEffect::RateFixing => "La loi règle quand le taux est fixé\u{a0}: la clause n’a pas d’effet.",
            NoEffect::Capitalisation => "Ce droit n’admet pas d’intérêts sur les intérêts\u{a0}: la clause n’a pas d’effet.",
            NoEffect::CapitalisationUnknown => {
                "Si ce droit admet des intérêts sur les intérêts n’est pas connu ici\u{a0}: la clause n’est pas comptée."
            }
            NoEffect::CapitalisationByLaw => {
                "La loi capitalise elle-même les intérêts chaque année\u{a0}: la clause n’ajoute rien."
            }
            NoEffect::DelayExcused => "Ce que ce droit fait d’un débiteur qui n’est pas responsable du retard n’est pas connu ici\u{a0}: les intérêts sont comptés.",
            NoEffect::Grace => "L’effet d’un délai de grâce n’est pas connu ici pour ce droit\u{a0}: il n’est pas compté.",
            NoEffect::Compensation => {
                "L’indemnité convenue n’est pas celle de la loi, qui est comptée\u{202f}; tout le reste se prouve."
            }
        }
        .to_owned(),
        WarningAbout::CompensationNotOwed(amount) => format!(
            "L’indemnité de {} ne peut pas être réclamée à ce débiteur\u{a0}: elle n’est pas comptée.",
            money(*amount, Fr)
        ),
        WarningAbout::ConditionNotShown(Unshown::InterestAnnounced) => {
            "Ces intérêts ne sont dus que si la facture les annonçait\u{a0}: vérifiez-le.".to_owned()
        }
        WarningAbout::ConditionNotShown(Unshown::CourtAward) => {
            "Ces intérêts ne sont dus que si un juge les accorde.".to_owned()
        }
        WarningAbout::LimitationNear { date: last } => {
            format!("La créance se prescrit\u{a0}: dernier jour pour agir le {}.", date(*last, Fr))
        }
        WarningAbout::LimitationPassed { date: last } => format!(
            "La créance est prescrite depuis le {}, sauf interruption qui ne figure pas dans les faits.",
            date(next(*last), Fr)
        ),
        WarningAbout::DeadlineNear { code, date: last } => {
            format!("{}\u{a0}: au plus tard le {}.", deadline(*code), date(*last, Fr))
        }
        WarningAbout::DeadlinePassed { code, date: last } => {
            format!("{}\u{a0}: le délai a expiré le {}.", deadline(*code), date(*last, Fr))
        }
        WarningAbout::InsolvencyEffectUnknown { judgment } => format!(
            "L’effet de la procédure collective du {} sur les intérêts n’est pas connu ici pour ce droit\u{a0}: ils sont \
             comptés jusqu’à la veille.",
            date(*judgment, Fr)
        ),
        WarningAbout::TermUnchecked(Unchecked::MissingFact(missing)) => {
            format!("La licéité du délai n’a pas pu être vérifiée\u{a0}: il manque {}.", fact(*missing))
        }
        WarningAbout::TermUnchecked(Unchecked::NoLaw) => {
            "La licéité du délai n’a pas pu être vérifiée\u{a0}: aucune loi n’est disponible ici pour ce débiteur.".to_owned()
        }
        WarningAbout::TermUnchecked(Unchecked::OldContract) => {
            "La licéité du délai n’a pas été vérifiée\u{a0}: le contrat est antérieur à la loi qui fixe les plafonds.".to_owned()
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
        WarningAbout::BeforeIssue { date: given, counts_from } => format!(
            "Le {} est antérieur à l’émission de la facture\u{a0}: cela compte à partir du jour de l’émission, le {}.",
            date(*given, Fr),
            date(*counts_from, Fr)
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
        WarningAbout::CompensationCurrency { amount: None, currency } => format!(
            "Une indemnité est due aussi, selon le montant de la dette en {currency}\u{202f}; elle n’est ni calculée dans la \
             devise de la facture, ni comprise dans le total."
        ),
        WarningAbout::CompensationCurrency { amount: Some(amount), .. } => format!(
            "L’indemnité forfaitaire de {} est due aussi\u{202f}; elle n’est ni convertie dans la devise de la facture, ni \
             comprise dans le total.",
            money(*amount, Fr)
        ),
        WarningAbout::CreditWaiting(waiting) => {
            format!("{} au crédit de ce débiteur ne sont affectés à aucune facture.", sums(waiting, Fr))
        }
        WarningAbout::AddressUnusable(given) => {
            format!("«\u{a0}{}\u{a0}» n’est pas une adresse électronique\u{a0}: rien ne peut y être envoyé.", relance_locale::tame(given))
        }
        WarningAbout::FeeForbidden(fee) => format!(
            "Les frais de {} ne sont pas comptés\u{a0}: cette loi ne permet pas de les réclamer à ce débiteur.",
            money(*fee, Fr)
        ),
        WarningAbout::FeeDepends { fee, condition } => {
            let condition = match condition {
                Some(ReminderFee::ProvenCosts) => "que si les frais de recouvrement, prouvés, dépassent d’autant la somme que donne la loi",
                Some(ReminderFee::IfAgreed) => "que s’ils ont été convenus d’avance",
                Some(ReminderFee::Forbidden) | None => "que si cette loi les admet, ce qui n’a pas été lu ici",
            };
            format!("Les frais de {} ne sont dus {condition}.", money(*fee, Fr))
        }
        WarningAbout::CreditNoteDue(amount) => format!(
            "Un litige a été tranché en faveur du débiteur\u{a0}: il manque un avoir de {}.",
            money(*amount, Fr)
        ),
        WarningAbout::DisputeLate { stage: what, due } => {
            format!("Le traitement du litige est en retard\u{a0}: {} d’ici le {}.", stage(*what), date(*due, Fr))
        }
        WarningAbout::ContentMissing { content, laws, levels } => {
            messages::content_missing(*content, laws, levels)
        }
        WarningAbout::HarshWording { wording, why } => messages::harsh_wording(wording, *why),
        WarningAbout::SmsLong { units, segments } => messages::sms_long(*units, *segments),
        WarningAbout::TeamNotTold { sanction: kind, tell_by, late } => {
            let (what, day) = (sanction(*kind), date(*tell_by, Fr));
            if *late {
                format!("Une mesure attend ({what})\u{a0}: l’équipe aurait dû en être prévenue le {day} au plus tard.")
            } else {
                format!("Une mesure approche ({what}) et l’équipe n’est pas prévenue\u{a0}: le faire d’ici le {day}.")
            }
        }
    }
}

fn deadline(code: DeadlineCode) -> &'static str {
    match code {
        DeadlineCode::DeclareClaim => "Déclaration de la créance",
        DeadlineCode::AskRelief => "Relevé de forclusion",
        DeadlineCode::ServeOrder => "Signification de l’injonction de payer",
        DeadlineCode::Limitation => "Prescription",
    }
}

/// Which rate is missing, and how to supply it.
fn unknown_rate(unknown: UnknownRate) -> String {
    let UnknownRate { series, first_day, unverified } = unknown;
    let first_day = date(first_day, Fr);
    if unverified {
        format!(
            "le taux de la série {series} pour le semestre ouvert le {first_day} n’est prouvé par aucune publication\u{202f}; \
             acceptez-le («\u{a0}accept-unverified\u{a0}») ou fournissez-le parmi les taux supplémentaires"
        )
    } else {
        format!(
            "le taux de la série {series} pour le semestre ouvert le {first_day} n’est pas connu ici\u{202f}; \
             fournissez-le parmi les taux supplémentaires dès sa publication"
        )
    }
}

/// Debtors of a class.
fn class(class: DebtorClass) -> &'static str {
    match class {
        DebtorClass::Business => "entreprises",
        DebtorClass::PublicAuthority => "acheteurs publics",
        DebtorClass::Consumer => "consommateurs",
    }
}
