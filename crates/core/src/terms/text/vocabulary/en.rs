//! English.

use super::Meaning;
use super::Word::{
    Advance, After, Break, Day, Days, Discount, EqualParts, Event, Filler, Following, Immediate,
    Invoice, MonthEnd, Months, NextMonth, NextMonthEnd, Number, On, Or, Order, Percent, Rest,
    TenDaysEnd, Then, Weeks,
};
use crate::choices::StartEvent::{Delivery, Issue, Receipt};

pub(super) const WORDS: &[Meaning] = &[
    (&[Discount], &["discount", "disc", "early payment", "cash discount"]),
    (&[Invoice], &["invoice", "invoices", "bill"]),
    (&[Days], &["days", "calendar days", "dys"]),
    (&[Days, After], &["days following"]),
    (&[Day], &["day"]),
    (&[Weeks], &["week", "weeks", "wks"]),
    (&[Months], &["month", "months", "mth", "mths"]),
    (&[Percent], &["percent", "per cent"]),
    (
        &[MonthEnd],
        &["end month", "month end", "months end", "eom", "end this month", "last day month", "of month end"],
    ),
    (&[TenDaysEnd], &["end ten day period", "end ten days"]),
    (&[After], &["after", "from", "as from", "starting from", "counting from"]),
    (&[Then], &["then"]),
    (
        &[Event(Issue)],
        &[
            "invoice date", "date invoice", "date issue", "issue date", "issue", "billing date",
            "date billing", "invoicing", "invoice issue date", "document date",
        ],
    ),
    (
        &[Event(Receipt)],
        &["receipt", "receipt invoice", "receipt an invoice", "invoice receipt", "receiving invoice", "ror"],
    ),
    (
        &[Event(Delivery)],
        &["delivery", "date delivery", "delivery date", "receipt goods", "rog", "delivery goods"],
    ),
    (&[On], &["on", "on the", "on day"]),
    (
        &[NextMonth],
        &[
            "following month", "month following", "next month", "of following month", "of month following",
            "of next month", "mfi", "of month following invoice", "of month after invoice", "prox",
            "proximo", "of month after",
        ],
    ),
    (&[Immediate(None)], &["immediate", "immediately", "due now", "due immediately", "at sight"]),
    (&[Immediate(Some(Issue))], &["cash", "cash payment"]),
    (&[Immediate(Some(Receipt))], &["due on receipt", "due upon receipt", "dor"]),
    (
        &[Immediate(Some(Delivery))],
        &["cod", "cash on delivery", "collect on delivery", "pay on delivery", "cash against delivery"],
    ),
    (&[Or], &["or"]),
    (&[Break], &["otherwise", "else"]),
    (
        &[Advance],
        &[
            "cia", "cash in advance", "pia", "payment in advance", "in advance", "prepaid", "prepay",
            "prepayment", "pre payment", "advance payment", "advance", "upfront", "up front", "cwo",
            "cash with order", "deposit", "cbs", "cash before shipment", "cash before delivery",
            "before shipment", "down payment",
        ],
    ),
    (
        &[Filler],
        &[
            "payment", "payments", "payable", "paid", "pay", "due", "terms", "term", "within", "in", "by",
            "is", "to be", "full", "in full", "upon", "at", "if", "for", "if paid", "and", "of the month",
            "of month", "account", "open account", "credit", "strictly", "no discount", "without discount",
            "our", "amount",
        ],
    ),
    (&[Number(7)], &["seven"]),
    (&[Number(8)], &["eight"]),
    (&[Number(10)], &["ten"]),
    (&[Number(14)], &["fourteen"]),
    (&[Number(15)], &["fifteen"]),
    (&[Number(20)], &["twenty"]),
    (&[Number(30)], &["thirty"]),
    (&[Number(45)], &["forty five"]),
    (&[Number(60)], &["sixty"]),
    (&[Number(90)], &["ninety"]),
    (&[Number(1)], &["one"]),
    (&[Number(2)], &["two"]),
    (&[Number(3)], &["three"]),
    (&[Number(4)], &["four"]),
    (&[Number(5)], &["five"]),
    (&[Number(6)], &["six"]),
    (
        &[NextMonthEnd],
        &[
            "end next month", "end following month", "end month following", "next month end",
            "last day next month", "last day following month",
            "end month following invoice",  "month end following",
        ],
    ),
    (
        &[EqualParts],
        &[
            "equal parts", "equal instalments", "equal installments", "equal payments", "equal shares",
            "equal amounts",
        ],
    ),
    (&[Rest], &["balance", "rest", "remainder"]),
    (&[Following], &["first", "next", "following"]),
    (&[Order], &["order", "on order", "date order", "order date", "contract signature"]),
    (&[Filler], &["by the", "no later than", "latest"]),
    // "2 months, end of month", not the month's end.
    (&[Months, MonthEnd], &["months end month", "month end month"]),
];
