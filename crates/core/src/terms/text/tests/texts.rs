//! Texts as found in ledgers and on invoices, and what each says.

use super::super::{Clause, ShareClause};
use crate::calendar::{DaysOfMonth, Weekday, day};
use crate::choices::PeriodEndReading::{
    self, DaysThenPeriodEnd as DaysFirst, PeriodEndThenDays as MonthFirst,
};
use crate::choices::StartEvent::{self, Delivery, Issue, Receipt};
use crate::facts::PayDay;
use crate::money::Percent;

pub(super) const fn net(days: u16) -> Clause {
    Clause::Net { days, after: None, on_day: None }
}
pub(super) const fn from(days: u16, event: StartEvent) -> Clause {
    Clause::Net { days, after: Some(event), on_day: None }
}
pub(super) fn net_on(days: u16, day: u8) -> Clause {
    Clause::Net { days, after: None, on_day: Some(PayDay::of_month(day)) }
}
/// So many days end of month, both readings left.
pub(super) const fn eom(days: u16) -> Clause {
    Clause::EndOfMonth { days, reading: None, on_day: None }
}
pub(super) fn eom_on(days: u16, day: u8) -> Clause {
    Clause::EndOfMonth { days, reading: None, on_day: Some(PayDay::of_month(day)) }
}
pub(super) const fn read(days: u16, reading: PeriodEndReading) -> Clause {
    Clause::EndOfMonth { days, reading: Some(reading), on_day: None }
}
pub(super) fn read_on(days: u16, reading: PeriodEndReading, day: u8) -> Clause {
    Clause::EndOfMonth { days, reading: Some(reading), on_day: Some(PayDay::of_month(day)) }
}
/// That day of the following month.
pub(super) fn following(day: u8) -> Clause {
    read_on(0, DaysFirst, day)
}
pub(super) const fn ten(days: u16, reading: Option<PeriodEndReading>) -> Clause {
    Clause::EndOfTenDays { days, after: None, reading }
}

pub(super) fn french() -> Vec<(&'static str, Clause)> {
    vec![
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
        (
            "30 jours date de facture le 10",
            Clause::Net { days: 30, after: Some(Issue), on_day: Some(PayDay::of_month(10)) },
        ),
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
        ("30 jours fin de mois, le 10 du mois suivant", read_on(30, DaysFirst, 10)),
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
        ("30 jours le 10 du mois suivant", read_on(30, DaysFirst, 10)),
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
    ]
}

pub(super) fn english() -> Vec<(&'static str, Clause)> {
    vec![
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
    ]
}

pub(super) fn german() -> Vec<(&'static str, Clause)> {
    vec![
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
    ]
}

pub(super) fn spanish() -> Vec<(&'static str, Clause)> {
    vec![
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
    ]
}

pub(super) fn italian() -> Vec<(&'static str, Clause)> {
    vec![
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
        ("60 giorni fine mese il 10 del mese successivo", read_on(60, DaysFirst, 10)),
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
    ]
}

pub(super) fn dutch() -> Vec<(&'static str, Clause)> {
    vec![
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
    ]
}

pub(super) fn portuguese() -> Vec<(&'static str, Clause)> {
    vec![
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
    ]
}

pub(super) fn months(months: u16) -> Clause {
    Clause::Months { months, after: None, end_of_month: false, on_day: None }
}
/// The end of the month after the one it counts from.
pub(super) fn next_end(after: Option<StartEvent>) -> Clause {
    Clause::Months { months: 1, after, end_of_month: true, on_day: None }
}
pub(super) fn pay_days(numbers: &[u8]) -> PayDay {
    let days = numbers.iter().fold(DaysOfMonth::NONE, |days, number| days.with(*number));
    PayDay { days, weekday: None }
}
pub(super) fn friday(days: u16) -> Clause {
    Clause::Net { days, after: None, on_day: Some(PayDay::of_week(Weekday::Fri)) }
}
pub(super) fn equal(clauses: Vec<Clause>) -> Clause {
    Clause::Parts(clauses.into_iter().map(|clause| ShareClause { percent: None, clause }).collect())
}
pub(super) fn stated(shares: Vec<(i32, Clause)>) -> Clause {
    let share = |(percent, clause)| {
        let percent = Some(Percent::hundredths(percent)).filter(|percent| !percent.is_zero());
        ShareClause { percent, clause }
    };
    Clause::Parts(shares.into_iter().map(share).collect())
}

/// Months, shares, days of payment and dates, in the languages as they come.
#[allow(clippy::too_many_lines, reason = "one line for each text")]
pub(super) fn more() -> Vec<(&'static str, Clause)> {
    let thirds = || equal(vec![net(30), net(60), net(90)]);
    let halves = || stated(vec![(5000, net(30)), (5000, net(60))]);
    let on = |days, on| Clause::Net { days, after: None, on_day: Some(on) };
    let end_february = || Clause::DueOn(day(2025, 2, 28));
    vec![
        ("1 month", months(1)),
        ("Net 1 month", months(1)),
        ("one month", months(1)),
        ("2 mois", months(2)),
        ("deux mois", months(2)),
        ("un mois", months(1)),
        ("3 Monate netto", months(3)),
        ("innerhalb eines Monats", months(1)),
        ("zahlbar innerhalb von 2 Monaten", months(2)),
        ("a 3 meses", months(3)),
        ("un mes", months(1)),
        ("2 mesi", months(2)),
        ("binnen 1 maand", months(1)),
        ("2 maanden", months(2)),
        ("2 meses", months(2)),
        (
            "1 month from receipt of invoice",
            Clause::Months { months: 1, after: Some(Receipt), end_of_month: false, on_day: None },
        ),
        (
            "2 mois date de facture",
            Clause::Months { months: 2, after: Some(Issue), end_of_month: false, on_day: None },
        ),
        ("2 mois fin de mois", Clause::Months { months: 2, after: None, end_of_month: true, on_day: None }),
        (
            "2 months end of month",
            Clause::Months { months: 2, after: None, end_of_month: true, on_day: None },
        ),
        ("fin de mois + 2 mois", Clause::Months { months: 2, after: None, end_of_month: true, on_day: None }),
        (
            "1 month EOM + 10",
            Clause::Months { months: 1, after: None, end_of_month: true, on_day: Some(PayDay::of_month(10)) },
        ),
        (
            "2 mois le 15",
            Clause::Months {
                months: 2,
                after: None,
                end_of_month: false,
                on_day: Some(PayDay::of_month(15)),
            },
        ),
        ("fin du mois suivant", next_end(None)),
        ("à la fin du mois prochain", next_end(None)),
        ("end of next month", next_end(None)),
        ("Due at the end of the following month", next_end(None)),
        ("end of the month following the invoice", next_end(None)),
        ("end of the month following receipt", next_end(Some(Receipt))),
        ("Ende des Folgemonats", next_end(None)),
        ("zum Ende des nächsten Monats", next_end(None)),
        ("zum Monatsende des Folgemonats", next_end(None)),
        ("fin du mois qui suit la date de facture", next_end(Some(Issue))),
        ("a fin del mes siguiente", next_end(None)),
        ("final del próximo mes", next_end(None)),
        ("fine mese successivo", next_end(None)),
        ("einde volgende maand", next_end(None)),
        ("fim do mês seguinte", next_end(None)),
        ("30gg d.f.f.m. + 10gg", read_on(30, DaysFirst, 10)),
        ("60 gg f.m. + 10 gg", read_on(60, DaysFirst, 10)),
        ("60 days EOM + 10", read_on(60, DaysFirst, 10)),
        ("60 days EOM + 28 days", read_on(60, DaysFirst, 28)),
        ("45 jours fin de mois + 10 jours", read_on(45, DaysFirst, 10)),
        ("30/60/90 in equal parts", thirds()),
        ("30/60/90 days in equal parts", thirds()),
        ("30, 60 and 90 days in three equal instalments", thirds()),
        ("in drei gleichen Raten nach 30, 60 und 90 Tagen", thirds()),
        ("3 échéances égales à 30, 60 et 90 jours", thirds()),
        ("30/60/90 jours en parts égales", thirds()),
        ("en tres plazos iguales a 30, 60 y 90 días", thirds()),
        ("30/60/90 gg in parti uguali", thirds()),
        ("in 3 gelijke delen na 30, 60 en 90 dagen", thirds()),
        ("em 3 prestações iguais a 30, 60 e 90 dias", thirds()),
        ("1/2/3 months in equal parts", equal(vec![months(1), months(2), months(3)])),
        ("RiBa 30/60 gg d.f.f.m. in parti uguali", equal(vec![eom(30), eom(60)])),
        ("50% 30 jours, 50% 60 jours", halves()),
        ("50 % à 30 jours et 50 % à 60 jours", halves()),
        ("30 days 50%, 60 days 50%", halves()),
        ("50 % bei Lieferung, 50 % nach 30 Tagen", stated(vec![(5000, from(0, Delivery)), (5000, net(30))])),
        ("30 % à la livraison, le solde à 30 jours", stated(vec![(3000, from(0, Delivery)), (0, net(30))])),
        ("50 % sofort, Rest 30 Tage netto", stated(vec![(5000, net(0)), (0, net(30))])),
        ("the Friday after 30 days", friday(30)),
        ("30 days, then Friday", friday(30)),
        ("30 jours, le vendredi suivant", friday(30)),
        ("le vendredi après 30 jours", friday(30)),
        ("am Freitag nach 30 Tagen", friday(30)),
        ("30 Tage, nächster Freitag", friday(30)),
        ("el viernes siguiente a 30 días", friday(30)),
        ("30 giorni, venerdì successivo", friday(30)),
        ("30 dagen, eerstvolgende vrijdag", friday(30)),
        ("30 dias, sexta-feira seguinte", friday(30)),
        ("paid on the 10th and 25th", on(0, pay_days(&[10, 25]))),
        ("30 days, paid on the 10th and 25th", on(30, pay_days(&[10, 25]))),
        ("30 jours, le 10 et le 25", on(30, pay_days(&[10, 25]))),
        ("30 jours, le 10 et 25", on(30, pay_days(&[10, 25]))),
        ("60 días, días de pago 10 y 25", on(60, pay_days(&[10, 25]))),
        ("bis 2025-02-28", end_february()),
        ("payable le 28/02/2025", end_february()),
        ("zahlbar bis zum 28.02.2025", end_february()),
        ("zahlbar bis 28. Februar 2025 ohne Abzug", end_february()),
        ("Payment due by 28 February 2025", end_february()),
        ("due Feb 28th, 2025", end_february()),
        ("02/28/2025", end_february()),
        ("échéance : 28 février 2025", end_february()),
        ("vencimiento 28 de febrero de 2025", end_february()),
        ("scadenza 28/02/2025", end_february()),
        ("vervaldatum 28-02-2025", end_february()),
        ("05/05/2025", Clause::DueOn(day(2025, 5, 5))),
        ("15.01.2027", Clause::DueOn(day(2027, 1, 15))),
        ("le 31/12/2026", Clause::DueOn(day(2026, 12, 31))),
        ("31 mai 2026", Clause::DueOn(day(2026, 5, 31))),
    ]
}
