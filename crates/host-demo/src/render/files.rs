//! What was read: each file with its remarks, and the facts that no file states.

use relance_ledger::{FileReport, Form, Remark, Sentence as _, decimal};
use serde_json::{Value, json};

use super::{PageContext, bracketed};
use crate::case::lacking;
use crate::component::types::Money;
use crate::layout::Page;
use crate::texts::Texts;

/// How many remarks about a file are shown; all of them are in the JSON output.
const REMARKS: usize = 12;
/// How many lines of one remark are shown.
const LINES: usize = 6;

/// The files, each with its remarks.
pub(super) fn files(context: &PageContext<'_>, page: &mut Page) {
    let texts = context.texts;
    page.title(texts.files.title);
    for report in &context.case.report.files {
        page.paragraph(&summary(texts, report));
        let mut remarks = report.set_aside.iter().chain(&report.remarks);
        for remark in remarks.by_ref().take(REMARKS) {
            page.item("  - ", &remark_line(texts, remark));
        }
        let unlisted = usize::try_from(report.unlisted).unwrap_or(usize::MAX);
        let more = remarks.count().saturating_add(unlisted);
        if more > 0 {
            page.line(&format!("  {}", (texts.files.more_remarks)(more)));
        }
        if let Some(balance) = report.balance {
            let sums = [balance.ledger, balance.invoices, balance.unallocated, balance.set_aside];
            // A FEC is kept in euros.
            let euros = |cents| Money { amount: decimal(cents), currency: "EUR".to_owned() };
            page.item("  ", &(texts.files.balance)(&sums.map(|cents| texts.money(&euros(cents)))));
        }
    }
}

fn summary(texts: &Texts, report: &FileReport) -> String {
    let form = match report.form {
        Form::Fec => "FEC",
        Form::Csv => "CSV",
        Form::OpenItems => texts.files.open_items,
    };
    let separator = match report.separator {
        '\t' => texts.files.tab.to_owned(),
        other => (texts.words.quoted)(&other.to_string()),
    };
    let mut counts = vec![(texts.files.lines_read, report.read), (texts.files.used, report.used)];
    if report.form == Form::Fec {
        counts.push((texts.files.set_aside, report.left_out));
        counts.push((texts.files.on_other_accounts, report.other));
    }
    let colon = texts.colon();
    let counts: Vec<String> =
        counts.into_iter().map(|(name, count)| format!("{name}{colon}{count}")).collect();
    let (source, encoding, semicolon) = (&report.source, report.encoding, texts.files.semicolon);
    format!("{source}{colon}{form}, {encoding}, {separator}{semicolon} {}.", counts.join(", "))
}

fn remark_line(texts: &Texts, remark: &Remark) -> String {
    let [one, many] = texts.files.line;
    let word = if remark.lines.len() > 1 { many } else { one };
    format!("{word} {}{}{}", lines(&remark.lines), texts.colon(), remark.what.sentence(texts.language))
}

/// Line numbers, shortened where there are many: `12, 15, 18 … (40)`.
fn lines(lines: &[u64]) -> String {
    let shown: Vec<String> = lines.iter().take(LINES).map(u64::to_string).collect();
    let shown = shown.join(", ");
    if lines.len() > LINES { format!("{shown} … ({})", lines.len()) } else { shown }
}

/// Claims that were not put to the rules. The same sentence for many invoices is said once.
pub(super) fn missing_facts(context: &PageContext<'_>, page: &mut Page) {
    if context.case.report.unasked.is_empty() {
        return;
    }
    page.title(context.texts.files.missing_facts);
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    for unasked in &context.case.report.unasked {
        let sentence = lacking(unasked, context.texts.language);
        match groups.iter_mut().find(|(known, _)| *known == sentence) {
            Some((_, invoices)) => invoices.push(&unasked.invoice),
            None => groups.push((sentence, vec![&unasked.invoice])),
        }
    }
    for (sentence, invoices) in groups {
        page.item("- ", &format!("{sentence} {}", bracketed(&invoices)));
    }
}

/// Claims that are set aside with their own rows, each with its sum, under the row.
pub(super) fn held_back(context: &PageContext<'_>, page: &mut Page) {
    let (report, texts) = (&context.case.report, context.texts);
    if report.held.is_empty() {
        return;
    }
    page.title(texts.files.held_back);
    let mut held: Vec<Vec<String>> = vec![Vec::new(); report.causes.len()];
    for invoice in &report.held {
        if let Some(held) = held.get_mut(invoice.because) {
            held.push(format!("{} {}", invoice.invoice, texts.money(&invoice.amount)));
        }
    }
    for (cause, invoices) in report.causes.iter().zip(&held) {
        let invoices: Vec<&str> = invoices.iter().map(String::as_str).collect();
        page.item("- ", &format!("{} {}", cause.sentence(texts.language), bracketed(&invoices)));
    }
}

/// What was imported, as data.
pub(crate) fn import_as_json(context: &PageContext<'_>) -> Value {
    let language = context.texts.language;
    let report = &context.case.report;
    let held = report.held.iter().map(|held| {
        json!({
            "invoice": held.invoice,
            "debtor": held.debtor,
            "line": held.at.line,
            "message": context.case.held_back(held, language),
        })
    });
    let unasked = report.unasked.iter().map(|unasked| {
        json!({
            "invoice": unasked.invoice,
            "debtor": unasked.debtor,
            "line": unasked.at.line,
            "message": lacking(unasked, language),
        })
    });
    let sources = report.files.iter().map(|report| source_as_json(report, context.texts));
    json!({
        "sources": sources.collect::<Vec<_>>(),
        "debtors": context.case.debtors.len(),
        "claims": context.case.claims.len(),
        "setAside": held.chain(unasked).collect::<Vec<_>>(),
    })
}

fn source_as_json(report: &FileReport, texts: &Texts) -> Value {
    let remarks = |remarks: &[Remark]| -> Vec<Value> {
        let said = remarks.iter().map(|remark| (&remark.lines, remark.what.sentence(texts.language)));
        said.map(|(lines, message)| json!({ "lines": lines, "message": message })).collect()
    };
    let mut out = json!({
        "file": report.source,
        "form": match report.form {
            Form::Fec => "fec",
            Form::Csv => "csv",
            Form::OpenItems => "open-items",
        },
        "encoding": report.encoding,
        "separator": report.separator.to_string(),
        "linesRead": report.read,
        "linesUsed": report.used,
        "linesSetAside": report.left_out,
        "linesOnOtherAccounts": report.other,
        "setAside": remarks(&report.set_aside),
        "remarks": remarks(&report.remarks),
    });
    if let (Some(balance), Some(object)) = (report.balance, out.as_object_mut()) {
        object.insert(
            "customerAccounts".to_owned(),
            json!({
                "balance": decimal(balance.ledger),
                "openInvoices": decimal(balance.invoices),
                "unallocated": decimal(balance.unallocated),
                "setAside": decimal(balance.set_aside),
            }),
        );
    }
    out
}
