//! Texts as found in ledgers and on invoices, and what each says.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test may panic")]

use super::lexer::pieces;
use super::vocabulary::{ALL, GLUE};
use super::{Clause, Discount, ParsedTerms, parse};
use crate::choices::PeriodEndReading::{DaysThenPeriodEnd as DaysFirst, PeriodEndThenDays as MonthFirst};
use crate::choices::StartEvent::{Delivery, Issue, Receipt};
use crate::choices::{PeriodEndReading, StartEvent};
use crate::money::Percent;
use crate::refusal::{Reason, TermsAmbiguity as A};

const fn net(days: u16) -> Clause {
    Clause::Net { days, after: None, on_day: None }
}
const fn from(days: u16, event: StartEvent) -> Clause {
    Clause::Net { days, after: Some(event), on_day: None }
}
const fn net_on(days: u16, day: u8) -> Clause {
    Clause::Net { days, after: None, on_day: Some(day) }
}
/// So many days end of month, both readings left.
const fn eom(days: u16) -> Clause {
    Clause::EndOfMonth { days, reading: None, on_day: None }
}
const fn eom_on(days: u16, day: u8) -> Clause {
    Clause::EndOfMonth { days, reading: None, on_day: Some(day) }
}
const fn read(days: u16, reading: PeriodEndReading) -> Clause {
    Clause::EndOfMonth { days, reading: Some(reading), on_day: None }
}
const fn read_on(days: u16, reading: PeriodEndReading, day: u8) -> Clause {
    Clause::EndOfMonth { days, reading: Some(reading), on_day: Some(day) }
}
/// That day of the following month.
const fn following(day: u8) -> Clause {
    read_on(0, DaysFirst, day)
}
const fn ten(days: u16, reading: Option<PeriodEndReading>) -> Clause {
    Clause::EndOfTenDays { days, after: None, reading }
}

const FRENCH: &[(&str, Clause)] = &[
    ("30 jours", net(30)),
    ("30 jours net", net(30)),
    ("30 jours nets", net(30)),
    ("30 j", net(30)),
    ("30J", net(30)),
    ("Net 30 jours", net(30)),
    ("J+30", net(30)),
    ("Paiement à 30 jours", net(30)),
    ("Délai de paiement : 30 jours", net(30)),
    ("Règlement sous 8 jours", net(8)),
    ("Virement 30 jours", net(30)),
    ("trente jours", net(30)),
    ("30 (trente) jours", net(30)),
    ("trente (30) jours nets", net(30)),
    ("quarante-cinq jours fin de mois", eom(45)),
    ("2 semaines", net(14)),
    ("1 jour", net(1)),
    ("à 30 jours date de facture", from(30, Issue)),
    ("30 jours date facture", from(30, Issue)),
    ("60 jours date d'émission", from(60, Issue)),
    ("60 jours à compter de la date d'émission de la facture", from(60, Issue)),
    ("30 jours après la date de facturation", from(30, Issue)),
    ("30 jours à compter de la réception de la facture", from(30, Receipt)),
    ("30 jours suivant la réception", from(30, Receipt)),
    ("30 JOURS RÉCEPTION FACTURE", from(30, Receipt)),
    ("30 jours après réception des marchandises", from(30, Delivery)),
    ("20 jours après livraison", from(20, Delivery)),
    ("30 jours le 10", net_on(30, 10)),
    ("30 jours, le 15 du mois", net_on(30, 15)),
    ("30 jours date de facture le 10", Clause::Net { days: 30, after: Some(Issue), on_day: Some(10) }),
    ("45 jours fin de mois", eom(45)),
    ("45 jours fin du mois", eom(45)),
    ("45\u{a0}jours\u{202f}fin de mois", eom(45)),
    ("45 JOURS FIN DE MOIS.", eom(45)),
    ("30 j FDM", eom(30)),
    ("30 J. F.D.M.", eom(30)),
    ("30 JFDM", eom(30)),
    ("30JFDM", eom(30)),
    ("30 jours FdM", eom(30)),
    ("LCR 60 jours fin de mois", eom(60)),
    ("Paiement sous 30 jours fin de mois date de facture", eom(30)),
    ("45 jours fin de mois d'émission de la facture", eom(45)),
    ("30 jours fin de mois le 10", eom_on(30, 10)),
    ("45 jours fin de mois le 10", eom_on(45, 10)),
    ("30 jours fin de mois le 15 du mois", eom_on(30, 15)),
    ("30 jours FDM le 15", eom_on(30, 15)),
    ("30 jours fin de mois, le 10 du mois suivant", eom_on(30, 10)),
    ("fin de mois + 45 jours", read(45, MonthFirst)),
    ("Fin de mois + 45", read(45, MonthFirst)),
    ("Fin du mois 45 jours", read(45, MonthFirst)),
    ("fin de mois puis 30 jours", read(30, MonthFirst)),
    ("45 jours après la fin du mois", read(45, MonthFirst)),
    ("45 jours à compter de la fin du mois d'émission de la facture", read(45, MonthFirst)),
    ("fin de mois + 30 jours le 10", read_on(30, MonthFirst, 10)),
    ("45 jours + fin de mois", read(45, DaysFirst)),
    ("45 j + fin de mois", read(45, DaysFirst)),
    ("30 jours puis fin de mois", read(30, DaysFirst)),
    ("fin de mois", read(0, DaysFirst)),
    ("Fin de mois de facturation", read(0, DaysFirst)),
    ("fin de mois le 10", following(10)),
    ("le 10 du mois suivant", following(10)),
    ("Le 15 du mois suivant la facture", following(15)),
    ("au 10 du mois prochain", following(10)),
    ("30 jours le 10 du mois suivant", eom_on(30, 10)),
    ("30 jours fin de décade", ten(30, None)),
    ("30 jours après la fin de la décade", ten(30, Some(MonthFirst))),
    ("fin de décade", ten(0, Some(DaysFirst))),
    (
        "30 jours fin de décade de livraison",
        Clause::EndOfTenDays { days: 30, after: Some(Delivery), reading: None },
    ),
    ("comptant", from(0, Issue)),
    ("Paiement comptant", from(0, Issue)),
    ("Comptant à réception de facture", from(0, Receipt)),
    ("Comptant livraison", from(0, Delivery)),
    ("à réception", from(0, Receipt)),
    ("paiement à réception de facture", from(0, Receipt)),
    ("A RECEPTION DE FACTURE", from(0, Receipt)),
    ("à la livraison", from(0, Delivery)),
    ("contre-remboursement", from(0, Delivery)),
    ("Paiement immédiat", net(0)),
    ("30 jours, sans escompte", net(30)),
    ("30 jours net, pas d'escompte pour paiement anticipé", net(30)),
];

const ENGLISH: &[(&str, Clause)] = &[
    ("net 30", net(30)),
    ("Net-30", net(30)),
    ("NET30", net(30)),
    ("N30", net(30)),
    ("n/30", net(30)),
    ("30N", net(30)),
    ("30 net", net(30)),
    ("30 days", net(30)),
    ("30d", net(30)),
    ("30 Days Net", net(30)),
    ("Net 30 Days", net(30)),
    ("Payment terms: 30 days", net(30)),
    ("Payment due within 30 days", net(30)),
    ("thirty (30) days", net(30)),
    ("2 weeks", net(14)),
    ("30 days from invoice date", from(30, Issue)),
    ("Payable within 14 days of the invoice date", from(14, Issue)),
    ("30 days from date of invoice", from(30, Issue)),
    ("30 days from invoice", net(30)),
    ("60 days invoice date", from(60, Issue)),
    ("30 days after receipt of invoice", from(30, Receipt)),
    ("30 days following receipt of the invoice", from(30, Receipt)),
    ("net 30 days after delivery", from(30, Delivery)),
    ("30 days from receipt of goods", from(30, Delivery)),
    ("Net 30 EOM", eom(30)),
    ("30 days EOM", eom(30)),
    ("30 days net EOM", eom(30)),
    ("N10 EOM", eom(10)),
    ("60 days end of month", eom(60)),
    ("Within 30 days of month end", eom(30)),
    ("Within 45 days end of the month", eom(45)),
    ("30 days, month end", eom(30)),
    ("EOM", read(0, DaysFirst)),
    ("Net EOM", read(0, DaysFirst)),
    ("End of month of invoice", read(0, DaysFirst)),
    ("EOM+30", read(30, MonthFirst)),
    ("EOM + 60 days", read(60, MonthFirst)),
    ("30 days after end of month", read(30, MonthFirst)),
    ("30 days from EOM", read(30, MonthFirst)),
    ("Net EOM 30 days", read(30, MonthFirst)),
    ("30 days then end of month", read(30, DaysFirst)),
    ("Net EOM 10th", following(10)),
    ("10 MFI", following(10)),
    ("21 MFI", following(21)),
    ("10th of month following", following(10)),
    ("10th of the month following invoice", following(10)),
    ("15th of the month following invoice date", following(15)),
    ("20th of following month", following(20)),
    ("on the 15th of next month", following(15)),
    ("Net 10th prox", following(10)),
    ("10 prox.", following(10)),
    ("Due on 10th day of next Month", following(10)),
    ("30 days end of month on the 10th", eom_on(30, 10)),
    ("due on receipt", from(0, Receipt)),
    ("Due upon receipt of invoice", from(0, Receipt)),
    ("Payable upon receipt", from(0, Receipt)),
    ("Immediate payment", net(0)),
    ("due immediately", net(0)),
    ("Net 0", net(0)),
    ("COD", from(0, Delivery)),
    ("C.O.D.", from(0, Delivery)),
    ("cash on delivery", from(0, Delivery)),
    ("Cash", from(0, Issue)),
];

const GERMAN: &[(&str, Clause)] = &[
    ("zahlbar 14 Tage netto", net(14)),
    ("14 Tage netto", net(14)),
    ("30 Tg. netto", net(30)),
    ("Netto 30 Tage", net(30)),
    ("innerhalb von 30 Tagen ohne Abzug", net(30)),
    ("Zahlbar innerhalb von 14 Tagen ohne Abzug.", net(14)),
    ("Zahlungsziel: 30 Tage", net(30)),
    ("dreißig Tage netto", net(30)),
    ("2 Wochen", net(14)),
    ("30 Tage rein netto", net(30)),
    ("14 Tage nach Rechnungsdatum", from(14, Issue)),
    ("Zahlbar innerhalb von 30 Tagen ab Rechnungsdatum", from(30, Issue)),
    ("innerhalb von 7 Tagen nach Rechnungsdatum ohne Abzug zu begleichen", from(7, Issue)),
    ("10 Tage nach Erhalt der Rechnung", from(10, Receipt)),
    ("30 Tage nach Rechnungseingang", from(30, Receipt)),
    ("14 Tage netto nach Lieferung", from(14, Delivery)),
    ("30 Tage ab Wareneingang", from(30, Delivery)),
    ("30 Tage Monatsende", eom(30)),
    ("30 Tage netto zum Monatsende", eom(30)),
    ("30 Tage zum Ende des Monats", eom(30)),
    ("Monatsende + 30 Tage", read(30, MonthFirst)),
    ("30 Tage nach Monatsende", read(30, MonthFirst)),
    ("zum Monatsende", read(0, DaysFirst)),
    ("am 15. des Folgemonats", following(15)),
    ("zahlbar bis zum 10. des Folgemonats", following(10)),
    ("15. Folgemonat", following(15)),
    ("sofort fällig", net(0)),
    ("Sofort faellig", net(0)),
    ("zahlbar sofort ohne Abzug", net(0)),
    ("Zahlbar sofort nach Erhalt", from(0, Receipt)),
    ("sofort netto", net(0)),
    ("Nachnahme", from(0, Delivery)),
    ("Barzahlung", from(0, Issue)),
    ("bei Lieferung", from(0, Delivery)),
];

const SPANISH: &[(&str, Clause)] = &[
    ("30 días", net(30)),
    ("a 30 días", net(30)),
    ("Pago a 30 dias", net(30)),
    ("30 días netos", net(30)),
    ("treinta días", net(30)),
    ("Transferencia 30 días", net(30)),
    ("30 días fecha factura", from(30, Issue)),
    ("30 días fecha de factura", from(30, Issue)),
    ("30 días f.f.", from(30, Issue)),
    ("30 d.f.f.", from(30, Issue)),
    ("Pago a 60 días desde la fecha de emisión de la factura", from(60, Issue)),
    ("Giro 60 días f/fra", from(60, Issue)),
    ("30 días desde la recepción de la factura", from(30, Receipt)),
    ("60 días fecha de entrega", from(60, Delivery)),
    ("60 días fin de mes", eom(60)),
    ("30 días a fin de mes", eom(30)),
    ("30 días fecha factura fin de mes", eom(30)),
    ("30 días después de fin de mes", read(30, MonthFirst)),
    ("fin de mes + 30 días", read(30, MonthFirst)),
    ("60 días fin de mes, día 10", eom_on(60, 10)),
    ("60 días, día de pago 15", net_on(60, 15)),
    ("30 días el día 25", net_on(30, 25)),
    ("el 15 del mes siguiente", following(15)),
    ("día 10 del mes siguiente", following(10)),
    ("al contado", from(0, Issue)),
    ("Contado", from(0, Issue)),
    ("pago inmediato", net(0)),
    ("contra reembolso", from(0, Delivery)),
    ("a la recepción de la factura", from(0, Receipt)),
];

const ITALIAN: &[(&str, Clause)] = &[
    ("30 gg d.f.", from(30, Issue)),
    ("30gg DF", from(30, Issue)),
    ("30 giorni data fattura", from(30, Issue)),
    ("Bonifico 30 gg d.f.", from(30, Issue)),
    ("30 giorni dalla data della fattura", from(30, Issue)),
    ("30 giorni", net(30)),
    ("Pagamento a 30 giorni", net(30)),
    ("trenta giorni", net(30)),
    ("30 gg dal ricevimento della fattura", from(30, Receipt)),
    ("30 giorni dalla consegna", from(30, Delivery)),
    ("60 gg f.m.", eom(60)),
    ("30 giorni fine mese", eom(30)),
    ("RiBa 60 gg F.M.", eom(60)),
    ("60 gg FMDF", eom(60)),
    ("60 GG D.F.F.M.", eom(60)),
    ("30 gg d.f. f.m.", eom(30)),
    ("30 giorni data fattura fine mese", eom(30)),
    ("60 gg f.m. al 10", eom_on(60, 10)),
    ("60 gg d.f.f.m. il 15", eom_on(60, 15)),
    ("60 giorni fine mese il 10 del mese successivo", eom_on(60, 10)),
    ("30 giorni dalla fine del mese", read(30, MonthFirst)),
    ("fine mese + 30 gg", read(30, MonthFirst)),
    ("fine mese", read(0, DaysFirst)),
    ("il 10 del mese successivo", following(10)),
    ("rimessa diretta", net(0)),
    ("Rimessa diretta 30gg DF", from(30, Issue)),
    ("vista fattura", from(0, Receipt)),
    ("A vista fattura", from(0, Receipt)),
    ("A vista", net(0)),
    ("contrassegno", from(0, Delivery)),
    ("alla consegna", from(0, Delivery)),
    ("ricevimento fattura", from(0, Receipt)),
];

const DUTCH: &[(&str, Clause)] = &[
    ("30 dagen", net(30)),
    ("30 dagen netto", net(30)),
    ("Binnen 14 dagen", net(14)),
    ("dertig dagen", net(30)),
    ("2 weken", net(14)),
    ("Incasso na 30 dagen", net(30)),
    ("30 dagen na factuurdatum", from(30, Issue)),
    ("Betaling binnen 30 dagen na factuurdatum.", from(30, Issue)),
    ("Betaling dient te geschieden binnen 14 dagen na factuurdatum", from(14, Issue)),
    ("30 dagen factuurdatum", from(30, Issue)),
    ("binnen 8 dagen na ontvangst van de factuur", from(8, Receipt)),
    ("30 dagen na levering", from(30, Delivery)),
    ("30 dagen einde maand", eom(30)),
    ("30 dagen einde van de maand", eom(30)),
    ("30 dagen na einde maand", read(30, MonthFirst)),
    ("30 dagen na einde maand factuurdatum", read(30, MonthFirst)),
    ("einde maand", read(0, DaysFirst)),
    ("einde maand + 30 dagen", read(30, MonthFirst)),
    ("de 10e van de volgende maand", following(10)),
    ("contant", from(0, Issue)),
    ("contante betaling", from(0, Issue)),
    ("onder rembours", from(0, Delivery)),
    ("bij levering", from(0, Delivery)),
    ("onmiddellijk", net(0)),
    ("direct te voldoen", net(0)),
];

const PORTUGUESE: &[(&str, Clause)] = &[
    ("30 dias", net(30)),
    ("a 30 dias", net(30)),
    ("Pagamento a 30 dias", net(30)),
    ("30 dias líquidos", net(30)),
    ("Em até 7 (sete) dias", net(7)),
    ("30 DDL", net(30)),
    ("trinta dias", net(30)),
    ("30 dias da data da fatura", from(30, Issue)),
    ("Pagamento a 30 dias da data da fatura.", from(30, Issue)),
    ("60 dias data fatura", from(60, Issue)),
    ("15 dias após a emissão", from(15, Issue)),
    ("30 dias a contar da data de emissão da fatura", from(30, Issue)),
    ("30 dias após a receção da fatura", from(30, Receipt)),
    ("30 dias após a entrega", from(30, Delivery)),
    ("30 dias fim do mês", eom(30)),
    ("60 dias fim de mês", eom(60)),
    ("30 dias após o fim do mês", read(30, MonthFirst)),
    ("fim do mês", read(0, DaysFirst)),
    ("dia 10 do mês seguinte", following(10)),
    ("30 dias fim do mês dia 15", eom_on(30, 15)),
    ("a pronto", from(0, Issue)),
    ("Pronto pagamento", from(0, Issue)),
    ("na entrega", from(0, Delivery)),
    ("à vista", net(0)),
];

/// Hundredths of a percent, the days to earn it, and the clause.
const DISCOUNTS: &[(&str, i32, u16, Clause)] = &[
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
];

#[test]
fn texts_say_what_they_say() {
    let tables = [FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN, DUTCH, PORTUGUESE];
    let mut wrong = Vec::new();
    for (text, clause) in tables.into_iter().flatten() {
        let found = parse(text);
        if found != Ok(ParsedTerms { clause: *clause, discount: None }) {
            wrong.push(format!("{text}: {found:?}"));
        }
    }
    for (text, hundredths, days, clause) in DISCOUNTS {
        let discount = Some(Discount { percent: Percent::hundredths(*hundredths), days: *days });
        let found = parse(text);
        if found != Ok(ParsedTerms { clause: *clause, discount }) {
            wrong.push(format!("{text}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
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
        ("30 jours fin de mois le 10 et 25", A::UnitMissing.into()),
        ("1 month", A::Months.into()),
        ("soixante-quinze jours", A::TwoTerms.into()),
        ("vingt-cinq jours", word("cinq")),
        ("Net 1 month", A::Months.into()),
        ("2 mois", A::Months.into()),
        ("3 Monate netto", A::Months.into()),
        ("30 jours ou 45 jours fin de mois", A::TwoTerms.into()),
        ("30 jours ou fin de mois", A::TwoTerms.into()),
        ("30 dagen of einde maand", A::TwoTerms.into()),
        ("30, 60 et 90 jours", A::TwoTerms.into()),
        ("30 jours, 60 jours, 90 jours", A::TwoTerms.into()),
        ("30-60 jours", A::TwoTerms.into()),
        ("comptant 30 jours", A::TwoTerms.into()),
        ("net 30 due on receipt", A::TwoTerms.into()),
        ("60 gg f.m. + 10 gg", A::TwoTerms.into()),
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
        ("días de pago 10", A::Unfinished.into()),
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
        ("50% 30 jours, 50% 60 jours", range("50", 10)),
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
        ("fin du mois suivant", word("suivant")),
        ("net monthly", word("monthly")),
        ("30 jours €", word("€")),
        ("30 Werktage", word("Werktage")),
        ("30 Bananen netto", word("Bananen")),
        ("30 jours fin de mois sauf accord", word("sauf")),
        ("2,5 jours", word("2,5")),
        ("30,60,90 jours", word("30,60,90")),
        ("15.01.2027", A::Date.into()),
        ("le 31/12/2026", A::Date.into()),
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
    let tables = [FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN, DUTCH, PORTUGUESE];
    let mut texts: Vec<&str> = tables.into_iter().flatten().map(|(text, _)| *text).collect();
    texts.extend(DISCOUNTS.iter().map(|(text, ..)| *text));
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
