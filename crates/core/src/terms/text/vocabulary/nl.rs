//! Dutch.

use super::Meaning;
use super::Word::{
    Advance, After, Day, Days, Discount, EqualParts, Event, Filler, Following, Immediate, Invoice,
    MonthEnd, Months, NextMonth, NextMonthEnd, Number, On, Or, Order, Percent, Rest, Then, Weeks,
};
use crate::choices::StartEvent::{Delivery, Issue, Receipt};

pub(super) const WORDS: &[Meaning] = &[
    (&[Discount], &["korting", "betalingskorting", "contantkorting"]),
    (&[Invoice], &["factuur"]),
    (&[Days], &["dagen", "dgn", "dg", "kalenderdagen"]),
    (&[Day], &["dag"]),
    (&[Weeks], &["weken"]),
    (&[Months], &["maand", "maanden"]),
    (&[Percent], &["procent"]),
    (&[MonthEnd], &["einde maand", "eind maand", "einde lopende maand", "maandeinde", "laatste dag maand"]),
    (&[Or, MonthEnd], &["of einde maand"]),
    (&[After], &["na", "vanaf"]),
    (&[Then], &["daarna"]),
    (
        &[Event(Issue)],
        &[
            "factuurdatum", "datum factuur", "fact datum", "uitgifte", "facturatie", "facturatiedatum",
            "facturering",
        ],
    ),
    (&[Event(Receipt)], &["ontvangst", "ontvangst factuur", "factuurontvangst"]),
    (&[Event(Delivery)], &["levering", "leverdatum", "ontvangst goederen", "leveringsdatum", "oplevering"]),
    (&[On], &["op", "op de"]),
    (&[NextMonth], &["volgende maand", "van de volgende maand", "daaropvolgende maand", "maand daarop"]),
    (
        &[Immediate(None)],
        &["direct", "onmiddellijk", "per direct", "per omgaande", "meteen", "direct te voldoen", "terstond"],
    ),
    (&[Immediate(Some(Issue))], &["contant", "contante betaling", "a contant", "contant betaling"]),
    (&[Immediate(Some(Delivery))], &["rembours", "onder rembours"]),
    (
        &[Advance],
        &[
            "vooruitbetaling", "vooruit", "vooruitbetaald", "vooraf", "aanbetaling", "bij bestelling",
            "voorschot",
        ],
    ),
    (
        &[Filler],
        &[
            "betaling", "bij", "betaaltermijn", "betalingstermijn", "betaalbaar", "te betalen",
            "te voldoen", "termijn", "indien", "vervaldatum", "uiterlijk", "in de", "datum", "van de maand",
            "zonder korting", "betalen", "voldoen", "dient te geschieden",
        ],
    ),
    (&[Number(7)], &["zeven"]),
    (&[Number(10)], &["tien"]),
    (&[Number(14)], &["veertien"]),
    (&[Number(15)], &["vijftien"]),
    (&[Number(20)], &["twintig"]),
    (&[Number(30)], &["dertig"]),
    (&[Number(45)], &["vijfenveertig"]),
    (&[Number(60)], &["zestig"]),
    (&[Number(90)], &["negentig"]),
    (&[Number(2)], &["twee"]),
    (&[Number(3)], &["drie"]),
    (&[Number(4)], &["vier"]),
    (&[Number(5)], &["vijf"]),
    (&[Number(6)], &["zes"]),
    (&[Number(1), Months], &["een maand"]),
    (
        &[NextMonthEnd],
        &[
            "einde volgende maand", "eind volgende maand", "einde daaropvolgende maand",
            "laatste dag volgende maand", "einde maand daarop",
        ],
    ),
    (&[EqualParts], &["gelijke delen", "gelijke termijnen", "gelijke betalingen", "gelijke bedragen"]),
    (&[Rest], &["restant", "saldo"]),
    (&[Following], &["volgende", "eerste", "eerstvolgende", "daaropvolgende"]),
    (&[Order], &["bestelling"]),
    (&[Filler], &["voor", "uiterlijk op", "tegen", "in"]),
];
