//! Portuguese.

use super::Meaning;
use super::Word::{
    Advance, After, Days, Discount, EqualParts, Event, Filler, Following, Immediate, Invoice, MonthEnd,
    Months, Net, NextMonth, NextMonthEnd, Number, On, Order, Percent, Rest,
};
use crate::choices::StartEvent::{Delivery, Issue, Receipt};

pub(super) const WORDS: &[Meaning] = &[
    (&[Discount], &["desconto"]),
    (&[Invoice], &["fatura"]),
    (&[Days], &["dias corridos", "ddl"]),
    (&[Net], &["liquido", "liquidos"]),
    (&[Percent], &["por cento"]),
    (&[MonthEnd], &["fim mes", "fins mes"]),
    (&[After], &["apos", "apos o", "depois"]),
    (
        &[Event(Issue)],
        &[
            "data fatura", "data factura", "data emissao", "emissao", "emissao fatura", "emissao nota",
            "faturacao",
        ],
    ),
    (
        &[Event(Receipt)],
        &["rececao", "rececao fatura", "recebimento", "recebimento fatura", "recepcao", "recepcao fatura"],
    ),
    (&[Event(Delivery)], &["na entrega", "data entrega", "entrega mercadoria", "rececao mercadoria"]),
    (&[On], &["no dia", "ao dia", "ate dia", "ate ao dia"]),
    (&[NextMonth], &["mes seguinte", "do mes seguinte", "mes subsequente", "do mes subsequente"]),
    (&[Immediate(None)], &["imediato", "pagamento imediato", "imediata"]),
    (
        &[Immediate(Some(Issue))],
        &["pronto", "a pronto", "pronto pagamento", "a pronto pagamento", "dinheiro"],
    ),
    (&[Advance], &["antecipado", "pagamento antecipado", "adiantado", "adiantamento", "antecipadamente"]),
    (
        &[Filler],
        &[
            "prazo", "vencimento", "no prazo", "ate", "no", "pagavel", "em ate", "do mes", "condicoes",
            "sem desconto", "dentro do prazo", "com", "se pago", "nota fiscal", "pelo pagamento",
        ],
    ),
    (&[Number(7)], &["sete"]),
    (&[Number(8)], &["oito"]),
    (&[Number(10)], &["dez"]),
    (&[Number(14)], &["catorze"]),
    (&[Number(15)], &["quinze"]),
    (&[Number(20)], &["vinte"]),
    (&[Number(30)], &["trinta"]),
    (&[Number(45)], &["quarenta e cinco"]),
    (&[Number(60)], &["sessenta"]),
    (&[Number(90)], &["noventa"]),
    (&[Number(2)], &["dois", "duas"]),
    (&[Number(3)], &["tres"]),
    (&[Number(4)], &["quatro"]),
    (&[Number(5)], &["cinco"]),
    (&[Number(6)], &["seis"]),
    (&[Number(1), Months], &["um mes"]),
    (
        &[NextMonthEnd],
        &[
            "fim mes seguinte", "fim mes subsequente", "fim proximo mes", "ultimo dia mes seguinte",
        ],
    ),
    (&[EqualParts], &["partes iguais", "prestacoes iguais", "parcelas iguais", "pagamentos iguais"]),
    (&[Rest], &["restante"]),
    (&[Following], &["seguinte", "primeira", "primeiro"]),
    (&[Order], &["encomenda", "adjudicacao"]),
    (&[Filler], &["em", "ate ao", "data vencimento"]),
];
