//! The FEC import against ledgers of real shape and against small ones that cannot be trusted.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]
#![allow(clippy::arithmetic_side_effects, reason = "small figures")]
#![allow(missing_docs, reason = "a test")]

mod common;

use std::collections::BTreeMap;

use common::{Read, read_samples, samples, stated, try_text};
use relance_contract::types::{AllocationOrder, Claim, InvoiceState, Language, Money};
use relance_ledger::{Fault, Problem, Sentence, What};

fn sample(name: &str) -> Read {
    read_samples(&[name], &[], &stated())
}

fn read(text: impl AsRef<[u8]>) -> Result<Read, Fault> {
    try_text("essai.txt", text, &stated()).map_err(|mut faults| {
        assert_eq!(faults.len(), 1);
        faults.remove(0)
    })
}

fn cents(money: &Money) -> i128 {
    let (whole, places) = money.amount.split_once('.').unwrap();
    whole.parse::<i128>().unwrap() * 100 + places.parse::<i128>().unwrap()
}

fn open(claim: &Claim) -> i128 {
    cents(&claim.invoice.amount_due)
        - claim.payments.iter().map(|payment| cents(&payment.amount)).sum::<i128>()
        - claim.credit_notes.iter().map(|note| cents(&note.amount)).sum::<i128>()
}

/// The money of a debtor that waits to be matched: each sum and its line.
fn waiting(book: &Read, id: &str) -> Vec<(String, u64)> {
    let at = book.0.debtors.iter().position(|debtor| debtor.id == id).unwrap();
    let payments = book.0.debtors[at].credits.iter().map(|payment| payment.amount.amount.clone());
    payments.zip(book.0.places.debtors[at].credits.iter().map(|place| place.line)).collect()
}

/// Read + used + set aside + other lines are all the lines, and the accounts' balance is explained to the cent.
fn check_sums(book: &Read) {
    let report = &book.0.report.files[0];
    assert_eq!(report.read, report.used + report.left_out + report.other);
    let set_aside: usize = report.set_aside.iter().map(|remark| remark.lines.len()).sum();
    assert_eq!(report.left_out, u64::try_from(set_aside).unwrap());
    let balance = report.balance.unwrap();
    assert_eq!(balance.ledger, balance.invoices - balance.unallocated + balance.set_aside);
    assert_eq!(balance.invoices, book.0.claims.iter().map(open).sum::<i128>());
    let unallocated = book.0.debtors.iter().flat_map(|debtor| &debtor.credits);
    assert_eq!(balance.unallocated, unallocated.map(|payment| cents(&payment.amount)).sum::<i128>());
}

#[test]
fn four_dialects_give_the_same_open_items() {
    let expected = std::fs::read_to_string(samples("fec/expected-open-items.csv")).unwrap();
    let expected: BTreeMap<String, (String, String, i128, i128)> = expected
        .lines()
        .skip(1)
        .map(|line| {
            let field: Vec<&str> = line.split(',').collect();
            let cents = |text: &str| text.replace('.', "").parse::<i128>().unwrap();
            let row = (field[1].to_owned(), field[2].to_owned(), cents(field[3]), cents(field[4]));
            (field[0].to_owned(), row)
        })
        .collect();
    assert_eq!(expected.len(), 40);
    for (name, encoding, separator) in [
        ("fec/123456782FEC20251231-tab-utf8bom-no-datelet.txt", "UTF-8 (BOM)", '\t'),
        ("fec/123456782FEC20251231-pipe-latin9-padded.txt", "ISO-8859-15", '|'),
        ("fec/123456782FEC20251231-montant-sens.txt", "UTF-8", '\t'),
        ("fec/123456782FEC20251231-22-columns-no-lettering.txt", "UTF-8", '\t'),
    ] {
        let book = sample(name);
        let report = &book.0.report.files[0];
        assert_eq!((report.encoding, report.separator), (encoding, separator), "{name}");
        assert_eq!((report.read, report.left_out), (198, 0), "{name}");
        assert!(report.remarks.is_empty(), "{name}: {:?}", report.remarks);
        check_sums(&book);
        let found: BTreeMap<String, (String, String, i128, i128)> = book
            .0
            .claims
            .iter()
            .map(|claim| {
                let row = (
                    claim.debtor.clone(),
                    claim.invoice.issue_date.clone(),
                    cents(&claim.invoice.amount_due),
                    open(claim),
                );
                (claim.invoice.number.clone(), row)
            })
            .collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn names_and_labels_lose_padding_and_lone_carriage_returns() {
    let book = sample("fec/123456782FEC20251231-pipe-latin9-padded.txt");
    assert_eq!(book.debtor("C0007").name, "CLIENT FICTIF 07");
    let book = sample("fec/123456782FEC20251231-22-columns-no-lettering.txt");
    let claim = book.claim("FA25-0002");
    assert_eq!(claim.invoice.state, InvoiceState::Sent);
    assert_eq!(
        claim.invoice.contract.as_ref().unwrap().allocation,
        Some(AllocationOrder::PrincipalInterestCosts)
    );
    let payments: Vec<_> = claim
        .payments
        .iter()
        .map(|payment| payment.date.as_str())
        .zip(book.places("FA25-0002").payments.iter().map(|at| at.line))
        .collect();
    assert_eq!(payments, [("2025-03-01", 38), ("2025-04-25", 69)]);
}

#[test]
fn a_real_ledger_is_explained_to_the_cent() {
    let book = sample("fec-mit/pseudonymised-pipe-latin1.txt");
    let report = &book.0.report.files[0];
    assert_eq!(report.read, 648);
    check_sums(&book);
    // Of 100 debits, the 85 of the sales journal are invoices. The 13 of the opening entry name no invoice and the
    // two of miscellaneous operations are differences of one cent: they are matched, and become no claims.
    assert_eq!(book.0.claims.len(), 85);
    // 30 debits bear no letter: one is brought forward and set aside, one has the very amount of a payment.
    assert_eq!(book.0.claims.iter().filter(|claim| open(claim) != 0).count(), 28);
    assert!(
        book.0.claims.iter().all(|claim| open(claim) == 0 || open(claim) == cents(&claim.invoice.amount_due))
    );
    // Six debits brought forward for one customer, one payment for all of them: nothing is left of it.
    assert!(book.debtor("C00031").credits.is_empty());
    // One payment for ten invoices.
    let places = book.0.places.claims.iter().flat_map(|claim| &claim.payments);
    let payments = book.0.claims.iter().flat_map(|claim| &claim.payments).zip(places);
    let parts: Vec<i128> =
        payments.filter(|(_, at)| at.line == 608).map(|(payment, _)| cents(&payment.amount)).collect();
    assert_eq!((parts.len(), parts.iter().sum::<i128>()), (10, 948_303));
    // Opening debits that nothing paid are set aside by name; opening credits are money without invoice.
    assert!(report.set_aside.iter().all(|remark| matches!(remark.what, What::OpeningDebit { .. })));
    assert_eq!(report.set_aside.iter().map(|remark| remark.lines[0]).collect::<Vec<_>>(), [619]);
    assert_eq!(waiting(&book, "C00003")[0].1, 620);
    // Every invoice number is made unique although whole months share a piece reference.
    let mut numbers: Vec<_> = book.0.claims.iter().map(|claim| claim.invoice.number.as_str()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), 85);
    assert!(book.position("P00003/VE-00000010").is_some());
}

// ---- small ledgers -----------------------------------------------------------------------------------------------

const HEADING: &str = "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise\n";

/// Lines from `journal entry date account debtor piece label debit credit letter`, fields parted by commas.
fn ledger(lines: &[&str]) -> String {
    let mut out = HEADING.to_owned();
    for line in lines {
        let f: Vec<&str> = line.split(',').map(str::trim).collect();
        let [journal, entry, date, account, debtor, piece, label, debit, credit, letter] = f[..] else {
            panic!("{line}");
        };
        out.push_str(&format!(
            "{journal}\tJournal\t{entry}\t{date}\t{account}\tCompte\t{debtor}\t{debtor}\t{piece}\t{date}\t{label}\t{debit}\t{credit}\t{letter}\t\t{date}\t\t\n"
        ));
    }
    out
}

/// An invoice of 100.00, balanced.
fn invoice(entry: &str, date: &str, debtor: &str, piece: &str, letter: &str) -> [String; 2] {
    [
        format!("VE,{entry},{date},411000,{debtor},{piece},Facture,100.00,0,{letter}"),
        format!("VE,{entry},{date},706000,,{piece},Facture,0,100.00,"),
    ]
}

/// Money in, balanced.
fn payment(
    entry: &str,
    date: &str,
    debtor: &str,
    piece: &str,
    label: &str,
    amount: &str,
    letter: &str,
) -> [String; 2] {
    [
        format!("BQ,{entry},{date},512000,,{piece},{label},{amount},0,"),
        format!("BQ,{entry},{date},411000,{debtor},{piece},{label},0,{amount},{letter}"),
    ]
}

fn read_lines(lines: &[[String; 2]]) -> Read {
    let flat: Vec<&str> = lines.iter().flatten().map(String::as_str).collect();
    let book = read(ledger(&flat)).unwrap();
    check_sums(&book);
    book
}

#[test]
fn a_letter_counts_for_one_debtor_only() {
    let book = read_lines(&[
        invoice("1", "20250101", "A", "F1", "AA"),
        invoice("2", "20250101", "B", "F2", "AA"),
        payment("3", "20250201", "B", "V1", "VIR", "100.00", "AA"),
    ]);
    assert_eq!((open(book.claim("F1")), open(book.claim("F2"))), (10_000, 0));
}

#[test]
fn one_payment_pays_its_letter_group_oldest_first() {
    let book = read_lines(&[
        invoice("1", "20250201", "A", "F2", "AA"),
        invoice("2", "20250101", "A", "F1", "AA"),
        payment("3", "20250301", "A", "V1", "VIR", "150.00", "AA"),
    ]);
    assert_eq!((open(book.claim("F1")), open(book.claim("F2"))), (0, 5_000));
}

#[test]
fn an_unlettered_payment_is_matched_by_reference_then_label_then_amount() {
    let book = read_lines(&[
        invoice("1", "20250101", "A", "FA-0001", ""),
        invoice("2", "20250102", "A", "FA-0002", ""),
        invoice("3", "20250103", "A", "FA-0003", ""),
        payment("4", "20250301", "A", "FA-0002", "VIR", "40.00", ""),
        payment("5", "20250302", "A", "V2", "reglement FA-0003.", "100.00", ""),
        payment("6", "20250303", "A", "V3", "VIR CLIENT", "100.00", ""),
    ]);
    let open_of = |number: &str| open(book.claim(number));
    assert_eq!((open_of("FA-0001"), open_of("FA-0002"), open_of("FA-0003")), (0, 6_000, 0));
    assert!(book.debtor("A").credits.is_empty());
}

#[test]
fn a_number_inside_another_word_or_an_ambiguous_amount_matches_nothing() {
    let book = read_lines(&[
        invoice("1", "20250101", "A", "FA-0001", ""),
        invoice("2", "20250102", "A", "FA-0002", ""),
        payment("3", "20250301", "A", "V1", "VIR FA-00012", "100.00", ""),
    ]);
    assert_eq!(waiting(&book, "A"), [("100.00".to_owned(), 7)]);
    assert!(matches!(book.0.report.files[0].remarks[0].what, What::Unallocated { .. }));
}

#[test]
fn more_than_the_invoice_leaves_the_rest_waiting() {
    let book = read_lines(&[
        invoice("1", "20250101", "A", "FA-0001", ""),
        payment("3", "20250301", "A", "FA-0001", "VIR", "130.00", ""),
    ]);
    assert_eq!(open(book.claim("FA-0001")), 0);
    assert_eq!(book.debtor("A").credits[0].amount.amount, "30.00");
}

#[test]
fn a_deposit_counts_from_the_day_of_the_invoice() {
    let book = read_lines(&[
        payment("1", "20250101", "A", "V1", "Acompte FA-0001", "30.00", ""),
        invoice("2", "20250201", "A", "FA-0001", ""),
    ]);
    assert_eq!(book.claim("FA-0001").payments[0].date, "2025-02-01");
    assert!(
        matches!(&book.0.report.files[0].remarks[0].what, What::EarlierThanInvoice { date, .. } if date == "2025-01-01")
    );
}

#[test]
fn split_lines_of_one_invoice_are_one_invoice() {
    let book = read(ledger(&[
        "VE,1,20250101,411000,A,F1,Facture,60.00,0,AA",
        "VE,1,20250101,411000,A,F1,Facture,40.00,0,",
        "VE,1,20250101,706000,,F1,Facture,0,100.00,",
    ]))
    .unwrap();
    assert_eq!(book.0.claims.len(), 1);
    assert_eq!(book.0.claims[0].invoice.amount_due.amount, "100.00");
    check_sums(&book);
}

#[test]
fn a_returned_payment_cancels_its_payment_or_is_set_aside() {
    let returned = |piece: &str| {
        [
            format!("BQ,9,20250401,411000,A,{piece},Rejet,100.00,0,"),
            format!("BQ,9,20250401,512000,,{piece},Rejet,0,100.00,"),
        ]
    };
    let book = read_lines(&[
        invoice("1", "20250101", "A", "FA-0001", ""),
        payment("2", "20250301", "A", "PRLV-7", "FA-0001", "100.00", ""),
        returned("PRLV-7"),
    ]);
    assert_eq!(open(book.claim("FA-0001")), 10_000);
    assert!(matches!(book.0.report.files[0].remarks[0].what, What::CancelledPayment { .. }));

    let book = read_lines(&[
        invoice("1", "20250101", "A", "FA-0001", ""),
        payment("2", "20250301", "A", "PRLV-7", "FA-0001", "100.00", ""),
        returned("AUTRE"),
    ]);
    assert_eq!(book.0.report.files[0].left_out, 1);
    assert!(matches!(book.0.report.files[0].set_aside[0].what, What::ReturnedPayment { .. }));
}

#[test]
fn a_write_off_reduces_the_invoice_and_is_named() {
    let book = read_lines(&[
        invoice("1", "20250101", "A", "FA-0001", ""),
        [
            "OD,2,20250601,654000,,OD1,Irrecouvrable FA-0001,100.00,0,".to_owned(),
            "OD,2,20250601,411000,A,OD1,Irrecouvrable FA-0001,0,100.00,".to_owned(),
        ],
    ]);
    let claim = book.claim("FA-0001");
    assert_eq!((open(claim), claim.credit_notes.len()), (0, 1));
    assert!(
        matches!(&book.0.report.files[0].remarks[0].what, What::Adjustment { accounts, .. } if accounts == "654000")
    );
}

#[test]
fn opening_debits_are_invoices_only_with_number_and_date() {
    let mut text = HEADING.to_owned();
    for (account, debtor, piece, piece_date, debit, credit) in [
        ("411000", "A", "FA24-0900", "20241102", "50,00", "0"),
        ("411000", "A", "AN", "20250101", "20,00", "0"),
        ("411000", "B", "AN", "20250101", "30,00", "0"),
        ("110000", "", "AN", "20250101", "0", "100,00"),
    ] {
        text.push_str(&format!(
            "AN\tA nouveaux\t1\t20250101\t{account}\tCompte\t{debtor}\t{debtor}\t{piece}\t{piece_date}\tA nouveau\t{debit}\t{credit}\t\t\t20250101\t\t\n"
        ));
    }
    let book = read(&text).unwrap();
    check_sums(&book);
    assert_eq!(book.0.claims.len(), 1);
    assert_eq!(
        (book.0.claims[0].invoice.number.as_str(), book.0.claims[0].invoice.issue_date.as_str()),
        ("FA24-0900", "2024-11-02")
    );
    assert_eq!(book.0.report.files[0].left_out, 2);
}

#[test]
fn a_ledger_that_cannot_be_trusted_is_refused_with_its_line() {
    let good = ledger(&[
        "VE,1,20250101,411000,A,F1,Facture,100.00,0,",
        "VE,1,20250101,706000,,F1,Facture,0,100.00,",
    ]);
    read(&good).unwrap();
    let refused = |text: &str| {
        let fault = read(text).unwrap_err();
        // Every fault can be said in both languages.
        assert!(!fault.sentence(Language::Fr).is_empty() && !fault.sentence(Language::En).is_empty());
        (fault.line, fault.column.clone(), fault.problem.clone())
    };
    let column = |name: &str| Some(name.to_owned());

    let (line, _, problem) = refused(&good[..good.len() - 30]);
    assert_eq!(line, Some(3));
    assert!(matches!(problem, Problem::Truncated { .. }));
    assert!(matches!(refused(&good.replace("Facture\t0", "Facture\t0\t5")).2, Problem::FieldCount { .. }));
    // A separator within a label is one of the label.
    read(good.replace("Facture\t0", "Fac\tture\t0")).unwrap();
    assert!(matches!(refused(&good.replace("\t\t\n", "\t\t\tX\n")).2, Problem::FieldCount { .. }));
    assert_eq!(
        refused(&good.replace("EcritureLet", "Lettre")).2,
        Problem::MissingColumn("EcritureLet".to_owned())
    );
    assert_eq!(
        refused(&good.replacen("20250101", "20250230", 1)),
        (Some(2), column("EcritureDate"), Problem::BadDate("20250230".to_owned()))
    );
    assert_eq!(
        refused(&good.replacen("100.00", "1 00.00", 1)),
        (Some(2), column("Debit"), Problem::BadAmount("1 00.00".to_owned()))
    );
    assert_eq!(refused(&good.replacen("100.00", "100.001", 1)).2, Problem::BadAmount("100.001".to_owned()));
    assert_eq!(refused(&good.replacen("100.00\t0", "100.00\t5", 1)).2, Problem::BothSides);
    assert_eq!(
        refused(&good.replacen("100.00", "99.00", 1)).2,
        Problem::Unbalanced { entry: "VE-1".to_owned(), by: "-1.00".to_owned() }
    );
    assert_eq!(refused("").2, Problem::Empty);
    assert_eq!(refused(" \r\n ").2, Problem::Empty);
    assert_eq!(refused(HEADING).2, Problem::NoLines);
    assert_eq!(refused(&good.replace("VE\tJournal\t1", "VE\tJournal\t")).1, column("EcritureNum"));

    let signed = good.replace("Debit\tCredit", "Montant\tSens").replace("100.00\t0", "100.00\tD");
    let signed = signed.replace("0\t100.00", "100.00\tC");
    assert_eq!(open(&read(&signed).unwrap().0.claims[0]), 10_000);
    assert_eq!(
        refused(&signed.replace("100.00\tC", "100.00\tX")),
        (Some(3), column("Sens"), Problem::UnknownSide("X".to_owned()))
    );
}

#[test]
fn encodings_are_found_and_bad_bytes_refused() {
    let good = ledger(&[
        "VE,1,20250101,411000,A,F1,Réglée à 1 €,100.00,0,",
        "VE,1,20250101,706000,,F1,Facture,0,100.00,",
    ]);
    let utf16 = |big: bool| -> Vec<u8> {
        let mark = if big { [0xFE, 0xFF] } else { [0xFF, 0xFE] };
        let units =
            good.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() });
        mark.into_iter().chain(units).collect()
    };
    let single = |euro: u8| -> Vec<u8> {
        good.chars()
            .map(|letter| if letter == '€' { euro } else { u8::try_from(u32::from(letter)).unwrap() })
            .collect()
    };
    for (bytes, encoding) in [
        (good.clone().into_bytes(), "UTF-8"),
        (utf16(false), "UTF-16LE (BOM)"),
        (utf16(true), "UTF-16BE (BOM)"),
        (single(0xA4), "ISO-8859-15"),
        (single(0x80), "Windows-1252"),
    ] {
        assert_eq!(read(bytes).unwrap().0.report.files[0].encoding, encoding);
    }
    let fault = read(single(0x81)).unwrap_err();
    assert_eq!((fault.line, matches!(fault.problem, Problem::Undecodable(_))), (Some(2), true));
    assert_eq!(
        read([b"PK\x03\x04\x00\x00".as_slice(), good.as_bytes()].concat()).unwrap_err().problem,
        Problem::Binary
    );
    let mut odd = utf16(false);
    odd.extend([0x00, 0xD8]);
    assert!(matches!(read(odd).unwrap_err().problem, Problem::Undecodable("UTF-16LE (BOM)")));
}

#[test]
fn a_foreign_currency_is_noted_and_the_euros_count() {
    let text = ledger(&[
        "VE,1,20250101,411000,A,F1,Facture,100.00,0,",
        "VE,1,20250101,706000,,F1,Facture,0,100.00,",
    ]);
    let text = text.replace("\t20250101\t\t\n", "\t20250101\t110,00\tUSD\n");
    let book = read(&text).unwrap();
    assert_eq!(book.0.claims[0].invoice.amount_due.currency, "EUR");
    assert_eq!(book.0.report.files[0].remarks[0].what, What::ForeignCurrency("USD".to_owned()));
}

#[test]
fn the_sample_ledger_is_as_documented() {
    let book = sample("789654321FEC20260930.txt");
    check_sums(&book);
    let report = &book.0.report.files[0];
    assert_eq!((book.0.claims.len(), report.left_out, report.set_aside.len()), (54, 0, 0));
    let readme = std::fs::read_to_string(samples("README.md")).unwrap();
    let rows: Vec<(&str, String)> = readme
        .lines()
        .filter(|line| line.starts_with("| C0"))
        .map(|line| {
            let cell: Vec<&str> = line.split('|').map(str::trim).collect();
            (cell[1], cell[3].to_owned())
        })
        .collect();
    assert_eq!(rows.len(), 15);
    for (debtor, documented) in rows {
        let owed: i128 = book.0.claims.iter().filter(|claim| claim.debtor == debtor).map(open).sum();
        let payments = &book.debtor(debtor).credits;
        let waiting: i128 = payments.iter().map(|payment| cents(&payment.amount)).sum();
        let net = owed - waiting;
        assert_eq!(format!("{}.{:02}", net / 100, net % 100), documented, "{debtor}");
    }
    // The old invoice keeps its number and date; the returned direct debit is cancelled; the part payment is
    // matched by the number in its label; the payment nobody matched waits.
    assert_eq!(book.claim("F2025-0187").invoice.issue_date, "2025-07-24");
    assert_eq!(open(book.claim("F2026-0034")), 270_000);
    assert_eq!(open(book.claim("F2026-0018")), 433_000);
    assert_eq!(book.debtor("C013").credits[0].amount.amount, "3660.00");
    assert_eq!(report.remarks.len(), 2, "{:?}", report.remarks);
}

/// Whatever happens to a file on its way, it is refused or its lines and its balance add up.
#[test]
fn damaged_ledgers_are_refused_or_still_add_up() {
    let good = ledger(&[
        "VE,1,20250101,411000,A,FA-0001,Facture,100.00,0,AA",
        "VE,1,20250101,706000,,FA-0001,Facture,0,100.00,",
        "BQ,2,20250201,512000,,V1,VIR FA-0001,60.00,0,",
        "BQ,2,20250201,411000,A,V1,VIR FA-0001,0,60.00,AA",
        "OD,3,20250301,654000,,OD1,Perte,40.00,0,",
        "OD,3,20250301,411000,A,OD1,Perte,0,40.00,",
    ]);
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    let signs = b"\t\n\r|,.;-+0159DCA\xE9\xFF\x00 \"";
    let (mut read_in, mut refused) = (0, 0);
    for _ in 0..4_000 {
        let mut bytes = good.clone().into_bytes();
        for _ in 0..=next(3) {
            let at = next(bytes.len());
            match next(4) {
                0 => bytes[at] = signs[next(signs.len())],
                1 => bytes.insert(at, signs[next(signs.len())]),
                2 => {
                    bytes.remove(at);
                }
                _ => bytes.truncate(at.max(1)),
            }
        }
        match read(bytes) {
            Ok(book) => {
                check_sums(&book);
                read_in += 1;
            }
            Err(fault) => {
                assert!(!fault.sentence(Language::Fr).is_empty());
                refused += 1;
            }
        }
    }
    assert!(read_in > 100 && refused > 100, "{read_in} read, {refused} refused");
}
