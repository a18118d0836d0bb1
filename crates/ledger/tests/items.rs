//! Lists of open items: whatever happens to one on its way, and what money it says.

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

const LIST: &str = "N° client;Nom;N° facture;Type;Date facture;Échéance;Montant TTC;Reste dû;Devise;E-mail\n\
    C1;Dupont;F1;Facture;13/03/2026;12/04/2026;1 000,00;700,00;EUR;a@x.example\n\
    C1;Dupont;AV1;Avoir;20/03/2026;;-150,00;-150,00;EUR;a@x.example\n\
    C2;Martin;F2;Facture;15/03/2026;14/04/2026;1.250,50;1.250,50;EUR;\n\
    C2;Martin;F3;Facture;16/03/2026;15/04/2026;99,00;0,00;EUR;\n\
    ;;Total;;;;2.199,50;1.800,50;;\n";

fn read(text: &str) -> Read {
    try_text("open.csv", text, &stated()).unwrap()
}

#[test]
fn what_is_open_is_what_the_list_says() {
    let book = read(LIST);
    assert_eq!(book.numbers(), ["F1", "F2", "F3"]);
    let paid: Vec<&str> =
        book.0.claims.iter().flat_map(|claim| &claim.payments).map(|it| &*it.amount.amount).collect();
    assert_eq!(paid, ["300.00", "99.00"]);
    assert_eq!(book.debtor("C1").credits[0].amount.amount, "150.00");
    let report = &book.0.report.files[0];
    assert_eq!((report.read, report.used, report.left_out), (5, 4, 1));
    for language in [Language::Fr, Language::En] {
        assert!(report.remarks.iter().all(|remark| !remark.what.sentence(language).is_empty()));
    }
}

#[test]
fn a_list_says_the_same_in_every_separator_and_encoding() {
    let utf16: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(LIST.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let latin: Vec<u8> = LIST.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let marked = format!("\u{feff}{LIST}").into_bytes();
    let tabs = LIST.replace(';', "\t").into_bytes();
    let bars = LIST.replace(';', "|").into_bytes();
    let returns = LIST.replace('\n', "\r\n").into_bytes();
    let first = read(LIST).0;
    for bytes in [utf16, latin, marked, tabs, bars, returns] {
        let other = try_text("open.csv", bytes, &stated()).unwrap().0;
        assert_eq!((&other.claims, &other.debtors), (&first.claims, &first.debtors));
    }
}

#[test]
fn a_misspelt_heading_of_the_form_is_no_list() {
    let faults =
        try_text("a.csv", "recrd,debtor,kind,law,terms,invoice,date,amount\n", &stated()).unwrap_err();
    assert_eq!(faults[0].problem, Problem::NotALedger);
}

#[test]
fn damaged_lists_are_refused_or_still_add_up() {
    let good = LIST.as_bytes();
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    let signs = b"\t\n\r,;\"-0159\xE9\xFF\x00 /.(";
    let (mut read_in, mut refused) = (0, 0);
    for _ in 0..1_000 {
        let mut bytes = good.to_vec();
        for _ in 0..=next(3) {
            if bytes.len() < 2 {
                break;
            }
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
        match try_text("open.csv", bytes, &stated()) {
            Ok(book) => {
                let report = &book.0.report.files[0];
                assert_eq!(report.read, report.used.saturating_add(report.left_out));
                assert_eq!(book.0.places.claims.len(), book.0.claims.len());
                read_in += 1;
            }
            Err(faults) => {
                assert!(faults.iter().all(|fault| !fault.sentence(Language::Fr).is_empty()));
                refused += 1;
            }
        }
    }
    assert!(read_in > 100 && refused > 100, "{read_in} read, {refused} refused");
}
