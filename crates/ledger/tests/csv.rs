//! The CSV form: what is read, what is passed on unjudged, what is refused and where.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]
#![allow(missing_docs, reason = "a test")]

mod common;

use common::{Read, read_samples, read_terms, samples, stated, try_text};
use relance_contract::terms::{ParsedTerms, TermsReading};
use relance_contract::types::{
    Channel, ContactStatus, ContractInterest, CreditEffect, DebtorKind, DisputeOutcome, DisputeReason,
    EndOfMonthTerms, EndOfTenDaysTerms, InterestStart, InvoiceState, Language, Money, NetTerms,
    NonWorkingDay, PaymentTerms, PeriodEndReading, PublicBuyer, Risk, Rounding, StartEvent, YearBasis,
};
use relance_ledger::{Lack, Options, Problem, Sentence, csv};

fn read(text: &str) -> Read {
    try_text("essai.csv", text, &stated()).unwrap()
}

fn refused(text: impl AsRef<[u8]>) -> Vec<(Option<u64>, Option<String>, Problem)> {
    let Err(faults) = try_text("essai.csv", text, &stated()) else { panic!("it was read") };
    faults
        .into_iter()
        .map(|fault| {
            assert!(fault.sentence(Language::Fr).starts_with("essai.csv"));
            assert!(fault.sentence(Language::En).starts_with("essai.csv"));
            (fault.line, fault.column, fault.problem)
        })
        .collect()
}

fn owned(text: Option<&str>) -> Option<String> {
    text.map(str::to_owned)
}

#[test]
fn the_sample_says_what_its_rows_say() {
    let book = read_samples(&["invoices.csv"], &[], &Options::default());
    assert_eq!((book.0.debtors.len(), book.0.claims.len()), (9, 15));
    let hospital = book.debtor("D04");
    assert_eq!(hospital.kind, DebtorKind::PublicAuthority(PublicBuyer::HealthEstablishment));
    assert_eq!(hospital.address, ["12 route de l’Hôpital", "69450 Les Monts-d’Or"]);
    let cafe = book.debtor("D07").insolvency.as_ref().unwrap();
    assert_eq!(
        (cafe.judgment_date.as_str(), cafe.publication_date.as_deref()),
        ("2026-09-01", Some("2026-09-15"))
    );
    let claim = book.claim("2026-029");
    assert_eq!((claim.invoice.state, book.places("2026-029").at.line), (InvoiceState::Sent, 13));
    assert_eq!(claim.payments[0].reference.as_deref(), Some("VIR TALBOT 15/07"));
    assert_eq!(claim.contacts.len(), 3);
    assert_eq!((claim.contacts[2].channel, claim.contacts[2].status), (Channel::Letter, ContactStatus::Sent));
    assert_eq!(book.claim("2026-035").credit_notes[0].effect, CreditEffect::FromTheStart);
    assert_eq!(book.claim("2026-041").disputes[0].amount.as_ref().unwrap().amount, "480.40");
    assert!(book.claim("2026-044").promises[0].amount.is_none());
    assert_eq!(book.debtor("D09").credits[0].amount.amount, "900.00");
    let ambiguous = EndOfMonthTerms { days: 45, reading: None, on_day: None, or_on: None, weekday: None };
    assert_eq!(book.claim("2026-050").invoice.terms, PaymentTerms::EndOfMonth(ambiguous));
    let report = &book.0.report.files[0];
    assert_eq!((report.used, report.left_out, report.set_aside.len()), (report.read, 0, 0));
}

#[test]
fn words_of_terms_lead_back_to_them() {
    for written in [
        "months 1 issue",
        "months 2 receipt eom on 10",
        "net 30 issue on 10 25",
        "net 30 delivery then friday",
        "eom 45 period-end-then-days on 10 then monday",
        "parts net 30 issue | net 60 issue | eom 45 days-then-period-end",
        "parts 30% net 0 delivery | 70% months 1 issue",
    ] {
        let terms = csv::terms(written).unwrap_or_else(|| panic!("{written}"));
        assert_eq!(csv::words_of_terms(&terms), written);
    }
    let not_words = [
        "months 1",
        "months 1 issue end",
        "net 30 issue on",
        "net 30 issue then someday",
        "due 2026-03-31 on 10",
        "parts",
    ];
    for not_words in not_words {
        assert_eq!(csv::terms(not_words), None, "{not_words}");
    }
}

#[test]
fn terms_are_said_in_words() {
    let end_of_month = |reading| {
        Some(PaymentTerms::EndOfMonth(EndOfMonthTerms {
            days: 45,
            reading,
            on_day: None,
            or_on: None,
            weekday: None,
        }))
    };
    assert_eq!(csv::terms("due 2026-03-31"), Some(PaymentTerms::DueOn("2026-03-31".to_owned())));
    assert_eq!(
        csv::terms("net 30 receipt"),
        Some(PaymentTerms::Net(NetTerms {
            days: 30,
            after: StartEvent::Receipt,
            on_day: None,
            or_on: None,
            weekday: None
        }))
    );
    assert_eq!(csv::terms("eom 45"), end_of_month(None));
    assert_eq!(
        csv::terms("eom 45 days-then-period-end"),
        end_of_month(Some(PeriodEndReading::DaysThenPeriodEnd))
    );
    assert_eq!(
        csv::terms("eom 45 period-end-then-days"),
        end_of_month(Some(PeriodEndReading::PeriodEndThenDays))
    );
    assert_eq!(csv::terms("statutory"), Some(PaymentTerms::Statutory));
    assert_eq!(
        csv::terms("net 30 issue on 10"),
        Some(PaymentTerms::Net(NetTerms {
            days: 30,
            after: StartEvent::Issue,
            on_day: Some(10),
            or_on: None,
            weekday: None
        }))
    );
    assert_eq!(
        csv::terms("eom 45 days-then-period-end on 10"),
        Some(PaymentTerms::EndOfMonth(EndOfMonthTerms {
            days: 45,
            reading: Some(PeriodEndReading::DaysThenPeriodEnd),
            on_day: Some(10),
            or_on: None,
            weekday: None
        }))
    );
    assert_eq!(
        csv::terms("eotd 30 delivery"),
        Some(PaymentTerms::EndOfTenDays(EndOfTenDaysTerms {
            days: 30,
            after: StartEvent::Delivery,
            reading: None
        }))
    );
    for text in [
        "due 2026-03-31",
        "net 30 receipt",
        "net 30 issue on 10",
        "eom 45",
        "eom 45 period-end-then-days on 10",
        "eotd 30 delivery",
        "eotd 30 issue days-then-period-end",
        "statutory",
    ] {
        assert_eq!(csv::words_of_terms(&csv::terms(text).unwrap()), text);
    }
    for wrong in [
        "",
        "net 30",
        "net issue 30",
        "30 days",
        "eom",
        "eom 45 end",
        "net 70000 issue",
        "due",
        "due 2026-03-31 on 10",
        "statutory on 1",
        "net 30 issue on ten",
    ] {
        assert_eq!(csv::terms(wrong), None, "{wrong}");
    }
}

#[test]
fn kinds_are_named_after_the_contract() {
    for (word, kind) in [
        ("business", Some(DebtorKind::Business)),
        ("consumer", Some(DebtorKind::Consumer)),
        ("public-state-or-local", Some(DebtorKind::PublicAuthority(PublicBuyer::StateOrLocal))),
        ("public-health-establishment", Some(DebtorKind::PublicAuthority(PublicBuyer::HealthEstablishment))),
        ("public-undertaking", Some(DebtorKind::PublicAuthority(PublicBuyer::PublicUndertaking))),
        ("public-authority", None),
        ("public-public-undertaking", None),
        ("state-or-local", None),
    ] {
        assert_eq!(csv::kind(word), kind, "{word}");
    }
    assert_eq!(
        csv::kinds(),
        "business, consumer, public-state-or-local, public-health-establishment, public-undertaking"
    );
}

const HEAD: &str =
    "record;debtor;kind;law;terms;invoice;date;amount;currency;state;channel;status;end-date;effect\n";

#[test]
fn a_decimal_comma_is_a_point_only_between_semicolons() {
    let row = "invoice;C1;;FR;net 30 issue;F1;2026-01-05;1234,50;EUR;sent;;;;\n";
    assert_eq!(read(&format!("{HEAD}{row}")).claim("F1").invoice.amount_due.amount, "1234.50");
    let tabs = format!("{HEAD}{row}").replace(';', "\t");
    // Passed on: the rules refuse it, naming the field.
    assert_eq!(read(&tabs).claim("F1").invoice.amount_due.amount, "1234,50");
}

#[test]
fn quotes_blank_lines_and_order_do_not_matter() {
    let text = "record,debtor,name,terms,invoice,date,amount,currency,state,law\r\n\r\n\
                payment,C1,,,F1,2026-02-01,10.00,EUR,,\r\n\
                \"invoice\",C1,,net 30 issue,F1,2026-01-05,\"1,5\",EUR,sent,FR\r\n\
                debtor,C1,\"Dupont, \"\"Fils\"\"\r\net Cie\",,,,,,,\r\n\
                invoice,C1,,net 30 issue,F2,2026-01-05,3.00,EUR,sent,FR\r\n";
    let book = read(&format!("\u{feff}{text}"));
    assert_eq!(book.debtor("C1").name, "Dupont, \"Fils\"\r\net Cie");
    assert_eq!(book.0.places.debtors[0].at.line, 5);
    assert_eq!(book.places("F1").payments[0].line, 3);
    assert_eq!((book.places("F1").at.line, book.places("F2").at.line), (4, 7));
    assert_eq!(book.claim("F1").invoice.amount_due.amount, "1,5");
}

#[test]
fn line_ends_of_old_machines_and_marks_of_dos_are_read() {
    let text = "record,debtor,invoice,date,amount,currency,state\rinvoice,C1,F1,2026-01-05,3.00,EUR,sent\r\
                invoice,C1,F2,2026-01-05,3.00,EUR,post\r\u{1a}";
    let book = read(text);
    assert_eq!((book.numbers(), book.held()), (vec!["F1"], vec![("F2", 3)]));
}

#[test]
fn a_row_at_fault_is_named_and_stops_no_other() {
    let rows = "invoice;C1;;FR;net 30;F1;2026-01-05;10.00;EUR;;;;;\n\
                contact;C1;;;;F1;2026-01-05;;;;fax;sent;;\n\
                invoice;C1;;FR;statutory;F2;2026-01-05;9.00;EUR;sent;;;;\n\
                payment;C2;;;;F2;2026-01-06;5.00;EUR;;;;;\n\
                payment;C1;;;;F2;2026-01-07;1.00;EUR;;;;;\n\
                invoice;C1;;FR;statutory;F3;2026-01-05;9.00;EUR;sent;;;;\n\
                invoice;C1;;FR;statutory;F4;2026-01-05;9.00\n";
    let book = read(&format!("{HEAD}{rows}"));
    let found: Vec<_> = book
        .aside()
        .into_iter()
        .map(|(line, column, _, invoices)| (line, column, invoices.join(" ")))
        .collect();
    let expected = [
        (2, Some("terms"), "F1"),
        (2, Some("state"), "F1"),
        (3, Some("channel"), ""),
        (5, Some("debtor"), ""),
        (8, None, "F4"),
    ];
    assert_eq!(found, expected.map(|(line, column, invoice)| (line, owned(column), invoice.to_owned())));
    // F1 could not be read; F2 and F3 are answered, and nothing is demanded.
    assert_eq!(book.numbers(), ["F2", "F3"]);
    assert_eq!(book.held(), [("F1", 2)]);
    assert_eq!(book.debtor("C1").unread.as_ref().map(Vec::len), Some(2));
    let report = book.0.report.files.last().unwrap();
    assert_eq!((report.read, report.used, report.left_out), (7, 3, 4));
}

#[test]
fn a_file_at_fault_is_refused_with_line_and_column() {
    assert_eq!(
        refused("record,debtor,colour\n")[0],
        (Some(1), owned(Some("colour")), Problem::UnknownColumn)
    );
    assert_eq!(
        refused("record,debtor,debtor\n")[0],
        (Some(1), owned(Some("debtor")), Problem::DuplicateColumn)
    );
    assert_eq!(refused("a,b\n")[0].2, Problem::NotALedger);
    assert_eq!(refused("debtor,date\n")[0].2, Problem::NoColumnFor("invoice"));
    // The first heading of the form misspelt: no list of open items.
    assert_eq!(refused("recrd,debtor,kind,law,terms,invoice,date,amount\n")[0].2, Problem::NotALedger);
    assert_eq!(refused("record,date\n")[0].2, Problem::MissingColumn("debtor".to_owned()));
    assert_eq!(refused("record,debtor\n")[0].2, Problem::NoLines);
    let unclosed = "record,debtor\ndebtor,C0\n\ndebtor,\"C1\ndebtor,C2\n";
    assert!(
        try_text("essai.csv", b"record,debtor\ndebtor,\xE9\n", &stated()).is_ok(),
        "as a spreadsheet saves it"
    );
    assert_eq!(refused(unclosed)[0], (Some(4), None, Problem::Unclosed));
    assert_eq!(refused("")[0].2, Problem::Empty);
    for sign in ['\0', '\u{1b}'] {
        let text = format!("record,debtor,name\ndebtor,C1,Nom{sign}\n");
        assert_eq!(refused(text)[0], (Some(2), None, Problem::Binary));
    }
    // As many faults of headings as can be read at once.
    let strange: Vec<String> = (0..5_000).map(|at| format!("c{at}")).collect();
    assert_eq!(refused(format!("record,debtor,{}\n", strange.join(","))).len(), 20);
}

#[test]
fn a_second_file_completes_the_ledger() {
    const FILES: [&str; 2] = ["789654321FEC20260930.txt", "follow-up.csv"];
    let book = read_samples(&FILES, &[], &Options::default());
    let town = book.claim("F2026-0027");
    assert_eq!(
        (town.invoice.receipt_date.as_deref(), book.places("F2026-0027").completed.unwrap().file),
        (Some("2026-07-20"), 1)
    );
    assert_eq!(town.disputes.len(), 1);
    // The name of the books gives way to the one to write to.
    assert_eq!(book.debtor("C002").name, "Hôtel des Quatre Vents SAS");
    let promised = &book.claim("F2026-0024").promises[0];
    assert_eq!(promised.amount.as_ref().unwrap().currency, "EUR");

    let faults = |row: &str| {
        let text = format!("record,debtor,invoice,date\n{row}\n");
        let book = read_samples(&FILES, &[("suite.csv", &text)], &Options::default());
        let number = row.split(',').nth(2).unwrap();
        assert!(book.position(number).is_none(), "an invoice with a doubtful row is not asked about");
        book.aside()[0].2.clone()
    };
    assert_eq!(faults("invoice,C001,F2026-0027,"), Problem::OtherDebtor("C003".to_owned()));
    assert_eq!(faults("invoice,C003,F2026-0027,2026-07-01"), Problem::OtherDate("2026-07-16".to_owned()));
    assert_eq!(faults("invoice,C003,F9999,"), Problem::UnknownInvoice("F9999".to_owned()));
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    let one = read_samples(&["789654321FEC20260930.txt", "follow-up.csv"], &[], &Options::default());
    let other = read_samples(&["follow-up.csv", "789654321FEC20260930.txt"], &[], &Options::default());
    assert_eq!((&one.0.claims, &one.0.debtors), (&other.0.claims, &other.0.debtors));
    let at = one.position("F2026-0018").unwrap();
    let path = format!("claims[{at}].payments[0].date");
    assert_eq!(one.locate(&path, Language::En), other.locate(&path, Language::En));
}

#[test]
fn terms_in_other_words_are_asked_about_once() {
    let rows = "invoice;C1;;FR;30 jours;F1;2026-01-05;10.00;EUR;sent;;;;\n\
                invoice;C1;;FR;45 jours fin de mois;F2;2026-01-05;10.00;EUR;sent;;;;\n\
                invoice;C1;;FR;net 30 issue;F3;2026-01-05;10.00;EUR;sent;;;;\n\
                invoice;C1;;FR;30 jours;F4;2026-01-05;10.00;EUR;sent;;;;\n\
                invoice;C1;;FR;bientôt;F5;2026-01-05;10.00;EUR;sent;;;;\n";
    let mut asked = Vec::new();
    let reading = |terms: &str, sentence: &str| TermsReading {
        terms: csv::terms(terms).unwrap(),
        sentence: sentence.to_owned(),
    };
    let mut read = |text: &str| {
        asked.push(text.to_owned());
        let readings = match text {
            "30 jours" => vec![reading("statutory", "One.")],
            "bientôt" => return Err("No term.".to_owned()),
            _ => vec![
                reading("eom 45 days-then-period-end", "One."),
                reading("eom 45 period-end-then-days", "Two."),
            ],
        };
        Ok(ParsedTerms { readings, discount: None })
    };
    let book = read_terms(&format!("{HEAD}{rows}"), &stated(), &mut read);
    // The words of the form come first: nobody is asked about those.
    assert_eq!(asked, ["30 jours", "45 jours fin de mois", "bientôt"]);
    assert_eq!(book.claim("F1").invoice.terms, PaymentTerms::Statutory);
    assert_eq!(book.numbers(), ["F1", "F3", "F4"]);
    let report = book.0.report.files.last().unwrap();
    assert_eq!((report.set_aside.len(), report.set_aside[0].lines.as_slice()), (2, [3].as_slice()));
    let sentence = report.set_aside[0].what.sentence(Language::En);
    assert!(
        sentence.contains(
            "column terms: “45 jours fin de mois” can be read in two ways: One (eom 45 days-then-period-end); or Two \
             (eom 45 period-end-then-days). Write the one of the contract. Invoice F2 is set aside."
        ),
        "{sentence}"
    );
}

#[test]
fn clauses_and_courts_are_read_and_located() {
    let text = "record,debtor,kind,law,terms,invoice,date,amount,currency,state,contract-date,place,non-working-day,\
                year-basis,compensation-agreed,long-term-agreed,order-made,order-served,judgment-given,judgment-enforceable,\
                judgment-served,judgment-date,creditor-elsewhere,large-debtor\n\
                debtor,C1,business,FR,net 30 issue,,,,,,,,,,,,,,,,,2026-05-01,yes,yes\n\
                invoice,C1,,,,F1,2026-01-05,10.00,EUR,sent,2025-12-01,FR-57,next,year360,40.00,yes,2026-03-01,\
                2026-03-20,,,2026-04-01,,,\n\
                invoice,C1,,,,F2,2026-01-05,10.00,EUR,sent,,,,,,,,,,,,,,\n";
    let book = try_text("essai.csv", text, &Options::default()).unwrap();
    let contract = book.claim("F1").invoice.contract.as_ref().unwrap();
    assert_eq!(contract.concluded_on.as_deref(), Some("2025-12-01"));
    assert_eq!(contract.place_of_payment.as_deref(), Some("FR-57"));
    assert_eq!(contract.non_working_day, Some(NonWorkingDay::Next));
    assert_eq!(contract.year_basis, Some(YearBasis::Year360));
    assert_eq!(contract.compensation, Some(Money { amount: "40.00".to_owned(), currency: "EUR".to_owned() }));
    assert_eq!((contract.long_term_agreed, contract.large_debtor), (Some(true), Some(true)));
    let proceedings = book.claim("F1").proceedings.as_ref().unwrap();
    assert_eq!(proceedings.order.as_ref().unwrap().served_on.as_deref(), Some("2026-03-20"));
    // Not stated: the rules refuse it, naming the field.
    assert_eq!(proceedings.judgment.as_ref().unwrap().enforceable_on, "");
    assert_eq!(book.debtor("C1").insolvency.as_ref().unwrap().creditor_elsewhere, Some(true));
    assert!(book.claim("F2").proceedings.is_none());
    for (path, place) in [
        ("claims[0].invoice.contract.concluded-on", "essai.csv, line 3, column contract-date"),
        ("claims[0].invoice.contract.place-of-payment", "essai.csv, line 3, column place"),
        ("claims[0].invoice.contract.compensation.amount", "essai.csv, line 3, column compensation-agreed"),
        ("claims[0].invoice.contract.large-debtor", "essai.csv, line 2, column large-debtor"),
        ("claims[0].proceedings.judgment.enforceable-on", "essai.csv, line 3, column judgment-enforceable"),
        ("debtors[0].insolvency.creditor-elsewhere", "essai.csv, line 2, column creditor-elsewhere"),
    ] {
        assert_eq!(book.locate(path, Language::En).as_deref(), Some(place));
    }
}

#[test]
fn a_contract_that_governs_alone_says_everything() {
    let head = "record;debtor;kind;law;terms;invoice;date;amount;currency;state;interest-rate;interest-start;rounding;\
                year-basis;compensation-agreed\n";
    let row = |rest: &str| format!("{head}invoice;C1;;US;net 30 issue;F1;2026-01-05;10.00;USD;sent;{rest}\n");
    let book = read(&row("8,5;due-date;half-even;year360;25"));
    let interest = ContractInterest {
        rate: "8.5".to_owned(),
        year_basis: YearBasis::Year360,
        start: InterestStart::DueDate,
        rounding: Rounding::HalfEven,
        compensation: Some(Money { amount: "25".to_owned(), currency: "USD".to_owned() }),
    };
    let contract = book.claim("F1").invoice.contract.as_ref().unwrap();
    assert_eq!((&contract.interest, &contract.year_basis), (&Some(interest), &None));
    let book = read(&row("8,5;;;;"));
    let columns: Vec<_> = book.aside().into_iter().map(|(_, column, problem, _)| (column, problem)).collect();
    let missing = |column: &str| (Some(column.to_owned()), Problem::Missing);
    assert_eq!(columns, [missing("year-basis"), missing("interest-start"), missing("rounding")]);
}

#[test]
fn instalments_are_rows_and_the_terms_then() {
    let rows = "instalment;C1;;;;F1;2026-03-05;4.00;;;;;;\n\
                invoice;C1;business;FR;;F1;2026-01-05;10.00;EUR;sent;;;;\n\
                instalment;;;;;F1;2026-02-05;6.00;;;;;;\n\
                debtor;C1;business;;net 30 issue;;;;;;;;;\n\
                invoice;C1;;FR;statutory;F2;2026-01-05;10.00;EUR;sent;;;;\n\
                instalment;;;;;F2;2026-02-05;10.00;;;;;;\n";
    let book = try_text("essai.csv", format!("{HEAD}{rows}"), &Options::default()).unwrap();
    assert_eq!(book.numbers(), ["F1"]);
    let PaymentTerms::Instalments(parts) = &book.claim("F1").invoice.terms else { panic!() };
    let parts: Vec<_> = parts
        .iter()
        .map(|part| (part.due_date.as_str(), &*part.amount.amount, &*part.amount.currency))
        .collect();
    assert_eq!(parts, [("2026-02-05", "6.00", "EUR"), ("2026-03-05", "4.00", "EUR")]);
    let locate = |path: &str| book.locate(path, Language::En).unwrap();
    assert_eq!(locate("claims[0].invoice.terms.instalments[1].due-date"), "essai.csv, line 2, column date");
    assert_eq!(locate("claims[0].invoice.terms.instalments"), "essai.csv, line 4, column amount");
    let (line, _, problem, invoices) = &book.aside()[0];
    assert_eq!((*line, problem, invoices.join(" ")), (7, &Problem::TermsAndInstalments, "F2".to_owned()));
}

#[test]
fn nothing_legal_is_assumed() {
    let asked =
        |options: &Options| read_samples(&["fec/123456782FEC20251231-montant-sens.txt"], &[], options).0;
    let nothing = asked(&Options::default());
    let unasked = &nothing.report.unasked;
    assert_eq!((nothing.claims.len(), unasked.len(), nothing.debtors.len()), (0, 40, 0));
    assert_eq!(unasked[0].missing, [Lack::Kind, Lack::Law, Lack::Terms]);
    for (french, english) in
        [("colonne kind", "column kind"), ("colonne law", "column law"), ("colonne terms", "column terms")]
    {
        assert!(unasked[0].sentence(Language::Fr).contains(french));
        assert!(unasked[0].sentence(Language::En).contains(english));
        // How a host takes what is missing is its own matter.
        assert!(!unasked[0].sentence(Language::En).contains("--"));
    }
    let all = asked(&stated());
    assert_eq!((all.claims.len(), all.report.unasked.len(), all.debtors.len()), (40, 0, 8));
    let terms = asked(&Options { terms: None, ..stated() });
    assert_eq!(terms.report.unasked[0].missing, [Lack::Terms]);
}

#[test]
fn a_path_leads_back_to_a_line() {
    let book = read_samples(&["789654321FEC20260930.txt", "follow-up.csv"], &[], &Options::default());
    assert!(book.0.report.unasked.is_empty());
    let at = book.position("F2026-0018").unwrap();
    let debtor =
        book.0.debtors.iter().position(|debtor| debtor.id == book.claim("F2026-0018").debtor).unwrap();
    let asked = Some(relance_ledger::Asked { claim: at, debtor: Some(debtor) });
    let locate = |path: &str| match book.0.places.locate(path, asked)? {
        relance_ledger::Located::Cell { file, line, column } => Some((file, line, column)),
        relance_ledger::Located::Stated(_) => None,
    };
    let paid = locate(&format!("claims[{at}].payments[0].date")).unwrap();
    assert_eq!((paid.0.as_str(), paid.2.as_deref()), ("789654321FEC20260930.txt", Some("EcritureDate")));
    assert_eq!(locate("claim.payments[0].date"), Some(paid));
    let contact = locate("claim.contacts[1].date").unwrap();
    assert_eq!((contact.0.as_str(), contact.2.as_deref()), ("follow-up.csv", Some("date")));
    // Terms come from the debtor's row here.
    let follow_up = |column: &str| Some(("follow-up.csv".to_owned(), 3, Some(column.to_owned())));
    assert_eq!(locate("claim.invoice.terms"), follow_up("terms"));
    assert_eq!(locate("debtor.name"), follow_up("name"));
    assert_eq!(locate("claim.invoice.issueDate").unwrap().2.as_deref(), Some("PieceDate"));
    for foreign in ["question.as-of", "choice.level", "policies[0].name", "claims[99999].debtor", "", "."] {
        assert_eq!(locate(foreign), None, "{foreign}");
    }
    let book = read_samples(&["fec/123456782FEC20251231-montant-sens.txt"], &[], &stated());
    assert_eq!(book.locate("claims[0].invoice.terms", Language::En).as_deref(), Some("--terms"));
    assert_eq!(book.locate("claims[0].invoice.law", Language::En).as_deref(), Some("--law"));
}

const HANDLING: &str = "record,debtor,kind,invoice,date,amount,currency,state,end-date,phone,segment,risk,level,channel,status,\
    pay-by,reason,subject,acknowledged,investigated,outcome,upheld,tolerance-days,debt-acknowledged\n";

#[test]
fn how_a_claim_is_handled_is_read() {
    let text = format!(
        "{HANDLING}\
         debtor,D1,business,,,,,,,+33 1 23 45 67 89,key-account,high,,,,,,,,,,,,\n\
         invoice,D1,,F1,2026-01-05,100.00,EUR,sent,,,,,,,,,,,,,,,,\n\
         block,D1,,,2026-03-01,,,,2026-03-31,,,,,,,,merger of the debtor,,,,,,,\n\
         block,,,F1,2026-04-01,,,,,,,,,,,,our mistake,,,,,,,\n\
         contact,,,F1,2026-02-10,,,,,,,,first-reminder,phone,answered,2026-02-18,,,,,,,,\n\
         dispute,,,F1,2026-02-12,40.00,,,2026-02-20,,,,,,,,quality,scratched,2026-02-13,2026-02-16,partly-upheld,25.00,,\n\
         plan-instalment,,,F1,2026-06-01,35.00,,,,,,,,,,,,,,,,,,\n\
         plan-instalment,,,F1,2026-05-01,40.00,EUR,,,,,,,,,,,,,,,,,\n\
         plan,,,F1,2026-04-02,,,,,,,,,,,,,,,,,,3,yes\n"
    );
    let book = read(&text);
    assert!(book.aside().is_empty());
    let (debtor, claim) = (&book.0.debtors[0], &book.0.claims[0]);
    assert_eq!(
        (debtor.phone.as_deref(), debtor.segment.as_deref(), debtor.risk),
        (Some("+33 1 23 45 67 89"), Some("key-account"), Some(Risk::High))
    );
    let blocks = debtor.blocks.as_ref().unwrap();
    assert_eq!(
        (blocks[0].reason.as_str(), blocks[0].until.as_deref()),
        ("merger of the debtor", Some("2026-03-31"))
    );
    assert_eq!(claim.blocks.as_ref().unwrap()[0].until, None);
    let contact = &claim.contacts[0];
    assert_eq!(
        (contact.channel, contact.status, contact.pay_by.as_deref()),
        (Channel::Phone, ContactStatus::Answered, Some("2026-02-18"))
    );
    let dispute = &claim.disputes[0];
    assert_eq!(
        (dispute.reason, dispute.subject.as_deref()),
        (Some(DisputeReason::Quality), Some("scratched"))
    );
    assert_eq!(dispute.acknowledged_on.as_deref(), Some("2026-02-13"));
    assert_eq!(dispute.investigated_on.as_deref(), Some("2026-02-16"));
    let upheld = Money { amount: "25.00".to_owned(), currency: "EUR".to_owned() };
    assert_eq!(dispute.outcome, Some(DisputeOutcome::PartlyUpheld(upheld)));
    // Parts by day, whatever the order of the rows, and whether they come before their plan.
    let plan = claim.plan.as_ref().unwrap();
    assert_eq!((plan.tolerance_days, plan.acknowledged), (3, true));
    let days: Vec<&str> = plan.instalments.iter().map(|part| part.due_date.as_str()).collect();
    assert_eq!(days, ["2026-05-01", "2026-06-01"]);
    // A path leads back to the row and column.
    for (path, line, column) in [
        ("claims[0].plan.instalments[0].amount", 9, "amount"),
        ("claims[0].plan.tolerance-days", 10, "tolerance-days"),
        ("claims[0].blocks[0].since", 5, "date"),
        ("debtors[0].blocks[0].reason", 4, "reason"),
        ("claims[0].disputes[0].outcome.partly-upheld.amount", 7, "upheld"),
        ("claims[0].contacts[0].pay-by", 6, "pay-by"),
        ("debtors[0].risk", 2, "risk"),
    ] {
        let place = book.locate(path, Language::En).unwrap();
        assert_eq!(place, format!("essai.csv, line {line}, column {column}"), "{path}");
    }
}

#[test]
fn words_of_handling_outside_their_lists_are_faults() {
    let set_aside = |row: &str| {
        let text = format!("{HANDLING}invoice,D1,,F1,2026-01-05,100.00,EUR,sent,,,,,,,,,,,,,,,,\n{row}\n");
        let book = read(&text);
        let remarks = &book.0.report.files[0].set_aside;
        assert_eq!(remarks.len(), 1, "{row}: {remarks:?}");
        assert_eq!(book.numbers(), ["F1"], "{row}");
        assert!(book.debtor("D1").unread.is_some(), "{row}");
        remarks[0].what.sentence(Language::En)
    };
    for (row, expected) in [
        ("debtor,D1,,,,,,,,,,extreme,,,,,,,,,,,,", "“extreme” instead of: low, normal, high"),
        ("contact,,,F1,2026-02-10,,,,,,,,a,fax,sent,,,,,,,,,", "“fax” instead of: email, letter, sms, phone"),
        ("contact,,,F1,2026-02-10,,,,,,,,a,sms,read,,,,,,,,,", "“read” instead of: proposed, sent"),
        ("dispute,,,F1,2026-02-12,,,,,,,,,,,,mood,,,,,,,", "“mood” instead of: price, quantity"),
        ("dispute,,,F1,2026-02-12,,,,,,,,,,,,,,,,won,,,", "“won” instead of: upheld"),
        ("dispute,,,F1,2026-02-12,,,,,,,,,,,,,,,,partly-upheld,,,", "must not be"),
        ("dispute,,,F1,2026-02-12,,,,,,,,,,,,,,,,rejected,5.00,,", "“rejected” instead of: partly-upheld"),
        ("block,D9,,,2026-03-01,,,,,,,,,,,,gone,,,,,,,", "no debtor has the reference D9"),
        ("block,,,,2026-03-01,,,,,,,,,,,,gone,,,,,,,", "must not be"),
        ("plan,,,F1,2026-04-02,,,,,,,,,,,,,,,,,,few,", "“few” instead of"),
        ("plan-instalment,,,F1,2026-05-01,40.00,,,,,,,,,,,,,,,,,,", "no payment plan"),
        ("plan,,,F9,2026-04-02,,,,,,,,,,,,,,,,,,,", "no invoice has the number F9"),
    ] {
        let found = set_aside(row);
        assert!(found.contains(expected), "{row}: {found}");
    }
}

#[test]
fn a_description_is_the_creditors_own_and_can_complete_a_ledger() {
    let text = "record;debtor;invoice;date;amount;currency;state;description\n\
                invoice;D1;F1;2026-01-05;100.00;EUR;sent;Deux tables, chêne\n\
                invoice;D1;F2;2026-01-05;100.00;EUR;sent;\n";
    let book = read(text);
    assert_eq!(book.claim("F1").invoice.description.as_deref(), Some("Deux tables, chêne"));
    assert_eq!(book.claim("F2").invoice.description, None);
    let place = book.locate("claims[0].invoice.description", Language::En);
    assert_eq!(place.as_deref(), Some("essai.csv, line 2, column description"));

    // A ledger has the words of bookkeepers, which are not for the debtor.
    let ledger = &["789654321FEC20260930.txt"];
    assert_eq!(read_samples(ledger, &[], &stated()).claim("F2026-0018").invoice.description, None);
    let more = "record;debtor;invoice;description\ninvoice;C002;F2026-0018;Menuiserie du hall\n";
    let book = read_samples(ledger, &[("suite.csv", more)], &stated());
    assert_eq!(book.claim("F2026-0018").invoice.description.as_deref(), Some("Menuiserie du hall"));
}

/// Whatever happens to a file on its way, it is refused or its lines add up, and nothing panics.
#[test]
fn damaged_files_are_refused_or_still_add_up() {
    let good = std::fs::read(samples("invoices.csv")).unwrap();
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    let signs = b"\t\n\r,;\"-0159\xE9\xFF\x00 /";
    let (mut read_in, mut refused) = (0, 0);
    for _ in 0..2_000 {
        let mut bytes = good.clone();
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
        match try_text("essai.csv", bytes, &stated()) {
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
