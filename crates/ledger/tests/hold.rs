//! What rows at fault mean: nothing is demanded of a debtor whose payment row was misspelt or is a cell short.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]
#![allow(missing_docs, reason = "a test")]

mod common;

use common::{Read, stated, try_text};
use relance_contract::types::Language;
use relance_ledger::{Problem, Sentence};

/// Two debtors, of whom the first owes two invoices; then the row in question.
fn read(row: &str) -> Read {
    let text = format!(
        "record,debtor,name,invoice,date,amount,currency,state,effect,channel,status,level,end-date,reason\n\
         debtor,D1,N1,,,,,,,,,,,\n\
         debtor,D2,N2,,,,,,,,,,,\n\
         invoice,D1,,I1,2026-03-02,4800.00,EUR,sent,,,,,,\n\
         invoice,D1,,I2,2026-03-02,100.00,EUR,sent,,,,,,\n\
         invoice,D2,,I3,2026-03-02,100.00,EUR,sent,,,,,,\n\
         {row}\n"
    );
    try_text("essai.csv", text, &stated()).unwrap()
}

/// The debtors of whom nothing is demanded. All that they owe is put to the rules.
fn unread(row: &str) -> String {
    let book = read(row);
    assert_eq!(book.numbers(), ["I1", "I2", "I3"], "{row}");
    assert!(book.held().is_empty(), "{row}");
    let debtors = book.0.debtors.iter().filter_map(|debtor| {
        let unread = debtor.unread.as_ref()?;
        assert!(unread[0].starts_with("essai.csv, line 7"), "{row}: {unread:?}");
        Some(debtor.id.as_str())
    });
    debtors.collect::<Vec<_>>().join(" ")
}

/// The invoices that are set aside.
fn held(row: &str) -> String {
    let book = read(row);
    assert!(book.0.debtors.iter().all(|debtor| debtor.unread.is_none()), "{row}");
    book.held().into_iter().map(|(invoice, _)| invoice).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_row_that_names_an_invoice_speaks_for_its_debtor() {
    for row in [
        // Of a payment: its record misspelt; a cell short; a cell too many; another debtor's; a closing quote too early.
        "paiement,,,I1,2026-03-20,4800.00,EUR,,,,,,,",
        "Payment,,,I1,2026-03-20,4800.00,EUR,,,,,,,",
        ",D1,,I1,2026-03-20,4800.00,EUR,,,,,,,",
        "payment,D1,,I1,2026-03-20,4800.00,EUR,,,,,,",
        "payment,D1,I1,2026-03-20,4800.00,EUR",
        "payment,D1,,I1,2026-03-20,4,800.00,EUR,,,,,,,,,x",
        "payment,D9,,I1,2026-03-20,4800.00,EUR,,,,,,,",
        "payment,,,I1,2026-02-30,4800.00,EUR,,,,,,,",
        "payment,,,I1,2026-03-20,48OO.00,EUR,,,,,,,",
        "payment,,,I1,2026-03-20,4800.001,EUR,,,,,,,",
        "payment,,,I1,2026-03-20,0.00,EUR,,,,,,,",
        "payment,,,I1,2026-03-20,4800.00,eur,,,,,,,",
        "payment,\"D\"1,,I1,2026-03-20,4800.00,EUR,,,,,,,",
        // Of other facts.
        "credit-note,,,I1,2026-03-20,4800.00,EUR,,from-a-date,,,,,",
        "credit-note,,,I1,2026-03-20,4800.00,EUR,,,,,,,",
        "dispute,,,I1,2026-03-20,,,,,,,,,mood",
        "contact,,,I1,2026-03-20,,,,,fax,sent,first-reminder,,",
        "contact,,,I1,2026-03-20,,,,,email,read,first-reminder,,",
        "promise,,,I1",
        "plan-instalment,,,I1,2026-05-01,40.00,,,,,,,,",
        "invoice,D1,,AV,2026-03-20,-48OO.00,EUR,,,,,,,",
        "invoice,D1,,AV,2026-03-20,-4800.00,EUR",
    ] {
        assert_eq!(unread(row), "D1", "{row}");
    }
}

#[test]
fn a_row_of_an_invoice_sets_it_aside_and_no_other() {
    for row in [
        "invoice,D1,,I1,2026-03-02,4800.00,EUR,sent,,,,,,",
        "invoice,D1,,I1,2026-03-02,4800.00,EUR,post,,,,,,",
        "invoice,D1,,I1,2026-03-02,4800.00,EUR",
    ] {
        assert_eq!(held(row), "I1", "{row}");
    }
    assert_eq!(held("invoice,D1,,I4,2026-03-02,4800.00,EUR"), "");
    assert_eq!(held("invoice,D1,,,2026-03-02,4800.00,EUR,sent,,,,,,"), "");
}

#[test]
fn a_row_that_names_no_invoice_that_is_known_speaks_for_the_debtor_it_names() {
    for row in [
        "paiement,D1,,,2026-03-20,4800.00,EUR,,,,,,,",
        "payment,D1,,,2026-03-20,4800.00,EUR",
        "promise,D1,,I9,2026-03-20,,,,,,,,2026-03-30,",
        "contact,D1,,I9,2026-03-20,,,,,email,sent,first-reminder,,",
    ] {
        assert_eq!(unread(row), "D1", "{row}");
    }
}

#[test]
fn what_is_stated_of_all_is_not_taken_for_a_debtor_whose_row_cannot_be_read() {
    for row in ["debtor,D1,N1,,,,,,,,,,,", "debtor,D1,N1"] {
        let book = read(row);
        assert_eq!(book.numbers(), ["I3"], "{row}");
        let unasked = book.0.report.unasked.iter().map(|unasked| unasked.invoice.as_str());
        assert_eq!(unasked.collect::<Vec<_>>(), ["I1", "I2"], "{row}");
    }
}

#[test]
fn a_row_that_names_nothing_known_speaks_for_everybody_and_says_so() {
    for row in [
        "payment,,,I9,2026-03-20,4800.00,EUR,,,,,,,",
        "payment,D9,,,2026-03-20,4800.00,EUR,,,,,,,",
        "payment,,,,2026-03-20,4800.00,EUR,,,,,,,",
        "paiement,,,,2026-03-20,4800.00,EUR,,,,,,,",
        "paiement,D9,,I9,2026-03-20,4800.00,EUR,,,,,,,",
        "payment,,,I9,2026-03-20",
        "block,D9,,,2026-03-20,,,,,,,,,merger",
        "debtor,,N1,,,,,,,,,,,",
        "total",
    ] {
        assert_eq!(unread(row), "D1 D2", "{row}");
        let book = read(row);
        let report = &book.0.report.files[0];
        assert_eq!((report.read, report.used), (6, 5));
        let said = report.set_aside[0].what.sentence(Language::En);
        assert!(said.contains("nothing is demanded of anybody until it is mended"), "{said}");
        let said = report.set_aside[0].what.sentence(Language::Fr);
        assert!(said.contains("rien n’est réclamé à personne tant qu’elle n’est pas corrigée"), "{said}");
    }
}

#[test]
fn a_sum_that_names_two_invoices_or_debtors_speaks_for_both() {
    // The invoice of one and the debtor of the other: one of the two is a slip.
    assert_eq!(unread("payment,D2,,I1,2026-03-20,4800.00,EUR,,,,,,,"), "D1 D2");
    assert_eq!(unread("payment,D1,I1,I3"), "D1 D2");
    assert_eq!(unread("note,,D1,D2"), "D1 D2");
}

#[test]
fn what_refers_to_a_lost_invoice_goes_with_it() {
    let book = read("invoice,D1,,I4,2026-03-02,9.00,EUR\npayment,,,I4,2026-03-20,9.00,EUR,,,,,,,");
    assert_eq!(book.numbers(), ["I1", "I2", "I3"]);
    let problems: Vec<_> = book.aside().into_iter().map(|(line, _, problem, _)| (line, problem)).collect();
    assert_eq!(problems, [(7, Problem::FieldCount { found: 7, expected: 14 }), (8, Problem::GoesWith(7)),]);
    // An invoice whose row is read but at fault: what was paid of it is to the credit of its debtor.
    let book = read("invoice,D1,,I4,2026-03-02,9.00,EUR,,,,,,,\npayment,,,I4,2026-03-20,9.00,EUR,,,,,,,");
    assert_eq!((book.numbers(), book.aside().len()), (vec!["I1", "I2", "I3"], 1));
    assert_eq!(book.0.report.files[0].left_out, 1);
    let credit = &book.debtor("D1").credits[0];
    assert_eq!((&*credit.amount.amount, credit.invoice.as_deref()), ("9.00", Some("I4")));
    assert_eq!(
        book.locate("debtors[0].credits[0].invoice", Language::En).unwrap(),
        "essai.csv, line 8, column invoice"
    );
}

#[test]
fn money_without_an_invoice_is_to_the_credit_of_its_debtor() {
    for row in [
        "payment,D1,,Il,2026-03-20,4800.00,EUR,,,,,,,",
        "payment,D1,,,2026-03-20,4800.00,EUR,,,,,,,",
        "credit-note,D1,,,2026-03-20,4800.00,EUR,,from-its-date,,,,,",
        "credit-note,D1,,,2026-03-20,4800.00,EUR,,,,,,,",
        "invoice,D1,,AV,2026-03-20,-4800.00,EUR,sent,,,,,,",
        "payment,,,I1,2026-03-20,4800.00,USD,,,,,,,",
    ] {
        let book = read(row);
        assert_eq!(unread(row), "", "{row}");
        assert_eq!(book.debtor("D1").credits[0].amount.amount, "4800.00", "{row}");
        assert_eq!((book.0.report.files[0].used, book.debtor("D2").credits.len()), (6, 0), "{row}");
    }
}

#[test]
fn many_rows_at_fault_are_counted_and_not_all_listed() {
    let rows = "paiement,D1,,,2026-03-20,1.00,EUR,,,,,,,\n".repeat(3_000);
    let book = read(rows.trim_end());
    let report = &book.0.report.files[0];
    assert_eq!((report.set_aside.len(), report.unlisted, report.read), (1_000, 2_000, 3_005));
    assert_eq!(book.debtor("D1").unread.as_ref().unwrap().len(), 20);
    assert_eq!((book.debtor("D2").unread.is_none(), book.numbers().len()), (true, 3));
}

#[test]
fn what_a_sentence_repeats_is_short_and_has_no_controls() {
    let long = "x".repeat(100_000);
    let book = read(&format!("\u{9b}pay\u{202e}ment {long},D1,,I1,2026-03-20,4800.00,EUR,,,,,,,"));
    let said = book.0.report.files[0].set_aside[0].what.sentence(Language::En);
    assert!(said.len() < 400 && !said.contains('\u{9b}') && !said.contains('\u{202e}'), "{said}");
}
