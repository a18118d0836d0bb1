//! Lines of explanation in French.

use super::super::Language::Fr;
use super::super::{date, money, percent};
use super::choices::{fixing_words, year, years_words};
use super::terms::{days_of_month, event, months, weekday_word};
use super::{days, law};
use crate::choices::{AllocationOrder, InterruptionKind, PeriodEndReading};
use crate::explain::{ChosenBy, Rule};
use crate::law::Proof;
use crate::money::{Percent, Rounding};

#[allow(clippy::too_many_lines, reason = "one sentence for each rule")]
pub(in crate::words) fn step(rule: &Rule) -> String {
    match rule {
        Rule::PlanPrincipal { principal, instalments } => {
            format!("{} à payer en {instalments} versements.", money(*principal, Fr))
        }
        Rule::PlanInterest { base, percent: rate, days: count, year_days, until, interest } => format!(
            "Intérêts de l’échéancier jusqu’au {}\u{a0}: {} × {} × {} / {year_days} = {}.",
            date(*until, Fr),
            money(*base, Fr),
            percent(*rate, Fr),
            days(*count),
            money(*interest, Fr)
        ),
        Rule::PlanInstalments { total, instalments, each, last } => format!(
            "{} en {instalments} versements égaux de {}\u{202f}; le dernier, avec ce que laisse la division, {}.",
            money(*total, Fr),
            money(*each, Fr),
            money(*last, Fr)
        ),
        Rule::DueDateAgreed { due } => format!("Échéance convenue\u{a0}: {}.", date(*due, Fr)),
        Rule::DueDateNet { days: count, after, start, due } => {
            let event = event(*after);
            let count = days((*count).into());
            format!("{count} après {event} ({})\u{a0}: échéance le {}.", date(*start, Fr), date(*due, Fr))
        }
        Rule::DueDateEndOfMonth { days: count, reading, issue, due } => {
            let count = days((*count).into());
            let how = match reading {
                PeriodEndReading::DaysThenPeriodEnd => format!("{count} puis fin de mois"),
                PeriodEndReading::PeriodEndThenDays => format!("Fin de mois puis {count}"),
            };
            format!("{how}, à partir du {}\u{a0}: échéance le {}.", date(*issue, Fr), date(*due, Fr))
        }
        Rule::DueDateEndOfTenDays { days: count, after, reading, start, due } => {
            let count = days((*count).into());
            let how = match reading {
                PeriodEndReading::DaysThenPeriodEnd => format!("{count} puis fin de décade"),
                PeriodEndReading::PeriodEndThenDays => format!("Fin de décade puis {count}"),
            };
            let (event, start) = (event(*after), date(*start, Fr));
            format!("{how}, à partir de {event} ({start})\u{a0}: échéance le {}.", date(*due, Fr))
        }
        Rule::DueDateMonths { months: count, after, end_of_month, start, due } => {
            let count = months(*count);
            let then = if *end_of_month { " puis fin de mois" } else { "" };
            let event = event(*after);
            format!("{count} après {event} ({}){then}\u{a0}: échéance le {}.", date(*start, Fr), date(*due, Fr))
        }
        Rule::DueDateOnDay { days, due } => {
            format!("Puis {}\u{a0}: échéance le {}.", days_of_month(*days), date(*due, Fr))
        }
        Rule::DueDateOnWeekday { weekday, due } => format!(
            "Puis le premier {} à partir de là\u{a0}: échéance le {}.",
            weekday_word(*weekday),
            date(*due, Fr)
        ),
        Rule::DueDateRest { rest, amount } => format!(
            "Chaque part est arrondie vers le bas\u{202f}; ce qui ne se divise pas, {}, va à la dernière, soit {}.",
            money(*rest, Fr),
            money(*amount, Fr)
        ),
        Rule::DueDateInstalment { number, amount, due } => {
            format!("Échéance {number}\u{a0}: {} pour le {}.", money(*amount, Fr), date(*due, Fr))
        }
        Rule::DueDateMoved { from, due, place } => format!(
            "Le {} n’est pas un jour ouvré ({place})\u{a0}: l’échéance est reportée au {}.",
            date(*from, Fr),
            date(*due, Fr)
        ),
        Rule::DueDateStatutory { days: 0, due, .. } => {
            format!("Aucun délai convenu\u{a0}: le paiement est exigible aussitôt, le {}.", date(*due, Fr))
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
        Rule::DiscountEarned { percent: rate, last_day, date: day, amount, left } => format!(
            "Escompte de {} pour paiement anticipé, jusqu’au {}\u{a0}: acquis le {}, {} sont abandonnés, reste {}.",
            percent(*rate, Fr),
            date(*last_day, Fr),
            date(*day, Fr),
            money(*amount, Fr),
            money(*left, Fr)
        ),
        Rule::DiscountOpen { percent: rate, last_day, discount, to_pay } => format!(
            "Escompte de {} pour paiement anticipé\u{a0}: {} soldent la facture s’ils sont reçus au plus tard le {} ({} de moins).",
            percent(*rate, Fr),
            money(*to_pay, Fr),
            date(*last_day, Fr),
            money(*discount, Fr)
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
                Proof::Unverified => " (prouvé par aucune publication)",
                Proof::Supplied => " (fourni par l’appelant)",
            };
            format!(
                "Taux de la série {series} pour le semestre ouvert le {}\u{a0}: {}{proof}.",
                date(*first_day, Fr),
                percent(*rate, Fr)
            )
        }
        Rule::StatutoryRate { first_day, reference, margin, up_to, rate } => {
            let sum = if margin.is_zero() {
                percent(*rate, Fr)
            } else {
                format!(
                    "{} + {} points = {}",
                    percent(*reference, Fr),
                    number(*margin),
                    percent(reference.plus(*margin), Fr)
                )
            };
            let rounded = up_to.map_or_else(String::new, |step| {
                format!(", arrondi au multiple supérieur de {}, soit {}", percent(step, Fr), percent(*rate, Fr))
            });
            format!("Taux applicable, semestre ouvert le {}\u{a0}: {sum} l’an{rounded}.", date(*first_day, Fr))
        }
        Rule::AgreedRate { first_day, rate } => format!(
            "Taux convenu, pour le semestre ouvert le {}\u{a0}: {} l’an.",
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
        Rule::Segment {
            first_day,
            last_day,
            days: count,
            base,
            rate,
            year_days,
            interest,
            rounding,
            instalment,
        } => format!(
            "{}u {} au {} compris\u{a0}: {} × {} × {} / {year_days} = {}, {}.",
            instalment.map_or_else(|| "D".to_owned(), |number| format!("Échéance {number}, d")),
            date(*first_day, Fr),
            date(*last_day, Fr),
            money(*base, Fr),
            percent(*rate, Fr),
            days(*count),
            money(*interest, Fr),
            rounded(*rounding)
        ),
        Rule::InterestTotal { segments, days: count, interest } => {
            let count = count.map_or_else(String::new, |count| format!(", {} en tout", days(count)));
            format!("Intérêts, {segments} périodes{count}\u{a0}: {}.", money(*interest, Fr))
        }
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
        Rule::CompensationOtherCurrency { amount: None, currency } => format!(
            "L’indemnité dépend du montant de la dette en {currency}\u{202f}; elle n’est ni convertie ni ajoutée."
        ),
        Rule::CompensationOtherCurrency { amount: Some(amount), .. } => format!(
            "L’indemnité forfaitaire est fixée à {}\u{202f}; elle n’est pas convertie ni ajoutée.",
            money(*amount, Fr)
        ),
        Rule::TermNeedsAgreement { due, latest } => format!(
            "L’échéance du {} dépasse le {}\u{202f}; elle n’est licite que si elle a été expressément convenue et n’est pas \
             un abus manifeste envers le créancier.",
            date(*due, Fr),
            date(*latest, Fr)
        ),
        Rule::TermDependsOnSize { due, latest } => format!(
            "L’échéance du {} dépasse le {}\u{202f}; elle est illicite si le débiteur est une grande entreprise et le \
             créancier non.",
            date(*due, Fr),
            date(*latest, Fr)
        ),
        Rule::InterestStoppedUnknown { judgment } => format!(
            "Procédure collective ouverte le {}\u{a0}: son effet sur les intérêts n’est pas connu ici pour ce droit\u{202f}; ils \
             sont comptés jusqu’à la veille.",
            date(*judgment, Fr)
        ),
        Rule::InvoiceTooLateForInterest { issued_by } => format!(
            "Aucun intérêt n’est dû\u{a0}: la facture aurait dû être émise au plus tard le {}.",
            date(*issued_by, Fr)
        ),
        Rule::Grace { first_day, last_day } => format!(
            "Délai de grâce du {} au {}\u{a0}: les pénalités de retard ne courent pas.",
            date(*first_day, Fr),
            date(*last_day, Fr)
        ),
        Rule::Capitalised { on, interest, base } => format!(
            "À partir du {}, les {} d’intérêts restés dus à la fin d’une année portent intérêt à leur tour\u{a0}: base {}.",
            date(*on, Fr),
            money(*interest, Fr),
            money(*base, Fr)
        ),
        Rule::Year { basis, by } => format!("Année\u{a0}: {}, {}.", year(*basis), choice(*by)),
        Rule::Fixing { fixing, by } => format!("Taux\u{a0}: {}, {}.", fixing_words(*fixing), choice(*by)),
        Rule::FixedRate { rate } => format!("Taux de la loi\u{a0}: {} l’an.", percent(*rate, Fr)),
        Rule::ContractRate { rate } => format!("Taux du contrat\u{a0}: {} l’an.", percent(*rate, Fr)),
        Rule::SectorRate { points, rate, .. } => format!(
            "Dans ce secteur, la loi ajoute {} points\u{a0}: {} l’an.",
            number(*points),
            percent(*rate, Fr)
        ),
        Rule::ExcusedRate { rate } => format!(
            "Le débiteur n’est pas responsable du retard\u{a0}: taux de {} l’an.",
            percent(*rate, Fr)
        ),
        Rule::IncreasedRate { first_day, points, rate } => format!(
            "Condamnation non exécutée\u{a0}: à partir du {}, {} points de plus, soit {} l’an.",
            date(*first_day, Fr),
            number(*points),
            percent(*rate, Fr)
        ),
        Rule::AgreedRateAboveCeiling { first_day, agreed, ceiling } => format!(
            "Semestre ouvert le {}\u{a0}: le taux convenu de {} dépasse le maximum légal\u{202f}; taux appliqué\u{a0}: {}.",
            date(*first_day, Fr),
            percent(*agreed, Fr),
            percent(*ceiling, Fr)
        ),
        Rule::CompensationScale { debt, amount } => format!(
            "Indemnité pour frais de recouvrement, selon le montant de la dette ({})\u{a0}: {}.",
            money(*debt, Fr),
            money(*amount, Fr)
        ),
        Rule::CompensationClause { agreed, most, amount } => format!(
            "Indemnité convenue de {}, au plus {} selon la loi\u{a0}: {}.",
            money(*agreed, Fr),
            money(*most, Fr),
            money(*amount, Fr)
        ),
        Rule::CompensationAfterNotice { from: None } => {
            "Pas encore d’indemnité\u{a0}: ce débiteur doit d’abord être mis en demeure.".to_owned()
        }
        Rule::CompensationAfterNotice { from: Some(from) } => {
            format!("Pas encore d’indemnité\u{a0}: elle est due à partir du {}, faute de paiement.", date(*from, Fr))
        }
        Rule::CompensationNeedsClause => {
            "Pas d’indemnité\u{a0}: la loi ne l’admet que si le contrat la prévoit.".to_owned()
        }
        Rule::DeclareBy { published, months, date: last } => format!(
            "Jugement publié le {}\u{a0}: créance à déclarer dans les {months} mois, au plus tard le {}.",
            date(*published, Fr),
            date(*last, Fr)
        ),
        Rule::AskReliefBy { published, months, date: last } => format!(
            "À défaut de déclaration, relevé de forclusion à demander dans les {months} mois de la publication du {}, au \
             plus tard le {}.",
            date(*published, Fr),
            date(*last, Fr)
        ),
        Rule::ServeOrderBy { made_on, months, date: last } => format!(
            "Injonction de payer du {}\u{a0}: à signifier dans les {months} mois, au plus tard le {}, sinon elle est non avenue.",
            date(*made_on, Fr),
            date(*last, Fr)
        ),
        Rule::Limitation { from, years, date: last } => format!(
            "Prescription de {} à compter du {}\u{a0}: dernier jour pour agir le {}.",
            years_words(*years),
            date(*from, Fr),
            date(*last, Fr)
        ),
        Rule::LimitationInterrupted { kind, date: day } => {
            let act = match kind {
                InterruptionKind::Acknowledgment => "reconnaissance de la dette",
                InterruptionKind::CourtClaim => "fin de la demande en justice",
                InterruptionKind::Enforcement => "acte d’exécution",
            };
            format!("La prescription repart du {} ({act}).", date(*day, Fr))
        }
        Rule::LimitationSuspended { since } => format!(
            "Demande en justice depuis le {}\u{a0}: la prescription ne court pas.",
            date(*since, Fr)
        ),
        Rule::AllocatedAsChosen { invoice, amount } => {
            format!("{} sur la facture {invoice}, choisie par le débiteur.", money(*amount, Fr))
        }
        Rule::ChosenNotOwed { invoice, issued: true } => {
            format!("Rien sur la facture {invoice}, choisie par le débiteur\u{a0}: elle est soldée.")
        }
        Rule::ChosenNotOwed { invoice, issued: false } => format!(
            "Rien sur la facture {invoice}, choisie par le débiteur\u{a0}: elle n’est pas valablement émise."
        ),
        Rule::AllocatedToHighestRate { invoice, due, rate, amount } => format!(
            "{} sur la facture {invoice}, échue le {}\u{a0}: aucune dette échue restante ne porte un taux plus élevé ({} \
             l’an), ni n’est plus ancienne à ce taux.",
            money(*amount, Fr),
            date(*due, Fr),
            percent(*rate, Fr)
        ),
        Rule::AllocatedToDue { invoice, due, amount } => format!(
            "{} sur la facture {invoice}, échue le {}\u{a0}: aucune dette échue restante n’est plus ancienne.",
            money(*amount, Fr),
            date(*due, Fr)
        ),
        Rule::AllocatedToNotDue { invoice, due, amount } => format!(
            "{} sur la facture {invoice}, à échoir le {}\u{a0}: plus aucune dette échue, et aucune n’échoit plus tôt.",
            money(*amount, Fr),
            date(*due, Fr)
        ),
        Rule::AllocatedInProportion { invoice, due, owed, of, shared, amount } => format!(
            "{} sur la facture {invoice}\u{a0}: {} à partager en proportion entre des dettes égales en tout (échéance le \
             {}), dont elle fait {} sur {}\u{202f}; le reste de la division va à la première.",
            money(*amount, Fr),
            money(*shared, Fr),
            date(*due, Fr),
            money(*owed, Fr),
            money(*of, Fr)
        ),
        Rule::Route(rule) => super::routes::step(rule),
        Rule::AllocationSurplus { surplus } => {
            format!("Il reste {} quand tout est payé.", money(*surplus, Fr))
        }
        Rule::Law(rule) => law::rule(rule),
        Rule::Total { principal, interest, compensation, total } => format!(
            "Total dû\u{a0}: {} de principal + {} d’intérêts + {} d’indemnité = {}.",
            money(*principal, Fr),
            money(*interest, Fr),
            money(*compensation, Fr),
            money(*total, Fr)
        ),
    }
}

/// "8,00": points, without the sign of percent.
fn number(points: Percent) -> String {
    points.to_string().replace('.', ",")
}

fn choice(by: ChosenBy) -> &'static str {
    match by {
        ChosenBy::Law => "selon la loi",
        ChosenBy::Contract => "selon le contrat",
        ChosenBy::Default => "à défaut de choix dans le contrat",
    }
}

fn rounded(rounding: Rounding) -> &'static str {
    match rounding {
        Rounding::HalfUp => "arrondi au centime le plus proche, demi-centime vers le haut",
        Rounding::HalfEven => "arrondi au centime le plus proche, demi-centime vers le pair",
        Rounding::Down => "arrondi au centime inférieur",
    }
}
