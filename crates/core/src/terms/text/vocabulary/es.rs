//! Spanish.

use super::Meaning;
use super::Word::{
    Advance, After, Day, Days, Discount, EqualParts, Event, Filler, Following, Immediate, Invoice,
    MonthEnd, Months, Net, NextMonth, NextMonthEnd, Number, On, Order, Percent, Rest, Then, Weeks,
};
use crate::choices::StartEvent::{Delivery, Issue, Receipt};

pub(super) const WORDS: &[Meaning] = &[
    (&[Discount], &["descuento", "dto", "pronto pago", "por pronto pago"]),
    (&[Invoice], &["factura", "fra"]),
    (&[Days], &["dias", "ds", "dias naturales"]),
    (&[Day], &["dia"]),
    (&[Weeks], &["semana", "semanas"]),
    (&[Months], &["mes", "meses"]),
    (&[Net], &["neto", "netos"]),
    (&[Percent], &["por ciento", "por cien"]),
    (&[MonthEnd], &["fin mes", "final mes", "finales mes", "ultimo dia mes"]),
    (&[After], &["tras", "desde", "despues", "a contar"]),
    (&[Then], &["luego"]),
    (
        &[Event(Issue)],
        &[
            "fecha factura", "fecha fra", "ff", "f fra", "f / fra", "f / factura", "fecha emision",
            "emision", "fecha emision factura", "ffra",
        ],
    ),
    (&[Days, Event(Issue)], &["dff"]),
    (
        &[Event(Receipt)],
        &["recepcion", "recepcion factura", "fecha recepcion factura", "recibir factura", "recepcion fra"],
    ),
    (&[Event(Delivery)], &["entrega", "fecha entrega", "recepcion mercancia", "entrega mercancia"]),
    (&[On], &["el", "el dia", "al dia", "los dias"]),
    (&[NextMonth], &["mes siguiente", "del mes siguiente", "mes proximo", "del proximo mes", "proximo mes"]),
    (
        &[Immediate(None)],
        &["inmediato", "pago inmediato", "inmediata", "a la vista", "vencimiento inmediato"],
    ),
    (&[Immediate(Some(Issue))], &["contado", "al contado", "efectivo", "en efectivo"]),
    (
        &[Immediate(Some(Delivery))],
        &["contra reembolso", "contrareembolso", "contra entrega", "contraentrega"],
    ),
    (
        &[Advance],
        &[
            "anticipo", "anticipado", "por anticipado", "por adelantado", "prepago", "adelantado",
            "pago anticipado",
        ],
    ),
    (
        &[Filler],
        &[
            "pago", "pagos", "pagadero", "a pagar", "vencimiento", "vto", "fecha", "plazo", "dentro",
            "en un plazo", "con", "y", "del mes", "sin descuento", "condiciones pago", "forma pago", "su",
            "la",
        ],
    ),
    (&[Number(7)], &["siete"]),
    (&[Number(8)], &["ocho"]),
    (&[Number(10)], &["diez"]),
    (&[Number(14)], &["catorce"]),
    (&[Number(15)], &["quince"]),
    (&[Number(20)], &["veinte"]),
    (&[Number(30)], &["treinta"]),
    (&[Number(45)], &["cuarenta y cinco"]),
    (&[Number(60)], &["sesenta"]),
    (&[Number(90)], &["noventa"]),
    (&[Number(2)], &["dos"]),
    (&[Number(3)], &["tres"]),
    (&[Number(4)], &["cuatro"]),
    (&[Number(5)], &["cinco"]),
    (&[Number(6)], &["seis"]),
    (&[Number(1), Months], &["un mes"]),
    (
        &[NextMonthEnd],
        &[
            "fin mes siguiente", "fin mes proximo", "fin proximo mes", "final mes siguiente",
            "final proximo mes", "finales mes siguiente", "finales proximo mes",
            "ultimo dia mes siguiente", "ultimo dia proximo mes",
        ],
    ),
    (
        &[EqualParts],
        &[
            "partes iguales", "plazos iguales", "cuotas iguales", "pagos iguales",
            "vencimientos iguales",
        ],
    ),
    (&[Rest], &["resto"]),
    (&[Following], &["siguiente", "primer"]),
    (&[On], &["dias pago", "dia pago", "los dias pago", "dias pago los dias"]),
    (&[Order], &["pedido"]),
    (&[Filler], &["antes", "fecha vencimiento"]),
];
