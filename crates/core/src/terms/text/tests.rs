//! What texts say, and which are refused.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test may panic")]

mod texts;

use super::lexer::pieces;
use super::vocabulary::{ALL, GLUE};
use super::{Clause, Discount, ParsedTerms, parse};
use crate::choices::StartEvent::{Delivery, Issue, Receipt};
use crate::money::Percent;
use crate::refusal::{Reason, TermsAmbiguity as A};
use texts::{dutch, english, eom, eom_on, french, from, german, italian, more, net, portuguese, spanish};

/// Hundredths of a percent, the days to earn it, and the clause.
fn discounts() -> Vec<(&'static str, i32, u16, Clause)> {
    vec![
        ("2/10 net 30", 200, 10, net(30)),
        ("2/10, n/30", 200, 10, net(30)),
        ("2/10 n30", 200, 10, net(30)),
        ("2%/10 Net 30", 200, 10, net(30)),
        ("2/10 days, net 30 days", 200, 10, net(30)),
        ("2% 10, Net 30", 200, 10, net(30)),
        ("2% 10 Net 30", 200, 10, net(30)),
        ("2% 10 days, net 30 days", 200, 10, net(30)),
        ("2% 10 days net 30 days", 200, 10, net(30)),
        ("1% 15 net 60", 100, 15, net(60)),
        ("2% 10, net 30 EOM", 200, 10, eom(30)),
        ("2/10 net 30 from receipt of invoice", 200, 10, from(30, Receipt)),
        ("2.5% discount if paid within 10 days, otherwise 30 days", 250, 10, net(30)),
        ("net 30, 2% 10", 200, 10, net(30)),
        ("30 Tage netto, 10 Tage 2 % Skonto", 200, 10, net(30)),
        ("10 Tage 2 % Skonto, 30 Tage netto", 200, 10, net(30)),
        ("Zahlbar innerhalb 30 Tagen netto #SKONTO#TAGE=14#PROZENT=2.00#", 200, 14, net(30)),
        ("#SKONTO#TAGE=14#PROZENT=2.25#\n30 Tage netto\n#VERZUG#TAGE=30#PROZENT=9.00#", 225, 14, net(30)),
        ("10 Tage -3 %, 30 Tage netto", 300, 10, net(30)),
        ("2% Skonto innerhalb 8 Tagen, 30 Tage netto", 200, 8, net(30)),
        ("30 Tage netto 10 Tage 2 % Skonto", 200, 10, net(30)),
        ("10 Tage 2% 30 Tage netto", 200, 10, net(30)),
        ("14 Tage 2% netto 30 Tage", 200, 14, net(30)),
        ("Bei Zahlung innerhalb von 10 Tagen 2% Skonto, innerhalb von 30 Tagen ohne Abzug", 200, 10, net(30)),
        ("innerhalb 8 Tagen 2,5 % Skonto oder 30 Tage netto", 250, 8, net(30)),
        ("10 Tage nach Rechnungsdatum 2 % Skonto, 30 Tage netto", 200, 10, net(30)),
        ("30 Tage nach Lieferung, 2 % Skonto bei Zahlung innerhalb 10 Tagen", 200, 10, from(30, Delivery)),
        ("30 jours fin de mois, escompte 2 % sous 10 jours", 200, 10, eom(30)),
        ("escompte 1,5 % à 8 jours, 30 jours nets", 150, 8, net(30)),
        ("45 jours fin de mois le 10, escompte de 2% pour paiement sous 10 jours", 200, 10, eom_on(45, 10)),
        ("30 días, 2% dto. pronto pago 10 días", 200, 10, net(30)),
        ("30 gg d.f., sconto 2% a 10 gg", 200, 10, from(30, Issue)),
        ("30 dagen netto, 2% korting binnen 10 dagen", 200, 10, net(30)),
        ("30 dias, desconto de 2% a 10 dias", 200, 10, net(30)),
    ]
}

#[test]
fn texts_say_what_they_say() {
    let tables = [french(), english(), german(), spanish(), italian(), dutch(), portuguese(), more()];
    let mut wrong = Vec::new();
    for (text, clause) in tables.into_iter().flatten() {
        let found = parse(text);
        if found != Ok(ParsedTerms { clause, discount: None }) {
            wrong.push(format!("{text}: {found:?}"));
        }
    }
    for (text, hundredths, days, clause) in discounts() {
        let discount = Some(Discount { percent: Percent::hundredths(hundredths), days });
        let found = parse(text);
        if found != Ok(ParsedTerms { clause, discount }) {
            wrong.push(format!("{text}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[allow(clippy::too_many_lines, reason = "one line for each text")]
fn what_is_open_or_unknown_is_refused() {
    let word = |word: &str| Reason::TermsNotUnderstood(word.to_owned());
    let range = |number: &str, most: u16| super::out_of_range(number, 0, most);
    let refused: &[(&str, Reason)] = &[
        ("", Reason::EmptyText),
        (" - .", Reason::EmptyText),
        ("30", A::UnitMissing.into()),
        ("30 fin de mois", A::UnitMissing.into()),
        ("30 EOM", A::UnitMissing.into()),
        ("EOM 30", A::UnitMissing.into()),
        ("Net 30 prox", A::UnitMissing.into()),
        ("30 jours fin de mois 10", A::UnitMissing.into()),
        ("0 months", super::out_of_range("0", 1, 120)),
        ("121 mois", range("121", 120)),
        ("fin de mois + 30 jours le 10 du mois suivant", A::TwoTerms.into()),
        ("30 jours après la fin du mois, le 10 du mois suivant", A::TwoTerms.into()),
        ("fin de mois suivant la réception", A::TwoTerms.into()),
        ("months", A::Unfinished.into()),
        ("1 mois et 15 jours", A::TwoTerms.into()),
        ("30 jours fin du mois suivant", A::TwoTerms.into()),
        ("60 gg f.m. 10 gg", A::TwoTerms.into()),
        ("60 days EOM + 29 days", A::TwoTerms.into()),
        ("fin de mois + 45 jours + 10", A::TwoTerms.into()),
        ("30/60/90 in four equal parts", A::Shares.into()),
        ("3 equal parts", A::Shares.into()),
        ("60/30 in equal parts", A::TwoTerms.into()),
        ("50% 30 jours, 40% 60 jours", A::Shares.into()),
        ("50 % à la commande, 50 % à 30 jours", A::EventUnknown.into()),
        ("30 % d'acompte, solde à 30 jours", A::EventUnknown.into()),
        ("50 % Skonto 30 Tage, 50 % 60 Tage", range("50", 10)),
        ("solde à 30 jours", A::Shares.into()),
        ("2 % 10 days, balance 30 days", A::TwoPercents.into()),
        ("30 days from date of order", A::EventUnknown.into()),
        ("50 % bei Auftragserteilung, 50 % nach 30 Tagen", A::EventUnknown.into()),
        ("30 jours après la commande", A::EventUnknown.into()),
        ("vendredi", A::NoTerm.into()),
        ("30 jours, suivant", A::Unfinished.into()),
        ("03/04/2026", A::Date.into()),
        ("payable le 03.04.2026", A::Date.into()),
        ("31/02/2025", Reason::InvalidDate("31/02/2025".to_owned())),
        ("2 % Skonto bis 2025-02-28", A::Date.into()),
        ("1/2/2025 ou 28/02/2025", A::Date.into()),
        ("28/02/25", A::Slash.into()),
        ("#SKONTO#TAGE=14#PROZENT=2.00#", A::NoTerm.into()),
        ("#VERZUG#TAGE=30#PROZENT=9.00#", Reason::EmptyText),
        ("30 Tage #SKONTO#TAGE=14#PROZENT=2.00##SKONTO#TAGE=7#PROZENT=3.00#", A::TwoPercents.into()),
        ("30 Tage #SKONTO#TAGE=31#PROZENT=2.00#", A::DiscountDays.into()),
        ("30 Tage #SKONTO#TAGE=14#PROZENT=2.00#BASISBETRAG=99.00#", word("BASISBETRAG")),
        ("soixante-quinze jours", A::TwoTerms.into()),
        ("vingt-cinq jours", A::TwoTerms.into()),
        ("30 jours ou 45 jours fin de mois", A::TwoTerms.into()),
        ("30 jours ou fin de mois", A::TwoTerms.into()),
        ("30 dagen of einde maand", A::TwoTerms.into()),
        ("30, 60 et 90 jours", A::TwoTerms.into()),
        ("30 jours, 60 jours, 90 jours", A::TwoTerms.into()),
        ("30-60 jours", A::TwoTerms.into()),
        ("comptant 30 jours", A::TwoTerms.into()),
        ("net 30 due on receipt", A::TwoTerms.into()),
        ("30 jours date de facture à réception", A::TwoTerms.into()),
        ("30 jours le 10 ou le 20", A::TwoTerms.into()),
        ("30/60/90 jours", A::Slash.into()),
        ("30/60 gg d.f.", A::Slash.into()),
        ("2/10", A::Slash.into()),
        ("10 net 30", A::UnitMissing.into()),
        ("30 jours escompte 2 % 10 jours", A::DiscountDays.into()),
        ("30 jours net, escompte 2 %", A::DiscountDays.into()),
        ("2 % 10 days EOM, net 30", A::DiscountDays.into()),
        ("30 jours, 2 % 10 jours après livraison", A::DiscountDays.into()),
        ("escompte 30 jours", A::DiscountDays.into()),
        ("30 Tage Skonto", A::DiscountDays.into()),
        ("le 10", A::DayPlace.into()),
        ("mois suivant, 30 jours le 10", A::DayPlace.into()),
        ("15th", A::DayPlace.into()),
        ("le 10, 30 jours", A::DayPlace.into()),
        ("30 jours fin de décade le 10", A::DayPlace.into()),
        ("2% 10 jours", A::NoTerm.into()),
        ("2 % Skonto bei Zahlung innerhalb 10 Tagen", A::NoTerm.into()),
        ("virement", A::NoTerm.into()),
        ("net", A::NoTerm.into()),
        ("date de facture", A::NoTerm.into()),
        ("fin de mois, mois suivant", A::NoTerm.into()),
        ("30 jours à compter", A::Unfinished.into()),
        ("jours fin de mois", A::Unfinished.into()),
        ("días de pago 10", A::DayPlace.into()),
        ("30 days after due date", A::Unfinished.into()),
        ("fin de mois +", A::Unfinished.into()),
        ("fin de mois après 30 jours", A::Unfinished.into()),
        ("30 jours ou", A::TwoTerms.into()),
        ("CIA", A::Prepayment.into()),
        ("prepaid", A::Prepayment.into()),
        ("payment in advance", A::Prepayment.into()),
        ("Vorkasse", A::Prepayment.into()),
        ("30% d'acompte à la commande", A::Prepayment.into()),
        ("pago anticipado", A::Prepayment.into()),
        ("10 Tage 3 %, 20 Tage 2 %, 30 Tage netto", A::TwoPercents.into()),
        ("30 jours fin de mois à réception de facture", A::PeriodFromEvent.into()),
        ("30 jours le 32", super::out_of_range("32", 1, 31)),
        ("30 jours le 0", super::out_of_range("0", 1, 31)),
        ("99999 jours", range("99999", 3650)),
        ("600 weeks", range("600", 521)),
        ("3651 days", range("3651", 3650)),
        ("20% 10 net 30", range("20", 10)),
        ("30/60 net", range("30", 10)),
        ("bientôt", word("bientôt")),
        ("30 jours ouvrés", word("ouvrés")),
        ("net monthly", word("monthly")),
        ("30 jours €", word("€")),
        ("30 Werktage", word("Werktage")),
        ("30 Bananen netto", word("Bananen")),
        ("30 jours fin de mois sauf accord", word("sauf")),
        ("2,5 jours", word("2,5")),
        ("30,60,90 jours", word("30,60,90")),
        ("sinon % 10", word("%")),
        ("３０ days", word("３")),
    ];
    let mut wrong = Vec::new();
    for (text, fault) in refused {
        let found = parse(text);
        if found.as_ref() != Err(fault) {
            wrong.push(format!("{text}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(parse(&"é".repeat(201)), Err(super::out_of_range("201", 1, 200)));
    assert_eq!(parse(&" ".repeat(200)), Err(Reason::EmptyText));
}

#[test]
fn no_phrase_means_two_things_and_each_is_written_as_it_is_read() {
    let mut seen: Vec<(&str, &[super::vocabulary::Word])> = Vec::new();
    for (words, phrases) in ALL.into_iter().flatten() {
        for phrase in *phrases {
            let keys: Vec<String> = pieces(phrase).into_iter().map(|piece| piece.key).collect();
            assert_eq!(keys.join(" "), *phrase, "not as it is read");
            let other = seen.iter().find(|(before, meaning)| before == phrase && meaning != words);
            assert_eq!(other, None, "{phrase} means {words:?} too");
            seen.push((phrase, words));
        }
    }
    assert!(GLUE.iter().all(|word| !word.contains(' ')));
}

/// Every text with every other text's words put in, cut short, doubled or shouted: an answer or a refusal, no panic;
/// and neither case nor spaces nor marks change what it says.
#[test]
fn any_text_is_answered_or_refused() {
    let tables = [french(), english(), german(), spanish(), italian(), dutch(), portuguese(), more()];
    let mut texts: Vec<&str> = tables.into_iter().flatten().map(|(text, _)| text).collect();
    texts.extend(discounts().into_iter().map(|(text, ..)| text));
    let odd = [
        "\u{301}", "İ", "ß", "🦀", "0", "65536", "%", "/", "+", ",", ".", "net", "le", "ou", "%%", "2 %",
        "th",
    ];
    let mut state = 1_u32;
    let mut next = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(state >> 8).unwrap().checked_rem(below).unwrap_or_default()
    };
    for text in &texts {
        let said = parse(text);
        assert_eq!(parse(&text.to_uppercase()), said, "{text} in capitals");
        assert_eq!(parse(&format!("  {} .", text.replace(' ', "\u{a0} "))), said, "{text} spaced");
        for _ in 0..20 {
            let mut letters: Vec<char> = text.chars().collect();
            for _ in 0..=next(3) {
                let at = next(letters.len().saturating_add(1)).min(letters.len());
                match next(4) {
                    0 => letters.truncate(at),
                    1 => drop(letters.splice(at..at, odd[next(odd.len())].chars())),
                    2 => drop(letters.splice(at..at, texts[next(texts.len())].chars())),
                    _ => drop((at < letters.len()).then(|| letters.remove(at))),
                }
            }
            let _ = parse(&letters.into_iter().collect::<String>());
        }
    }
}
