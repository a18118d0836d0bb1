#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop here")]

use crate::compose::compose;
use crate::shape::Face;
use crate::sheet::{Faces, Flow, LEFT, Mark, RIGHT};
use crate::{Block, Fonts, Letter, LetterError, render};

const FONTS: Fonts<'_> = Fonts { regular: notosans::REGULAR_TTF, bold: notosans::BOLD_TTF };

fn letter(body: Vec<Block>) -> Letter {
    let lines = |lines: &[&str]| lines.iter().map(ToString::to_string).collect();
    Letter {
        language: "fr".into(),
        title: "Mise en demeure".into(),
        sender: lines(&["Atelier Nord SARL", "3 rue des Lilas", "59000 Lille"]),
        recipient: lines(&["Café du Port", "1 quai Sud", "13002 Marseille"]),
        dateline: "Lille, le 2 mars 2026".into(),
        delivery_note: Some("Lettre recommandée".into()),
        subject_label: "Objet :".into(),
        subject: "mise en demeure".into(),
        salutation: "Madame, Monsieur,".into(),
        body,
        closing: "Veuillez agréer nos salutations.".into(),
        signature: "Anne Petit".into(),
        enclosures_label: "Pièces jointes :".into(),
        enclosures: lines(&["facture FA-1"]),
    }
}

fn paragraph(text: &str) -> Vec<Block> {
    vec![Block::Paragraph(text.into())]
}

fn laid_out(letter: &Letter) -> Flow {
    let face = |bytes| Face::new(bytes).unwrap();
    compose(letter, &Faces { regular: face(FONTS.regular), bold: face(FONTS.bold) })
}

/// The lines of every sheet, top to bottom as they were set.
fn read(letter: &Letter) -> Vec<Vec<String>> {
    let lines = |sheet: &Vec<Mark>| {
        let texts = sheet.iter().filter_map(|mark| match mark {
            Mark::Text { line, .. } => Some(line.run.text.trim_end().to_owned()),
            Mark::Rule { .. } => None,
        });
        texts.collect()
    };
    laid_out(letter).sheets.iter().map(lines).collect()
}

fn invoices(rows: usize) -> Block {
    let row = |n| vec![format!("FA-{n}"), "01/02/2026".into(), format!("{n}\u{202f}000,00 €")];
    let headings = ["Facture", "Date", "Montant"].map(String::from).to_vec();
    Block::Table { headings, rows: (1..=rows).map(row).collect() }
}

#[test]
fn same_bytes() {
    let letter = letter(vec![invoices(60)]);
    let first = render(&letter, &FONTS).unwrap();
    assert_eq!(first, render(&letter, &FONTS).unwrap());
    let holds = |part: &[u8]| first.windows(part.len()).any(|window| window == part);
    assert!(holds(b"pdfuaid:part") && holds(b"/Lang") && holds(b"/StructTreeRoot"));
    assert!(!holds(b"CreationDate") && !holds(b"CreateDate"));
}

#[test]
fn long_table_goes_on_under_its_headings() {
    let sheets = read(&letter(vec![invoices(60)]));
    assert!(sheets.len() > 1);
    let total = sheets.len();
    for (at, sheet) in sheets.iter().enumerate() {
        if let Some(row) = sheet.iter().position(|line| line.starts_with("FA-")) {
            assert_eq!(sheet[row - 3], "Facture", "no headings on sheet {at}");
        }
        assert_eq!(*sheet.last().unwrap(), format!("{}/{total}", at + 1));
    }
    let rows = sheets.concat().iter().filter(|line| line.starts_with("FA-")).count();
    assert_eq!(rows, 60);
}

#[test]
fn one_sheet_has_no_number() {
    let sheets = read(&letter(paragraph("Bonjour.")));
    assert_eq!(sheets.len(), 1);
    assert!(!sheets.concat().iter().any(|line| line == "1/1"));
}

#[test]
fn odd_characters() {
    let odd = "a\u{0}\u{7}b\u{202e}c \u{202f}€ 漢字 😀 e\u{301} \u{2011} \u{fffe}\u{ad}Łódź Ελλάς Київ ș\r\n\u{e000}";
    let letter = letter(vec![
        Block::Paragraph(odd.into()),
        Block::Heading(odd.into()),
        Block::Items(vec![odd.into()]),
        Block::Table { headings: vec![odd.into()], rows: vec![vec![odd.into(), odd.into()], vec![]] },
    ]);
    assert!(render(&letter, &FONTS).is_ok());
    let text = read(&letter).concat().join("\n");
    assert!(text.contains("abc \u{202f}€ 漢字"), "{text}");
    assert!(text.contains("Łódź Ελλάς Київ ș"), "{text}");
}

#[test]
fn unknown_letters_are_drawn_as_the_replacement() {
    let face = Face::new(FONTS.regular).unwrap();
    let replacement = face.shape("\u{fffd}").glyphs[0].id;
    assert_ne!(replacement, 0);
    assert!(face.shape("漢😀").glyphs.iter().all(|glyph| glyph.id == replacement));
    assert_eq!(face.shape("\u{2011}").glyphs[0].id, face.shape("-").glyphs[0].id);
    // A letter and its accent make one glyph.
    assert_eq!(face.shape("e\u{301}").glyphs.len(), 1);
}

#[test]
fn empty() {
    let nothing = Letter { title: "x".into(), ..Letter::default() };
    assert!(render(&nothing, &FONTS).is_ok());
    let hollow = letter(vec![
        Block::Paragraph(String::new()),
        Block::Heading(" ".into()),
        Block::Items(vec![]),
        Block::Items(vec![String::new()]),
        Block::Table { headings: vec![], rows: vec![] },
        Block::Table { headings: vec![], rows: vec![vec![]] },
        Block::Table { headings: vec!["a".into()], rows: vec![] },
    ]);
    assert!(render(&hollow, &FONTS).is_ok());
    assert!(render(&letter(vec![]), &FONTS).is_ok());
}

#[test]
fn refusals() {
    assert_eq!(render(&Letter::default(), &FONTS), Err(LetterError::Untitled));
    let bad = Fonts { bold: b"no font", ..FONTS };
    assert_eq!(render(&letter(vec![]), &bad), Err(LetterError::Font("bold")));
}

#[test]
fn long_words_stay_on_paper() {
    let word = "Donaudampfschifffahrt".repeat(40);
    let rows = vec![vec![word.clone(), word.clone(), "1,00 €".into()]];
    let letter = letter(vec![
        Block::Paragraph(format!("Voici : {word}")),
        Block::Items(vec![word.clone()]),
        Block::Table { headings: vec![word.clone()], rows },
    ]);
    for mark in laid_out(&letter).sheets.iter().flatten() {
        if let Mark::Text { x, line, .. } = mark {
            assert!(*x + line.width <= RIGHT, "{}", line.run.text);
        }
    }
    assert!(render(&letter, &FONTS).is_ok());
}

#[test]
fn huge_cell_and_many_columns() {
    let rows = vec![vec!["mot ".repeat(3000), "1".into()], vec!["fin".into()]];
    let tall = Block::Table { headings: vec!["a".into(), "b".into()], rows };
    let wide = Block::Table { headings: vec!["colonne".into(); 60], rows: vec![vec!["12,00".into(); 60]; 3] };
    let letter = letter(vec![tall, wide]);
    let sheets = read(&letter);
    assert!(sheets.len() > 2);
    for mark in laid_out(&letter).sheets.iter().flatten() {
        if let Mark::Text { x, line, .. } = mark {
            assert!(*x >= LEFT && *x + line.width <= RIGHT, "{}", line.run.text);
        }
    }
    assert!(sheets.concat().iter().any(|line| line == "fin"));
}

#[test]
fn headings_stay_with_what_follows() {
    for before in 12..40 {
        let mut body = vec![Block::Items(vec!["ligne".into(); before])];
        body.push(Block::Heading("Titre".into()));
        body.push(Block::Heading("Sous-titre".into()));
        body.push(invoices(3));
        let sheets = read(&letter(body));
        for sheet in sheets {
            let last = sheet.iter().rev().find(|line| !line.contains('/')).unwrap();
            assert!(!["Titre", "Sous-titre", "Montant"].contains(&last.as_str()), "{before}: {last}");
        }
    }
}

#[test]
fn shape_of_the_json() {
    let text = r#"{"language": "de", "title": "t", "sender": [], "recipient": [], "dateline": "", "subjectLabel": "",
        "subject": "", "salutation": "", "closing": "", "signature": "", "enclosuresLabel": "", "enclosures": [],
        "body": [{"tag": "paragraph", "val": "p"}, {"tag": "table", "val": {"headings": ["h"], "rows": [["c"]]}}]}"#;
    let letter: Letter = serde_json::from_str(text).unwrap();
    assert_eq!(letter.body[0], Block::Paragraph("p".into()));
    assert!(serde_json::from_str::<Letter>(&text.replace("dateline", "date")).is_err());
}

#[test]
fn a_signature_has_text_above_it() {
    for before in 16..44 {
        let mut body = vec![Block::Items(vec!["ligne".into(); before])];
        body.extend(paragraph("Dernier mot."));
        let sheets = read(&letter(body));
        let sheet = sheets.iter().find(|sheet| sheet.iter().any(|line| line == "Anne Petit")).unwrap();
        assert!(sheet.iter().any(|line| line == "Dernier mot."), "{before}");
    }
}
