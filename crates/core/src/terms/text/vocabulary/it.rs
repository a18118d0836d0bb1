//! Italian.

use super::Meaning;
use super::Word::{
    Advance, After, Break, Day, Days, Discount, EqualParts, Event, Filler, Following, Immediate,
    Invoice, MonthEnd, Months, Net, NextMonth, NextMonthEnd, Number, On, Or, Order, Percent, Remittance,
    Rest, Then, Weeks,
};
use crate::choices::StartEvent::{Delivery, Issue, Receipt};

pub(super) const WORDS: &[Meaning] = &[
    (&[Discount], &["sconto", "sc", "sconto cassa"]),
    (&[Invoice], &["fattura", "ft"]),
    (&[Days], &["giorni", "gg", "ggi"]),
    (&[Day], &["giorno", "g"]),
    (&[Weeks], &["settimana", "settimane"]),
    (&[Net], &["netti"]),
    (&[Months], &["mese", "mesi"]),
    (&[Percent], &["per cento", "percento"]),
    (&[MonthEnd], &["fine mese", "fm", "f m"]),
    (&[MonthEnd, Event(Issue)], &["fmdf"]),
    (&[Event(Issue), MonthEnd], &["dffm"]),
    (&[Days, MonthEnd], &["ggfm"]),
    (&[Days, Event(Issue)], &["ggdf"]),
    (&[Days, Event(Issue), MonthEnd], &["ggdffm"]),
    (&[After], &["dopo", "dalla", "dal", "dall", "a partire", "a decorrere", "decorrenti"]),
    (&[Then], &["poi"]),
    (
        &[Event(Issue)],
        &["data fattura", "d f", "dt fattura", "data ft", "data emissione", "emissione", "emissione fattura"],
    ),
    (
        &[Event(Receipt)],
        &["ricevimento", "ricevimento fattura", "data ricevimento fattura", "ricezione", "ricezione fattura"],
    ),
    (
        &[Event(Delivery)],
        &["consegna", "data consegna", "ricevimento merce", "ricezione merce", "consegna merce"],
    ),
    (&[On], &["il", "al", "il giorno", "al giorno"]),
    (&[NextMonth], &["mese successivo", "del mese successivo", "mese seguente", "del mese seguente"]),
    (&[Immediate(None)], &["immediato", "pagamento immediato", "immediata", "a vista"]),
    (&[Immediate(Some(Receipt))], &["vista fattura", "a vista fattura", "a vista ft", "vista ft"]),
    (&[Immediate(Some(Issue))], &["contanti", "in contanti", "per contanti"]),
    (&[Immediate(Some(Delivery))], &["contrassegno"]),
    (&[Remittance], &["rimessa diretta", "rim diretta", "rd"]),
    (&[Or], &["o", "oppure"]),
    (&[Break], &["altrimenti"]),
    (&[Advance], &["anticipato", "pagamento anticipato", "acconto", "all ordine", "anticipata"]),
    (
        &[Filler],
        &[
            "pagamento", "pagabile", "scadenza", "data", "entro", "e", "con", "alla", "termine", "termini",
            "condizioni", "per pagamento", "del mese", "dello stesso mese", "se pagato", "senza sconto",
            "solari", "vs", "ns", "nostra",
        ],
    ),
    (&[Number(7)], &["sette"]),
    (&[Number(8)], &["otto"]),
    (&[Number(10)], &["dieci"]),
    (&[Number(14)], &["quattordici"]),
    (&[Number(15)], &["quindici"]),
    (&[Number(20)], &["venti"]),
    (&[Number(30)], &["trenta"]),
    (&[Number(45)], &["quarantacinque"]),
    (&[Number(60)], &["sessanta"]),
    (&[Number(90)], &["novanta"]),
    (&[Number(3)], &["tre"]),
    (&[Number(4)], &["quattro"]),
    (&[Number(5)], &["cinque"]),
    (&[Number(6)], &["sei"]),
    (&[Number(1), Months], &["un mese"]),
    (
        &[NextMonthEnd],
        &[
            "fine mese successivo", "fine mese seguente", "fine mese prossimo", "fine prossimo mese",
            "fine mese succ", "ultimo giorno mese successivo",
        ],
    ),
    (
        &[EqualParts],
        &[
            "parti uguali", "rate uguali", "rate eguali", "importi uguali", "rate pari importo",
            "rate costanti",
        ],
    ),
    (&[Rest], &["saldo"]),
    (&[Following], &["successivo", "seguente", "prossimo", "primo"]),
    (&[Order], &["ordine"]),
    (&[Filler], &["entro il", "data scadenza", "scadenza il"]),
];
