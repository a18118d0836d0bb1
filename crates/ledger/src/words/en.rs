//! The report in English.

use relance_locale::{Language, money};

use super::listed;
use crate::problem::Problem;
use crate::report::{Holds, Lack, Listed, What};

pub(super) const LINE_AND_COLUMN: (&str, &str) = ("line", "column");

fn euros(amount: &str) -> String {
    money(amount, "EUR", Language::En)
}

pub(super) fn problem(problem: &Problem) -> String {
    match problem {
        Problem::Malformed(wanted) => format!("expected: {wanted}."),
        Problem::TooLarge(limit) => format!("the file is larger than {limit} MiB."),
        Problem::Empty => "the file is empty.".to_owned(),
        Problem::Binary => "this is not a text file.".to_owned(),
        Problem::Undecodable(encoding) => format!("some bytes do not exist in {encoding}."),
        Problem::NotALedger => {
            "neither a French file of accounting entries (FEC), nor a CSV file with a column “record”, nor a list of open \
             items with headings that are known."
                .to_owned()
        }
        Problem::SecondLedger => {
            "another file of accounting entries (FEC) is about the same days, or another company: each year of one company \
             once."
                .to_owned()
        }
        Problem::NoLines => "there are headings and nothing else.".to_owned(),
        Problem::MissingColumn(name) => format!("the column {name} is missing."),
        Problem::UnknownColumn => "this heading is not known.".to_owned(),
        Problem::DuplicateColumn => "this heading is there twice.".to_owned(),
        Problem::Truncated { found, expected } => {
            format!("the file is cut short: {found} fields instead of {expected} on its last line.")
        }
        Problem::FieldCount { found, expected } => format!("{found} fields instead of {expected}."),
        Problem::Unclosed => "a quotation mark is not closed.".to_owned(),
        Problem::Quoting => "text follows the quotation mark that closes the field.".to_owned(),
        Problem::BadDate(given) => format!("“{given}” is not a date of the form YYYYMMDD."),
        Problem::BadAmount(given) => format!("“{given}” is not an amount with at most two decimals."),
        Problem::NotADate(given) => format!("“{given}” is not a date of the form YYYY-MM-DD."),
        Problem::NotASum(given) => format!("“{given}” is not a sum above zero, such as 1234.50."),
        Problem::NotACurrency(given) => format!("“{given}” is not a currency code, such as EUR."),
        Problem::DatesTwoWays { given, days } => {
            let [day_month, month_day] = days.as_ref();
            format!(
                "“{given}” can be {day_month} (day first) or {month_day} (month first), and no other date tells: say \
                 which, dates = day-month or month-day."
            )
        }
        Problem::AmountTwoWays(given) => {
            format!("“{given}” can be thousands or decimals: say which sign is the decimal one, decimal = , or .")
        }
        Problem::UnreadDate(given) => format!("“{given}” is not a date in a form that is sure."),
        Problem::NoCurrency => "no column says the currency: say which it is, currency = EUR.".to_owned(),
        Problem::NoColumnFor(words) => {
            format!("no heading is known for this: {words}. Say which column it is, heading = word.")
        }
        Problem::ColumnsForOne { what, headings } => format!(
            "several columns would be “{what}”: {}. Say which one it is, and of the others: ignore.",
            listed(headings)
        ),
        Problem::NoSuchHeading => "the file has no such heading.".to_owned(),
        Problem::SumsDiffer => "total, paid and balance do not agree.".to_owned(),
        Problem::BothSides => "a debit and a credit on the same line.".to_owned(),
        Problem::UnknownSide(given) => format!("the side “{given}” is neither D nor C."),
        Problem::Unbalanced { entry, by } => {
            format!("entry {entry} does not balance: debits less credits = {by}.")
        }
        Problem::Missing => "this field is empty and must not be.".to_owned(),
        Problem::UnknownWord { given, allowed } => format!("“{given}” instead of: {allowed}."),
        Problem::TwoReadings { given, readings } => {
            let readings = readings.join("; or ");
            format!("“{given}” can be read in two ways: {readings}. Write the one of the contract.")
        }
        Problem::UnreadTerms { given, why } => format!("“{given}”: {why}"),
        Problem::TermsAndInstalments => {
            "this invoice has instalments (instalment rows) and other payment terms.".to_owned()
        }
        Problem::DebtorTwice(line) => format!("this debtor is described on line {line} already."),
        Problem::InvoiceTwice(line) => format!("this invoice is on line {line} already."),
        Problem::InvoiceElsewhere => "another file has this invoice already.".to_owned(),
        Problem::UnknownDebtor(id) => format!("no debtor has the reference {id}."),
        Problem::PlanMissing => "this invoice has no payment plan (plan row).".to_owned(),
        Problem::SecondPlan => "this invoice has a payment plan already.".to_owned(),
        Problem::UnknownInvoice(number) => format!("no invoice has the number {number}."),
        Problem::GoesWith(line) => {
            format!("the invoice seems to be that of line {line}, which is set aside.")
        }
        Problem::OtherDebtor(debtor) => format!("this invoice is owed by debtor {debtor}."),
        Problem::OtherDate(date) => format!("the ledger dates this invoice {date}."),
    }
}

pub(super) fn what(what: &What) -> String {
    match what {
        What::OpeningDebit { debtor, open } => format!(
            "balance brought forward for {debtor} without number or date of an invoice ({} left); complete it with an \
             “invoice” row.",
            euros(open)
        ),
        What::ReturnedPayment { debtor, amount } => {
            format!(
                "{} returned by the bank or paid back to {debtor}, whose payment was not found: check it.",
                euros(amount)
            )
        }
        What::BankFee { debtor, amount } => {
            format!(
                "fee of the bank for a returned payment of {debtor} ({} left): no invoice.",
                euros(amount)
            )
        }
        What::Difference { debtor, open, accounts } => format!(
            "difference of exchange or rounding of {debtor} against {accounts} ({} left): no invoice.",
            euros(open)
        ),
        What::Charged { debtor, reference, amount, open } => format!(
            "{reference} asks {debtor} for interest or compensation of {} ({} left): owed, but no invoice on which \
             interest runs.",
            euros(amount),
            euros(open)
        ),
        What::OpeningRepeats => {
            "brought forward from the year before, which is here: not counted again.".to_owned()
        }
        What::OpeningDiffers { debtor, by } => format!(
            "what is brought forward for {debtor} is not what the year before left (difference of {}).",
            euros(by)
        ),
        What::SeparatorInLabel => "a separator within a label: read by the columns around it.".to_owned(),
        What::OtherDebit { debtor, open, accounts } => format!(
            "debit of {debtor} against {accounts}, neither invoice nor returned payment ({} left).",
            euros(open)
        ),
        What::CancelledPayment { debtor, amount } => {
            format!(
                "payment of {} ({debtor}) that was returned: the two lines cancel each other.",
                euros(amount)
            )
        }
        What::Unallocated { debtor, amount, reference } => {
            format!(
                "{} of {debtor} ({reference}) without an invoice: passed on as unallocated.",
                euros(amount)
            )
        }
        What::CreditOfUnknown { invoice, debtor } => {
            format!("no file has invoice {invoice}: to the credit of {debtor}.")
        }
        What::CreditInOther { invoice, currency } => {
            format!("invoice {invoice} is in {currency}: to the credit of its debtor.")
        }
        What::NegativeInvoice { invoice, debtor } => {
            format!("invoice {invoice} has a negative total: to the credit of {debtor}.")
        }
        What::Adjustment { invoice, amount, accounts } => {
            format!("{} against {accounts} reduces invoice {invoice}, as a credit note does.", euros(amount))
        }
        What::DebitAsInvoice { invoice, accounts } => {
            format!("debit {invoice} against {accounts}, taken as an invoice.")
        }
        What::EarlierThanInvoice { invoice, date } => {
            format!("received on {date}, before invoice {invoice}: it counts from the day of the invoice.")
        }
        What::SharedReference { reference, invoices } => format!(
            "piece {reference} is shared by {invoices} invoices: their number is followed by that of the entry."
        ),
        What::NoReference { invoice } => {
            format!("invoice without piece reference: named {invoice} after its entry.")
        }
        What::ForeignCurrency(code) => format!("amount in {code}: the euros of the books count."),
        What::List(it) => list(it),
        What::Faulty { column, problem: wrong, holds } => {
            let column = column.as_ref().map_or_else(String::new, |column| format!("column {column}: "));
            format!("{column}{}", faulty(wrong, holds))
        }
        What::UnbalancedOpening { entry, by } => {
            format!("opening entry {entry} does not balance (by {}).", euros(by))
        }
    }
}

/// What is said of a list of open items.
fn list(it: &Listed) -> String {
    match it {
        Listed::ColumnsTaken(taken) => {
            let taken: Vec<String> = taken.iter().map(|(heading, word)| format!("{heading} = {word}")).collect();
            format!("columns taken: {}.", taken.join(", "))
        }
        Listed::ColumnsUnused(headings) => format!("columns not used: {}.", listed(headings)),
        Listed::TotalRow => "a row of totals: not used.".to_owned(),
        Listed::VoidRow(number) => format!("{number} is no more: not used."),
        Listed::ListedCredit { number, debtor } => format!("{number}: to the credit of {debtor}."),
        Listed::NumberQualified(number) => {
            format!("several invoices have the number {number}: each is named with its debtor or day.")
        }
        Listed::PaidOnUnknownDay => {
            "part is paid, and no column says when: it counts from the day of the invoice, so that interest is never too \
             much."
                .to_owned()
        }
        Listed::BalanceAsAmount => "no column has the total: the balance is taken for the amount.".to_owned(),
        Listed::RemindersNotUsed(heading) => {
            format!("{heading} says neither level nor channel: reminders sent are not used.")
        }
    }
}

pub(super) fn faulty(wrong: &Problem, held: &Holds) -> String {
    format!("{}{}", problem(wrong), holds(held))
}

fn holds(Holds { invoices, debtors, everything }: &Holds) -> String {
    let invoices_held = match invoices.as_slice() {
        [] => String::new(),
        [one] => format!(" Invoice {one} is set aside."),
        more => format!(" Invoices {} are set aside.", listed(more)),
    };
    let debtors_held = match debtors.as_slice() {
        [] => String::new(),
        more => format!(" Nothing is demanded of {} until the row is mended.", listed(more)),
    };
    let all = if *everything {
        " The row names neither an invoice nor a debtor that is known: nothing is demanded of anybody until it is mended."
    } else {
        ""
    };
    format!("{invoices_held}{debtors_held}{all}")
}

pub(super) fn lack(lack: Lack, debtor: &str) -> String {
    match lack {
        Lack::Kind => format!(
            "Nothing says whether {debtor} is a business, a public buyer or a consumer: column kind of its debtor row."
        ),
        Lack::Law => {
            "Nothing says which law governs the debt: column law of the invoice or debtor row.".to_owned()
        }
        Lack::Terms => {
            "Nothing says which payment term was agreed: column terms of the invoice or debtor row."
                .to_owned()
        }
    }
}
