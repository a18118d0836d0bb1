//! What rows at fault hold back: no invoice is demanded whose payment row was misspelt or is a cell short.

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

fn held(row: &str) -> String {
    let book = read(row);
    let held: Vec<&str> = book
        .held()
        .into_iter()
        .map(|(invoice, line)| {
            assert_eq!(line, 7, "{row}");
            invoice
        })
        .collect();
    // What is held back is not asked about, and what is not held back is.
    let asked = book.numbers();
    assert_eq!(asked.len().saturating_add(held.len()), 3, "{row}");
    assert!(asked.iter().all(|number| !held.contains(number)), "{row}");
    held.join(" ")
}

#[test]
fn a_row_holds_back_the_invoice_it_names() {
    for row in [
        // Of a payment: its record misspelt; a cell short; a cell too many; another debtor's; a closing quote too early.
        "paiement,,,I1,2026-03-20,4800.00,EUR,,,,,,,",
        "Payment,,,I1,2026-03-20,4800.00,EUR,,,,,,,",
        ",D1,,I1,2026-03-20,4800.00,EUR,,,,,,,",
        "payment,D1,,I1,2026-03-20,4800.00,EUR,,,,,,",
        "payment,D1,I1,2026-03-20,4800.00,EUR",
        "payment,D1,,I1,2026-03-20,4,800.00,EUR,,,,,,,,,x",
        "payment,D9,,I1,2026-03-20,4800.00,EUR,,,,,,,",
        "payment,\"D\"1,,I1,2026-03-20,4800.00,EUR,,,,,,,",
        // Of other facts.
        "credit-note,,,I1,2026-03-20,4800.00,EUR,,from-a-date,,,,,",
        "credit-note,,,I1,2026-03-20,4800.00,EUR,,,,,,,",
        "dispute,,,I1,2026-03-20,,,,,,,,,mood",
        "contact,,,I1,2026-03-20,,,,,fax,sent,first-reminder,,",
        "contact,,,I1,2026-03-20,,,,,email,read,first-reminder,,",
        "promise,,,I1",
        "plan-instalment,,,I1,2026-05-01,40.00,,,,,,,,",
        "invoice,D1,,I1,2026-03-02,4800.00,EUR,sent,,,,,,",
        "invoice,D1,,I1,2026-03-02,4800.00,EUR,post,,,,,,",
    ] {
        assert_eq!(held(row), "I1", "{row}");
    }
}

#[test]
fn a_row_that_names_no_invoice_that_is_known_holds_back_its_debtor() {
    for row in [
        "paiement,D1,,,2026-03-20,4800.00,EUR,,,,,,,",
        "payment,D1,,Il,2026-03-20,4800.00,EUR,,,,,,,",
        "payment,D1,,,2026-03-20,4800.00,EUR",
        "credit-note,D1,,,2026-03-20,4800.00,EUR,,from-its-date,,,,,",
        "promise,D1,,I9,2026-03-20,,,,,,,,2026-03-30,",
        "contact,D1,,I9,2026-03-20,,,,,email,sent,first-reminder,,",
        "debtor,D1,N1,,,,,,,,,,,",
        "debtor,D1,N1",
    ] {
        assert_eq!(held(row), "I1 I2", "{row}");
    }
}

#[test]
fn a_row_that_names_nothing_known_holds_back_everything_and_says_so() {
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
        assert_eq!(held(row), "I1 I2 I3", "{row}");
        let book = read(row);
        let report = &book.0.report.files[0];
        assert!(book.0.debtors.is_empty());
        assert_eq!((report.read, report.used), (6, 0));
        let said = report.set_aside[0].what.sentence(Language::En);
        assert!(said.contains("nothing is demanded until it is mended"), "{said}");
        let said = report.set_aside[0].what.sentence(Language::Fr);
        assert!(said.contains("rien n’est réclamé tant qu’elle n’est pas corrigée"), "{said}");
    }
}

#[test]
fn a_sum_that_names_two_invoices_or_debtors_holds_back_both() {
    // The invoice of one and the debtor of the other: one of the two is a slip.
    assert_eq!(held("payment,D2,,I1,2026-03-20,4800.00,EUR,,,,,,,"), "I1 I3");
    assert_eq!(held("payment,D1,I1,I3"), "I1 I3");
    assert_eq!(held("note,D1,D2"), "I1 I2 I3");
}

#[test]
fn what_refers_to_a_lost_invoice_goes_with_it() {
    let book = read("invoice,D1,,I4,2026-03-02,9.00,EUR\npayment,,,I4,2026-03-20,9.00,EUR,,,,,,,");
    assert_eq!(book.numbers(), ["I1", "I2", "I3"]);
    let problems: Vec<_> = book.aside().into_iter().map(|(line, _, problem, _)| (line, problem)).collect();
    assert_eq!(problems, [(7, Problem::FieldCount { found: 7, expected: 14 }), (8, Problem::GoesWith(7)),]);
    // An invoice whose row is read but at fault: nothing more is said of its payment.
    let book = read("invoice,D1,,I4,2026-03-02,9.00,EUR,,,,,,,\npayment,,,I4,2026-03-20,9.00,EUR,,,,,,,");
    assert_eq!((book.numbers(), book.aside().len()), (vec!["I1", "I2", "I3"], 1));
    assert_eq!(book.0.report.files[0].left_out, 2);
}

#[test]
fn dates_and_amounts_are_for_the_rules_to_refuse() {
    let book = read("payment,D1,,I1,2026-02-30,48OO.00,EUR,,,,,,,");
    assert_eq!(book.numbers(), ["I1", "I2", "I3"]);
    assert_eq!(
        (&*book.claim("I1").payments[0].date, &*book.claim("I1").payments[0].amount.amount),
        ("2026-02-30", "48OO.00")
    );
    assert_eq!(
        book.locate("claims[0].payments[0].date", Language::En).unwrap(),
        "essai.csv, line 7, column date"
    );
}

#[test]
fn many_rows_at_fault_are_counted_and_not_all_listed() {
    let rows = "paiement,D1,,,2026-03-20,1.00,EUR,,,,,,,\n".repeat(3_000);
    let book = read(rows.trim_end());
    let report = &book.0.report.files[0];
    assert_eq!((report.set_aside.len(), report.unlisted, report.read), (1_000, 2_000, 3_005));
    assert_eq!((book.numbers(), book.0.report.causes.len()), (vec!["I3"], 1));
}

#[test]
fn what_a_sentence_repeats_is_short_and_has_no_controls() {
    let long = "x".repeat(100_000);
    let book = read(&format!("\u{9b}pay\u{202e}ment {long},D1,,I1,2026-03-20,4800.00,EUR,,,,,,,"));
    let said = book.0.report.files[0].set_aside[0].what.sentence(Language::En);
    assert!(said.len() < 400 && !said.contains('\u{9b}') && !said.contains('\u{202e}'), "{said}");
}
