//! The CSV form: what is read, what is passed on unjudged, what is refused and where.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]
#![allow(missing_docs, reason = "a test")]

use std::path::{Path, PathBuf};

use relance_host::case::{self, Missing, Statements};
use relance_host::component::types::{
    Channel, ContactStatus, ContractInterest, CreditEffect, DebtorKind, DisputeOutcome, DisputeReason,
    EndOfMonthTerms, EndOfTenDaysTerms, InterestStart, InvoiceState, Language, Money, NetTerms,
    NonWorkingDay, PaymentTerms, PeriodEndReading, PublicBuyer, Risk, Rounding, StartEvent, YearBasis,
};
use relance_host::import::{Book, Fault, Problem, What, csv};

fn samples(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../samples").join(name)
}

fn read(text: &str) -> Result<Book, Vec<Fault>> {
    let mut book = Book::default();
    csv::read(&mut book, "essai.csv", text.as_bytes(), &mut csv::words_only).map(|()| book)
}

fn refused(text: &str) -> Vec<(Option<u64>, Option<String>, Problem)> {
    let faults = read(text).unwrap_err();
    faults
        .into_iter()
        .map(|fault| {
            assert!(fault.sentence(Language::Fr).starts_with("essai.csv"));
            assert!(fault.sentence(Language::En).starts_with("essai.csv"));
            (fault.line, fault.column, fault.problem)
        })
        .collect()
}

#[test]
fn the_sample_says_what_its_rows_say() {
    let mut book = Book::default();
    book.read_ledger(&samples("invoices.csv"), &mut csv::words_only).unwrap();
    assert_eq!((book.debtors.len(), book.claims.len()), (9, 15));
    let hospital = book.debtor("D04").unwrap();
    assert_eq!(hospital.kind, Some(DebtorKind::PublicAuthority(PublicBuyer::HealthEstablishment)));
    assert_eq!(hospital.address, ["12 route de l’Hôpital", "69450 Les Monts-d’Or"]);
    assert_eq!(hospital.terms, Some(PaymentTerms::Statutory));
    let cafe = book.debtor("D07").unwrap();
    assert_eq!(
        (cafe.judgment_date.as_deref(), cafe.publication_date.as_deref()),
        (Some("2026-09-01"), Some("2026-09-15"))
    );
    let claim = book.claim("2026-029").unwrap();
    assert_eq!((claim.state, claim.at.line), (InvoiceState::Sent, 13));
    assert_eq!(claim.payments[0].value.reference.as_deref(), Some("VIR TALBOT 15/07"));
    assert_eq!(claim.contacts.len(), 3);
    assert_eq!(
        (claim.contacts[2].value.channel, claim.contacts[2].value.status),
        (Channel::Letter, ContactStatus::Sent)
    );
    assert_eq!(book.claim("2026-035").unwrap().credit_notes[0].value.effect, CreditEffect::FromTheStart);
    assert_eq!(book.claim("2026-041").unwrap().disputes[0].value.amount.as_ref().unwrap().amount, "480.40");
    assert!(book.claim("2026-044").unwrap().promises[0].value.amount.is_none());
    assert_eq!(book.debtor("D09").unwrap().payments[0].value.amount.amount, "900.00");
    let ambiguous = EndOfMonthTerms { days: 45, reading: None, on_day: None };
    assert_eq!(book.claim("2026-050").unwrap().terms, Some(PaymentTerms::EndOfMonth(ambiguous)));
}

#[test]
fn terms_are_said_in_words() {
    let end_of_month =
        |reading| Some(PaymentTerms::EndOfMonth(EndOfMonthTerms { days: 45, reading, on_day: None }));
    assert_eq!(csv::terms("due 2026-03-31"), Some(PaymentTerms::DueOn("2026-03-31".to_owned())));
    assert_eq!(
        csv::terms("net 30 receipt"),
        Some(PaymentTerms::Net(NetTerms { days: 30, after: StartEvent::Receipt, on_day: None }))
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
        Some(PaymentTerms::Net(NetTerms { days: 30, after: StartEvent::Issue, on_day: Some(10) }))
    );
    assert_eq!(
        csv::terms("eom 45 days-then-period-end on 10"),
        Some(PaymentTerms::EndOfMonth(EndOfMonthTerms {
            days: 45,
            reading: Some(PeriodEndReading::DaysThenPeriodEnd),
            on_day: Some(10)
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
        assert_eq!(csv::words(&csv::terms(text).unwrap()), text);
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

const HEAD: &str =
    "record;debtor;kind;law;terms;invoice;date;amount;currency;state;channel;status;end-date;effect\n";

#[test]
fn a_decimal_comma_is_a_point_only_between_semicolons() {
    let row = "invoice;C1;;FR;net 30 issue;F1;2026-01-05;1234,50;EUR;sent;;;;\n";
    assert_eq!(read(&format!("{HEAD}{row}")).unwrap().claims[0].amount_due.amount, "1234.50");
    let tabs = format!("{HEAD}{row}").replace(';', "\t");
    // Passed on: the rules refuse it, naming the field.
    assert_eq!(read(&tabs).unwrap().claims[0].amount_due.amount, "1234,50");
}

#[test]
fn quotes_blank_lines_and_order_do_not_matter() {
    let text = "record,debtor,name,terms,invoice,date,amount,currency,state,law\r\n\r\n\
                payment,C1,,,F1,2026-02-01,10.00,EUR,,\r\n\
                \"invoice\",C1,,net 30 issue,F1,2026-01-05,\"1,5\",EUR,sent,FR\r\n\
                debtor,C1,\"Dupont, \"\"Fils\"\"\r\net Cie\",,,,,,,\r\n\
                invoice,C1,,net 30 issue,F2,2026-01-05,3.00,EUR,sent,FR\r\n";
    let book = read(&format!("\u{feff}{text}")).unwrap();
    assert_eq!(book.debtor("C1").unwrap().name.as_deref(), Some("Dupont, \"Fils\"\r\net Cie"));
    assert_eq!(book.debtor("C1").unwrap().described_at.unwrap().line, 5);
    assert_eq!(book.claim("F1").unwrap().payments[0].at.line, 3);
    assert_eq!((book.claim("F1").unwrap().at.line, book.claim("F2").unwrap().at.line), (4, 7));
    assert_eq!(book.claim("F1").unwrap().amount_due.amount, "1,5");
}

/// Rows set aside: line, column, what is wrong, and the invoice set aside with them.
fn aside(book: &Book) -> Vec<(u64, Option<String>, Problem, Option<String>)> {
    let report = book.reports.last().unwrap();
    assert_eq!(Some(report.read), report.used.checked_add(report.left_out));
    let remarks = report.set_aside.iter().map(|remark| match &remark.what {
        What::Faulty { column, problem, invoice } => {
            assert!(!remark.what.sentence(Language::Fr).is_empty());
            assert!(!remark.what.sentence(Language::En).is_empty());
            (remark.lines[0], column.clone(), problem.clone(), invoice.clone())
        }
        other => panic!("{other:?}"),
    });
    remarks.collect()
}

#[test]
fn a_row_at_fault_is_set_aside_with_its_invoice_and_stops_no_other() {
    let rows = "invoice;C1;;FR;net 30;F1;2026-01-05;10.00;EUR;;;;;\n\
                contact;C1;;;;F9;2026-01-05;;;;fax;sent;;\n\
                payment;;;;;;2026-01-05;5.00;EUR;;;;;\n\
                nothing;;;;;;;;;;;;;\n\
                invoice;C1;;FR;statutory;F2;2026-01-05;9.00;EUR;sent;;;;\n\
                payment;C2;;;;F2;2026-01-06;5.00;EUR;;;;;\n\
                payment;C1;;;;F2;2026-01-07;1.00;EUR;;;;;\n\
                payment;C1;;;;F8;2026-01-05;5.00;EUR;;;;;\n\
                invoice;C1;;FR;statutory;F3;2026-01-05;9.00;EUR;sent;;;;\n\
                short;row\n";
    let book = read(&format!("{HEAD}{rows}")).unwrap();
    let found: Vec<_> =
        aside(&book).into_iter().map(|(line, column, _, invoice)| (line, column, invoice)).collect();
    let expected = [
        (2, Some("terms"), Some("F1")),
        (2, Some("state"), Some("F1")),
        (3, Some("channel"), Some("F9")),
        (4, Some("debtor"), None),
        (5, Some("record"), None),
        (7, Some("debtor"), Some("F2")),
        (9, Some("invoice"), None),
        (11, None, None),
    ];
    let owned = |text: Option<&str>| text.map(str::to_owned);
    assert_eq!(found, expected.map(|(line, column, invoice)| (line, owned(column), owned(invoice))));
    // F1 could not be read and F2 is doubtful; F3 is answered.
    let numbers: Vec<_> = book.claims.iter().map(|claim| claim.number.as_str()).collect();
    assert_eq!(numbers, ["F3"]);
    assert!(book.claim("F2").is_none() && book.claim("F3").is_some());
    let report = book.reports.last().unwrap();
    assert_eq!((report.read, report.used, report.left_out), (10, 1, 9));
}

#[test]
fn a_file_at_fault_is_refused_with_line_and_column() {
    let column = |name: &str| Some(name.to_owned());
    assert_eq!(refused("record,debtor,colour\n")[0], (Some(1), column("colour"), Problem::UnknownColumn));
    assert_eq!(refused("record,debtor,debtor\n")[0], (Some(1), column("debtor"), Problem::DuplicateColumn));
    assert_eq!(refused("debtor,date\n")[0].2, Problem::MissingColumn("record".to_owned()));
    assert_eq!(refused("record,debtor\n")[0].2, Problem::NoLines);
    assert_eq!(refused("record,debtor\ndebtor,\"C1\n")[0].2, Problem::Quoting);
    assert_eq!(refused("")[0].2, Problem::Empty);
    let text = [b"record,debtor\ndebtor,\xE9\n".as_slice()].concat();
    let fault = csv::read(&mut Book::default(), "essai.csv", &text, &mut csv::words_only).unwrap_err();
    assert_eq!((fault[0].line, &fault[0].problem), (Some(2), &Problem::Undecodable("UTF-8")));
}

#[test]
fn a_second_file_completes_the_ledger() {
    let mut book = Book::default();
    book.read_ledger(&samples("789654321FEC20260930.txt"), &mut csv::words_only).unwrap();
    book.read_facts(&samples("follow-up.csv"), &mut csv::words_only).unwrap();
    let town = book.claim("F2026-0027").unwrap();
    assert_eq!((town.receipt_date.as_deref(), town.completed_at.unwrap().source), (Some("2026-07-20"), 1));
    assert_eq!(town.disputes.len(), 1);
    // The name of the books gives way to the one to write to.
    assert_eq!(book.debtor("C002").unwrap().name.as_deref(), Some("Hôtel des Quatre Vents SAS"));
    let promised = &book.claim("F2026-0024").unwrap().promises[0].value;
    assert_eq!(promised.amount.as_ref().unwrap().currency, "EUR");

    let faults = |row: &str| {
        let text = format!("record,debtor,invoice,date\n{row}\n");
        let mut book = book.clone();
        csv::read(&mut book, "suite.csv", text.as_bytes(), &mut csv::words_only).unwrap();
        let number = row.split(',').nth(2).unwrap();
        assert!(book.claim(number).is_none(), "an invoice with a doubtful row is not asked about");
        aside(&book)[0].2.clone()
    };
    assert_eq!(faults("invoice,C001,F2026-0027,"), Problem::OtherDebtor("C003".to_owned()));
    assert_eq!(faults("invoice,C003,F2026-0027,2026-07-01"), Problem::OtherDate("2026-07-16".to_owned()));
    assert_eq!(faults("invoice,C003,F9999,"), Problem::Missing);
}

#[test]
fn terms_in_other_words_are_asked_about() {
    let rows = "invoice;C1;;FR;30 jours;F1;2026-01-05;10.00;EUR;sent;;;;\n\
                invoice;C1;;FR;45 jours fin de mois;F2;2026-01-05;10.00;EUR;sent;;;;\n\
                invoice;C1;;FR;net 30 issue;F3;2026-01-05;10.00;EUR;sent;;;;\n";
    let mut asked = Vec::new();
    let mut read = |text: &str| {
        asked.push(text.to_owned());
        if text == "30 jours" {
            return Ok(PaymentTerms::Statutory);
        }
        let readings = vec!["One".to_owned(), "Two".to_owned()];
        Err(Problem::TwoReadings { given: text.to_owned(), readings })
    };
    let mut book = Book::default();
    csv::read(&mut book, "essai.csv", format!("{HEAD}{rows}").as_bytes(), &mut read).unwrap();
    // The words of the form come first: nobody is asked about those.
    assert_eq!(asked, ["30 jours", "45 jours fin de mois"]);
    assert_eq!(book.claim("F1").unwrap().terms, Some(PaymentTerms::Statutory));
    assert!(book.claim("F2").is_none() && book.claim("F3").is_some());
    let report = book.reports.last().unwrap();
    assert_eq!((report.set_aside.len(), report.set_aside[0].lines.as_slice()), (1, [3].as_slice()));
    let sentence = report.set_aside[0].what.sentence(Language::En);
    assert!(sentence.contains("column terms: “45 jours fin de mois” can be read in two ways: One; or Two."));
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
    let book = read(text).unwrap();
    let case = case::build(&book, &Statements::default(), &[]);
    let contract = case.claims[0].invoice.contract.as_ref().unwrap();
    assert_eq!(contract.concluded_on.as_deref(), Some("2025-12-01"));
    assert_eq!(contract.place_of_payment.as_deref(), Some("FR-57"));
    assert_eq!(contract.non_working_day, Some(NonWorkingDay::Next));
    assert_eq!(contract.year_basis, Some(YearBasis::Year360));
    assert_eq!(contract.compensation, Some(Money { amount: "40.00".to_owned(), currency: "EUR".to_owned() }));
    assert_eq!((contract.long_term_agreed, contract.large_debtor), (Some(true), Some(true)));
    let proceedings = case.claims[0].proceedings.as_ref().unwrap();
    assert_eq!(proceedings.order.as_ref().unwrap().served_on.as_deref(), Some("2026-03-20"));
    // Not stated: the rules refuse it, naming the field.
    assert_eq!(proceedings.judgment.as_ref().unwrap().enforceable_on, "");
    assert_eq!(case.debtors[0].insolvency.as_ref().unwrap().creditor_elsewhere, Some(true));
    assert!(case.claims[1].proceedings.is_none());
    let locate = |path: &str| case.locate(&book, path, Some(0), Language::En).unwrap();
    for (path, place) in [
        ("claim.invoice.contract.concluded-on", "essai.csv, line 3, column contract-date"),
        ("claim.invoice.contract.place-of-payment", "essai.csv, line 3, column place"),
        ("claim.invoice.contract.compensation.amount", "essai.csv, line 3, column compensation-agreed"),
        ("claim.invoice.contract.large-debtor", "essai.csv, line 2, column large-debtor"),
        ("claim.proceedings.judgment.enforceable-on", "essai.csv, line 3, column judgment-enforceable"),
        ("debtor.insolvency.creditor-elsewhere", "essai.csv, line 2, column creditor-elsewhere"),
    ] {
        assert_eq!(locate(path), place);
    }
}

#[test]
fn a_contract_that_governs_alone_says_everything() {
    let head = "record;debtor;kind;law;terms;invoice;date;amount;currency;state;interest-rate;interest-start;rounding;\
                year-basis;compensation-agreed\n";
    let row = |rest: &str| {
        format!("{head}invoice;C1;business;US;net 30 issue;F1;2026-01-05;10.00;USD;sent;{rest}\n")
    };
    let book = read(&row("8,5;due-date;half-even;year360;25")).unwrap();
    let interest = ContractInterest {
        rate: "8.5".to_owned(),
        year_basis: YearBasis::Year360,
        start: InterestStart::DueDate,
        rounding: Rounding::HalfEven,
        compensation: Some(Money { amount: "25".to_owned(), currency: "USD".to_owned() }),
    };
    let contract = &book.claim("F1").unwrap().contract;
    assert_eq!((&contract.interest, &contract.year_basis), (&Some(interest), &None));
    let book = read(&row("8,5;;;;")).unwrap();
    let columns: Vec<_> = aside(&book).into_iter().map(|(_, column, problem, _)| (column, problem)).collect();
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
    let book = read(&format!("{HEAD}{rows}")).unwrap();
    let case = case::build(&book, &Statements::default(), &[]);
    assert_eq!(case.claims.len(), 1);
    let PaymentTerms::Instalments(parts) = &case.claims[0].invoice.terms else { panic!() };
    let parts: Vec<_> = parts
        .iter()
        .map(|part| (part.due_date.as_str(), &*part.amount.amount, &*part.amount.currency))
        .collect();
    assert_eq!(parts, [("2026-02-05", "6.00", "EUR"), ("2026-03-05", "4.00", "EUR")]);
    let locate = |path: &str| case.locate(&book, path, Some(0), Language::En).unwrap();
    assert_eq!(locate("claim.invoice.terms.instalments[1].due-date"), "essai.csv, line 2, column date");
    assert_eq!(locate("claim.invoice.terms.instalments"), "essai.csv, line 4, column amount");
    let found = aside(&book);
    assert_eq!(
        (found[0].0, &found[0].2, found[0].3.as_deref()),
        (7, &Problem::TermsAndInstalments, Some("F2"))
    );
}

#[test]
fn nothing_legal_is_assumed() {
    let mut book = Book::default();
    book.read_ledger(&samples("fec/123456782FEC20251231-montant-sens.txt"), &mut csv::words_only).unwrap();
    let asked = |statements: &Statements| case::build(&book, statements, &[]);
    let nothing = asked(&Statements::default());
    assert_eq!((nothing.claims.len(), nothing.unasked.len(), nothing.debtors.len()), (0, 40, 0));
    assert_eq!(nothing.unasked[0].missing, [Missing::Kind, Missing::Law, Missing::Terms]);
    for word in ["--kind", "--law", "--terms"] {
        assert!(nothing.unasked[0].sentence(Language::Fr).contains(word));
        assert!(nothing.unasked[0].sentence(Language::En).contains(word));
    }
    let stated = Statements {
        law: Some("FR".to_owned()),
        kind: Some(DebtorKind::Business),
        terms: csv::terms("net 30 issue"),
    };
    let all = asked(&stated);
    assert_eq!((all.claims.len(), all.unasked.len(), all.debtors.len()), (40, 0, 8));
    assert_eq!(asked(&Statements { terms: None, ..stated }).unasked[0].missing, [Missing::Terms]);
}

#[test]
fn a_path_leads_back_to_a_line() {
    let mut book = Book::default();
    book.read_ledger(&samples("789654321FEC20260930.txt"), &mut csv::words_only).unwrap();
    book.read_facts(&samples("follow-up.csv"), &mut csv::words_only).unwrap();
    let case = case::build(&book, &Statements::default(), &[]);
    assert!(case.unasked.is_empty());
    let at = case.position("F2026-0018").unwrap();
    let locate = |path: &str| {
        let place = case.locate(&book, path, Some(at), Language::Fr);
        place.map(|place| place.rsplit('/').next().unwrap().to_owned())
    };
    let paid = locate(&format!("claims[{at}].payments[0].date")).unwrap();
    assert!(
        paid.starts_with("789654321FEC20260930.txt, ligne ") && paid.ends_with(", colonne EcritureDate"),
        "{paid}"
    );
    assert_eq!(locate("claim.payments[0].date"), Some(paid));
    let contact = locate("claim.contacts[1].date").unwrap();
    assert!(contact.starts_with("follow-up.csv, ligne ") && contact.ends_with("colonne date"), "{contact}");
    // Terms come from the debtor's row here.
    assert_eq!(locate("claim.invoice.terms").unwrap(), "follow-up.csv, ligne 3, colonne terms");
    assert_eq!(locate("debtor.name").unwrap(), "follow-up.csv, ligne 3, colonne name");
    assert_eq!(locate("claim.invoice.issueDate").unwrap().rsplit(' ').next(), Some("PieceDate"));
    assert_eq!(locate("question.as-of").as_deref(), Some("--as-of"));
    assert_eq!(locate("choice.level").as_deref(), Some("--level"));
    assert_eq!(locate("policies[0].name"), None);
    let stated =
        Statements { terms: csv::terms("eom 45"), law: Some("FR".to_owned()), kind: csv::kind("business") };
    let mut book = Book::default();
    book.read_ledger(&samples("fec/123456782FEC20251231-montant-sens.txt"), &mut csv::words_only).unwrap();
    let case = case::build(&book, &stated, &[]);
    let place = case.locate(&book, "claims[0].invoice.terms", None, Language::En);
    assert_eq!(place.as_deref(), Some("--terms"));
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
    let book = read(&text).unwrap();
    assert!(book.reports[0].set_aside.is_empty(), "{:?}", book.reports[0].set_aside);
    let stated =
        Statements { law: Some("FR".to_owned()), terms: csv::terms("net 30 issue"), ..Statements::default() };
    let case = case::build(&book, &stated, &[]);
    let (debtor, claim) = (&case.debtors[0], &case.claims[0]);
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
        let place = case.locate(&book, path, None, Language::En).unwrap();
        assert_eq!(place, format!("essai.csv, line {line}, column {column}"), "{path}");
    }
}

#[test]
fn words_of_handling_outside_their_lists_are_faults() {
    let set_aside = |row: &str| {
        let text = format!("{HANDLING}invoice,D1,,F1,2026-01-05,100.00,EUR,sent,,,,,,,,,,,,,,,,\n{row}\n");
        let book = read(&text).unwrap();
        let remarks = &book.reports[0].set_aside;
        assert_eq!(remarks.len(), 1, "{row}: {remarks:?}");
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
    let book = read(text).unwrap();
    assert_eq!(book.claim("F1").unwrap().description.as_deref(), Some("Deux tables, chêne"));
    assert_eq!(book.claim("F2").unwrap().description, None);
    let statements = Statements {
        terms: csv::terms("net 30 issue"),
        law: Some("FR".to_owned()),
        kind: csv::kind("business"),
    };
    let case = case::build(&book, &statements, &[]);
    assert_eq!(case.claims[0].invoice.description.as_deref(), Some("Deux tables, chêne"));
    let place = case.locate(&book, "claims[0].invoice.description", None, Language::En);
    assert_eq!(place.as_deref(), Some("essai.csv, line 2, column description"));

    // A ledger has the words of bookkeepers, which are not for the debtor.
    let mut book = Book::default();
    book.read_ledger(&samples("789654321FEC20260930.txt"), &mut csv::words_only).unwrap();
    assert_eq!(book.claim("F2026-0018").unwrap().description, None);
    let more = "record;debtor;invoice;description\ninvoice;C002;F2026-0018;Menuiserie du hall\n";
    csv::read(&mut book, "suite.csv", more.as_bytes(), &mut csv::words_only).unwrap();
    assert_eq!(book.claim("F2026-0018").unwrap().description.as_deref(), Some("Menuiserie du hall"));
}
