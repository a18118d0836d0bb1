//! The messages in French.

use super::{Block, Kind, Letter, Voice};
use crate::balance::{Event, Line};
use crate::facts::{Channel, DebtorClass};
use crate::money::Money;
use crate::policy::NextStep;
use crate::words::Language::Fr;
use crate::words::{self, days_in, percent};

pub(super) struct French;

fn date(day: crate::calendar::Day) -> String {
    words::date(day, Fr)
}

fn money(amount: Money) -> String {
    words::money(amount, Fr)
}

/// What each code calls the interest of late payment.
fn interest_name(letter: &Letter<'_>) -> &'static str {
    match letter.debtor.kind.class() {
        DebtorClass::PublicAuthority => "intérêts moratoires",
        DebtorClass::Business | DebtorClass::Consumer => "pénalités de retard",
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// "du 3 mars 2026", "des 3 mars 2026 et 18 mars 2026".
fn contacts(letter: &Letter<'_>) -> Option<String> {
    match letter.contacts.as_slice() {
        [] => None,
        [one] => Some(format!("Notre message du {} est resté sans effet", date(*one))),
        [many @ .., last] => {
            let many: Vec<String> = many.iter().map(|day| words::short_date(*day, *last, Fr)).collect();
            Some(format!("Nos messages des {} et {} sont restés sans effet", many.join(", "), date(*last)))
        }
    }
}

impl Voice for French {
    fn dateline(&self, letter: &Letter<'_>) -> String {
        format!("Le {}", date(letter.as_of))
    }

    fn registered(&self) -> String {
        "Lettre recommandée avec avis de réception".to_owned()
    }

    fn subject(&self, letter: &Letter<'_>) -> String {
        let number = &letter.invoice.number;
        match letter.kind() {
            Kind::Courtesy => {
                format!("Facture {number}\u{a0}: échéance le {}", date(letter.assessment.due_date))
            }
            Kind::First => format!("Facture {number} échue le {}", date(letter.assessment.due_date)),
            Kind::Firm => format!(
                "Facture {number} impayée depuis le {}\u{a0}: relance",
                date(letter.assessment.due_date)
            ),
            Kind::LastWarning => format!("Facture {number}, dernier avis avant la suite"),
            Kind::FormalNotice => format!("Mise en demeure de payer, facture {number}"),
        }
    }

    fn subject_label(&self) -> &'static str {
        "Objet"
    }

    fn salutation(&self) -> String {
        "Madame, Monsieur,".to_owned()
    }

    fn opening(&self, letter: &Letter<'_>) -> String {
        let due = date(letter.assessment.due_date);
        let late = days_in(letter.assessment.days_past_due, Fr);
        let last = letter.contacts.last().copied().map(date);
        // A debtor who has paid a part must not read that nothing came.
        let unpaid = if letter.is_part_paid() {
            format!("reste due à hauteur de {}", money(letter.assessment.called()))
        } else {
            "reste impayée".to_owned()
        };
        match letter.kind() {
            Kind::Courtesy if letter.as_of == letter.assessment.due_date => {
                "Un mot pour vous signaler que la facture ci-dessous arrive à échéance aujourd’hui."
                    .to_owned()
            }
            Kind::Courtesy => format!(
                "Un mot pour vous signaler que la facture ci-dessous arrive à échéance le {due}. Rien ne presse d’ici là."
            ),
            Kind::First => {
                let mut text = if letter.is_part_paid() {
                    format!(
                        "Sauf erreur de notre part, la facture ci-dessous, échue le {due} (il y a {late}), {unpaid}."
                    )
                } else {
                    format!(
                        "Sauf erreur de notre part, le règlement de la facture ci-dessous, échue le {due} (il y a \
                         {late}), ne nous est pas encore parvenu."
                    )
                };
                if let Some(last) = last {
                    text.push_str(&format!(" Notre précédent message date du {last}."));
                }
                text
            }
            Kind::Firm | Kind::LastWarning => match last {
                Some(last) => format!(
                    "Malgré notre message du {last}, la facture ci-dessous, échue le {due}, {unpaid} après {late} de \
                     retard."
                ),
                None => format!("La facture ci-dessous, échue le {due}, {unpaid} après {late} de retard."),
            },
            Kind::FormalNotice => match contacts(letter) {
                Some(contacts) => {
                    format!(
                        "{contacts}. La facture ci-dessous, échue le {due}, {unpaid} après {late} de retard."
                    )
                }
                None => format!("La facture ci-dessous, échue le {due}, {unpaid} après {late} de retard."),
            },
        }
    }

    fn invoice_headings(&self) -> [&'static str; 6] {
        ["Facture", "Date", "Échéance", "Montant TTC", "Reste dû", "Retard"]
    }

    fn received(&self, _: &Letter<'_>, line: &Line) -> String {
        let (amount, day) = (money(line.amount), date(line.date));
        if line.event == Event::CreditNote {
            let number = line.reference.as_deref().unwrap_or_default();
            return format!("Notre avoir {number} de {amount} est déduit.");
        }
        if line.to_compensation.is_zero() && line.to_interest.is_zero() {
            return format!("Nous avons bien reçu {amount} le {day}.");
        }
        format!(
            "Nous avons bien reçu {amount} le {day}, imputés ainsi\u{a0}: {} sur l’indemnité, {} sur les intérêts, {} \
             sur le principal.",
            money(line.to_compensation),
            money(line.to_interest),
            money(line.to_principal)
        )
    }

    fn disputed(&self, letter: &Letter<'_>) -> String {
        format!(
            "La part que vous contestez, {}, n’est pas réclamée ici\u{a0}: nous vous répondrons séparément à son sujet.",
            money(letter.assessment.disputed)
        )
    }

    fn invitation(&self, letter: &Letter<'_>) -> String {
        match letter.kind() {
            Kind::Courtesy => "Si elle ne vous est pas parvenue, ou si elle appelle la moindre remarque, dites-le-nous dès \
                               maintenant\u{a0}: nous la vérifierons aussitôt."
                .to_owned(),
            Kind::First => "Il s’agit peut-être d’un simple oubli, ou d’un point que nous ignorons. Si la facture ne vous \
                            est pas parvenue ou si quelque chose ne va pas, dites-le-nous\u{a0}: nous le vérifierons aussitôt. \
                            Si votre règlement s’est croisé avec ce message, n’en tenez pas compte et recevez nos \
                            remerciements."
                .to_owned(),
            Kind::Firm | Kind::LastWarning => format!(
                "Si un motif s’oppose au paiement, ou si vous rencontrez une difficulté, {} avant cette date\u{a0}: nous \
                 chercherons une solution avec vous.",
                if letter.creditor.phone.is_some() { "écrivez-nous ou appelez-nous" } else { "écrivez-nous" }
            ),
            Kind::FormalNotice => format!(
                "Si vous contestez cette somme, dites-nous par écrit, au plus tard le {}, ce que vous contestez et \
                 pourquoi. Si vous rencontrez une difficulté, {}\u{a0}: un échéancier peut être convenu.",
                date(letter.pay_by),
                if letter.creditor.phone.is_some() { "appelez-nous" } else { "écrivez-nous" }
            ),
        }
    }

    fn demand(&self, letter: &Letter<'_>) -> String {
        format!(
            "Par la présente, nous vous mettons en demeure{} de nous payer, au plus tard le {}, la somme de {}, qui se \
             décompose ainsi\u{a0}:",
            letter.notice_ground(),
            date(letter.pay_by),
            money(letter.demanded())
        )
    }

    fn demand_table(&self, letter: &Letter<'_>) -> Block {
        let mut rows = vec![vec![
            if letter.is_disputed() {
                format!("Facture {}, part non contestée", letter.invoice.number)
            } else {
                format!("Facture {}, reste dû", letter.invoice.number)
            },
            money(letter.assessment.undisputed()),
        ]];
        if letter.interest().is_positive() {
            rows.push(vec![
                format!("{} jusqu’au {}", capitalised(interest_name(letter)), date(letter.as_of)),
                money(letter.interest()),
            ]);
        }
        if letter.recovery().is_positive() {
            rows.push(vec![
                "Indemnité forfaitaire pour frais de recouvrement".to_owned(),
                money(letter.recovery()),
            ]);
        }
        rows.push(vec!["Total".to_owned(), money(letter.demanded())]);
        Block::Table { headings: vec!["Somme due".to_owned(), "Montant".to_owned()], rows }
    }

    fn payment(&self, letter: &Letter<'_>) -> String {
        let number = &letter.invoice.number;
        let account = letter.creditor.iban.as_ref().map(|iban| words::iban(iban));
        let reference = match &account {
            Some(account) => {
                format!("par virement sur le compte {account}, en rappelant la référence {number}")
            }
            None => format!("en rappelant la référence {number}"),
        };
        let amount = money(letter.demanded());
        match letter.kind() {
            Kind::Courtesy => format!("Pour la régler\u{a0}: {amount}, {reference}."),
            Kind::First => {
                format!("Sinon, merci de nous régler {amount} d’ici le {}, {reference}.", date(letter.pay_by))
            }
            Kind::Firm | Kind::LastWarning => format!(
                "Nous vous demandons de nous régler {amount} au plus tard le {}, {reference}.",
                date(letter.pay_by)
            ),
            Kind::FormalNotice if account.is_some() => format!("Le paiement se fait {reference}."),
            Kind::FormalNotice => format!("Merci de rappeler la référence {number} lors du paiement."),
        }
    }

    fn charges(&self, letter: &Letter<'_>) -> Option<String> {
        let rate = percent(letter.rate?, Fr);
        let ground = letter.regime.interest.source.as_ref()?.title;
        let name = interest_name(letter);
        if letter.interest_needs_notice() {
            return (letter.kind() == Kind::FormalNotice).then(|| {
                format!(
                    "À compter de cette mise en demeure, des intérêts courent sur cette somme au taux légal, actuellement \
                     {rate} l’an, jusqu’au paiement ({ground})."
                )
            });
        }
        if letter.is_disputed() && letter.kind() != Kind::First {
            return None;
        }
        let rate = if letter.rate_is_revised() {
            format!("de {rate} l’an, révisé chaque semestre")
        } else {
            format!("de {rate} l’an")
        };
        let fixed = letter.compensation.zip(letter.compensation_ground());
        Some(match letter.kind() {
            Kind::Courtesy => return None,
            Kind::First => {
                let fixed = fixed.map_or_else(String::new, |(amount, ground)| {
                    format!(" et une indemnité forfaitaire de {} ({})", money(amount), ground)
                });
                format!(
                    "Pour votre information, la loi ajoute de plein droit à une facture payée en retard des {name}, au \
                     taux {rate} ({ground}){fixed}."
                )
            }
            Kind::Firm | Kind::LastWarning => {
                let fixed = fixed.filter(|_| letter.recovery().is_positive()).map_or_else(
                    String::new,
                    |(_, ground)| {
                        format!(" et l’indemnité forfaitaire de {} ({})", money(letter.recovery()), ground)
                    },
                );
                if !letter.interest().is_positive() {
                    return None;
                }
                format!(
                    "À ce jour, la loi y ajoute de plein droit {} de {name} au taux {rate} \
                     ({ground}){fixed}. Les {name} augmentent chaque jour jusqu’au paiement.",
                    money(letter.interest())
                )
            }
            Kind::FormalNotice => {
                let fixed = fixed
                    .filter(|_| letter.recovery().is_positive())
                    .map_or_else(String::new, |(_, ground)| {
                        format!(" L’indemnité forfaitaire est due de plein droit ({ground}).")
                    });
                format!(
                    "Les {name} continuent de courir jusqu’au jour du paiement, au taux {rate} ({ground}).{fixed}"
                )
            }
        })
    }

    fn outlook(&self, letter: &Letter<'_>) -> Option<String> {
        match letter.kind() {
            Kind::Courtesy | Kind::First => None,
            Kind::Firm | Kind::LastWarning => match letter.then {
                Some(NextStep::FormalNotice) => {
                    Some("Sans réponse de votre part, nous vous adresserons une mise en demeure.".to_owned())
                }
                Some(NextStep::HandOver) => Some(
                    "Sans réponse de votre part, nous transmettrons le dossier pour recouvrement.".to_owned(),
                ),
                _ => None,
            },
            Kind::FormalNotice => Some(
                "À défaut de paiement ou de réponse écrite dans ce délai, nous nous réservons de demander le paiement en \
                 justice."
                    .to_owned(),
            ),
        }
    }

    fn contact(&self, ways: &str) -> String {
        format!("Pour nous joindre\u{a0}: {ways}.")
    }

    fn closing(&self, letter: &Letter<'_>) -> String {
        match (letter.channel, letter.kind()) {
            // No text is written for the other two: they are refused before.
            (Channel::Letter | Channel::Sms | Channel::Phone, _) => {
                "Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.".to_owned()
            }
            (Channel::Email, Kind::Courtesy | Kind::First) => "Bien cordialement,".to_owned(),
            (Channel::Email, Kind::Firm | Kind::LastWarning | Kind::FormalNotice) => {
                "Cordialement,".to_owned()
            }
        }
    }

    fn label_separator(&self) -> &'static str {
        "\u{a0}: "
    }
}
