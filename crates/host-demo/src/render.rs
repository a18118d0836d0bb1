//! The answers set out for a terminal: 120 columns, 80 for messages, readable without colour.

mod message;
mod simulation;
mod why;

use std::fmt::Write as _;

use comfy_table::{
    Cell, CellAlignment, ColumnConstraint, ContentArrangement, Table, TableComponent, Width, presets,
};

use crate::case::Case;
use crate::component::Component;
use crate::component::assessment::{Assessment, BalanceEvent, DeadlineCode, TermsVerdict};
use crate::component::dunning::{Decision, LevelVerdict, NextStepKind, Preset, Tone};
use crate::component::law::Holiday;
use crate::component::portfolio::{ClaimAnswer, PortfolioReview, ReviewRow, WorkItem};
use crate::component::terms::ParsedTerms;
use crate::component::types::{
    Channel, Claim, Debtor, DebtorKind, Language, Money, Proof, RateRow, Refusal, Source, Step, Warning,
};
use crate::import::{Book, Form, Remark, Report};
use crate::text::{self, date, number, pick};

pub use message::{
    channel, checked as checked_templates, letter as message_letter, notes as message_notes,
    page as message_page, text as message, tongue,
};
pub use simulation::simulations;
pub use why::{why, why_refused};

/// How wide a page is.
const PAGE: usize = 120;
/// How wide a letter is.
const LETTER: usize = 80;
/// How far the reason of an item of the worklist is set in: under the name of the debtor.
const REASON: &str = "        ";
/// How many remarks about a file are shown; all of them are in the JSON output.
const REMARKS: usize = 12;

/// What every page needs.
#[derive(Clone, Copy)]
pub struct Picture<'a> {
    /// The language to write in.
    pub language: Language,
    /// What was read.
    pub book: &'a Book,
    /// What was asked.
    pub case: &'a Case,
    /// The day of the question.
    pub as_of: &'a str,
}

impl Picture<'_> {
    fn pick(&self, french: &'static str, english: &'static str) -> &'static str {
        pick(self.language, french, english)
    }

    fn date(&self, iso: &str) -> String {
        date(self.language, iso)
    }

    fn money(&self, money: &Money) -> String {
        text::money(self.language, money)
    }

    fn number(&self, decimal: &str) -> String {
        number(self.language, decimal)
    }

    fn name(&self, debtor: &str) -> String {
        self.case
            .debtors
            .iter()
            .find(|known| known.id == debtor)
            .map(|known| known.name.as_str())
            .filter(|name| !name.is_empty())
            .unwrap_or(debtor)
            .to_owned()
    }
}

// ---- the review --------------------------------------------------------------------------------------------------

/// A page for a whole portfolio.
#[must_use]
pub fn review(picture: &Picture<'_>, review: &PortfolioReview) -> String {
    let mut out = String::new();
    import(picture, &mut out);
    title(&mut out, &format!("{} {}", picture.pick("À faire le", "To do on"), picture.date(picture.as_of)));
    let listed: Vec<usize> = review
        .worklist
        .iter()
        .flat_map(|item| &item.rows)
        .filter_map(|row| usize::try_from(*row).ok())
        .collect();
    worklist(picture, review, &mut out);
    held(picture, review, &listed, &mut out);
    quiet(picture, review, &listed, &mut out);
    refusals(picture, review, &mut out);
    unasked(picture, &mut out);
    totals(picture, review, &mut out);
    let answered = review.rows.iter().filter_map(|row| match row {
        ClaimAnswer::Answered(row) => Some(row),
        ClaimAnswer::Refused(_) => None,
    });
    let all = answered.flat_map(|row| {
        let invoice = row.assessment.invoice.as_str();
        row.assessment.warnings.iter().chain(&row.decision.warnings).map(move |warning| (invoice, warning))
    });
    warnings(picture, all, &mut out);
    out
}

fn answered(review: &PortfolioReview, at: usize) -> Option<&ReviewRow> {
    match review.rows.get(at) {
        Some(ClaimAnswer::Answered(row)) => Some(row),
        _ => None,
    }
}

fn import(picture: &Picture<'_>, out: &mut String) {
    title(out, picture.pick("Fichiers lus", "Files read"));
    for report in &picture.book.reports {
        paragraph(out, &source(picture, report), "", PAGE);
        let mut shown = 0_usize;
        for remark in report.set_aside.iter().chain(&report.remarks) {
            if shown == REMARKS {
                let more = report.set_aside.len().saturating_add(report.remarks.len()).saturating_sub(shown);
                let _ = writeln!(
                    out,
                    "  … {more} {}",
                    picture.pick("autres remarques : --format json", "more remarks: --format json")
                );
                break;
            }
            paragraph(out, &remark_line(picture, remark), "  - ", PAGE);
            shown = shown.saturating_add(1);
        }
        if let Some(balance) = report.balance {
            let euros = |cents| text::euros(picture.language, &crate::import::fec::decimal(cents));
            let (ledger, invoices) = (euros(balance.ledger), euros(balance.invoices));
            let (waiting, aside) = (euros(balance.unallocated), euros(balance.set_aside));
            let sentence = pick(
                picture.language,
                format!(
                    "Solde des comptes 411 : {ledger} = {invoices} de factures ouvertes − {waiting} non affectés + {aside} laissés de côté."
                ),
                format!(
                    "Balance of accounts 411: {ledger} = {invoices} of open invoices − {waiting} unallocated + {aside} set aside."
                ),
            );
            paragraph(out, &sentence, "  ", PAGE);
        }
    }
}

fn source(picture: &Picture<'_>, report: &Report) -> String {
    let form = match report.form {
        Form::Fec => "FEC",
        Form::Csv => "CSV",
    };
    let separator = match report.separator {
        '\t' => picture.pick("tabulation", "tab").to_owned(),
        other => format!("{}{other}{}", picture.pick("« ", "“"), picture.pick(" »", "”")),
    };
    let colon = text::colon(picture.language);
    let mut counts = vec![
        (picture.pick("lignes lues", "lines read"), report.read),
        (picture.pick("utilisées", "used"), report.used),
    ];
    if report.form == Form::Fec {
        counts.push((picture.pick("laissées de côté", "set aside"), report.left_out));
        counts.push((picture.pick("sur d’autres comptes", "on other accounts"), report.other));
    }
    let counts: Vec<String> =
        counts.into_iter().map(|(name, count)| format!("{name}{colon}{count}")).collect();
    let mut line = format!(
        "{}{colon}{form}, {}, {separator}{} {}",
        report.source,
        report.encoding,
        picture.pick(" ;", ";"),
        counts.join(", "),
    );
    line.push('.');
    line
}

fn remark_line(picture: &Picture<'_>, remark: &Remark) -> String {
    let word =
        if remark.lines.len() > 1 { picture.pick("lignes", "lines") } else { picture.pick("ligne", "line") };
    format!(
        "{word} {}{}{}",
        text::lines(&remark.lines),
        text::colon(picture.language),
        remark.what.sentence(picture.language)
    )
}

/// The rows of an item, as far as they were answered.
fn rows_of<'a>(review: &'a PortfolioReview, item: &'a WorkItem) -> impl Iterator<Item = &'a ReviewRow> {
    let places = item.rows.iter().filter_map(|row| usize::try_from(*row).ok());
    places.filter_map(|at| answered(review, at))
}

fn worklist(picture: &Picture<'_>, review: &PortfolioReview, out: &mut String) {
    if review.worklist.is_empty() {
        let _ = writeln!(out, "{}", picture.pick("Rien à faire ce jour.", "Nothing to do on this day."));
        return;
    }
    let mut table = table(
        PAGE,
        &[
            (picture.pick("Score", "Score"), Shape::Figure),
            (picture.pick("Débiteur", "Debtor"), Shape::Text(32)),
            (picture.pick("À faire", "Next step"), Shape::Text(32)),
            (picture.pick("Niveau", "Level"), Shape::Text(18)),
            (picture.pick("Factures", "Invoices"), Shape::Text(13)),
            (picture.pick("Retard", "Late"), Shape::Figure),
            (picture.pick("Demandé", "Demand"), Shape::Figure),
        ],
    );
    let mut reasons = Vec::new();
    for item in &review.worklist {
        // What is most severe leads the message, so its reason is that of the item.
        let leads = |row: &&ReviewRow| row.decision.step == item.step && row.decision.level == item.level;
        let lead = rows_of(review, item).find(leads).or_else(|| rows_of(review, item).next());
        let reason = lead.map(|row| why_in_short(picture, &row.decision)).unwrap_or_default();
        // Of several invoices the reason is about one; insolvency is about them all.
        let is_about_one = item.rows.len() > 1 && item.step != NextStepKind::Stop;
        let about = lead.filter(|_| is_about_one).map(|row| row.assessment.invoice.as_str());
        reasons.push(match about {
            Some(invoice) => format!("{invoice}{}{reason}", text::colon(picture.language)),
            None => reason,
        });
        let late = rows_of(review, item).map(|row| row.assessment.days_past_due).max().unwrap_or_default();
        let demands: Vec<String> = item.demands.iter().map(|demand| picture.money(&demand.total)).collect();
        let invoices: Vec<&str> = rows_of(review, item).map(|row| row.assessment.invoice.as_str()).collect();
        table.add_row([
            item.score.to_string(),
            picture.name(&item.debtor),
            contact(picture, item.step, item.channel),
            item.level.clone().unwrap_or_default(),
            few(&invoices),
            days(picture, late),
            demands.join("\n"),
        ]);
    }
    // The reason of an item stands under its cells: only the first line of an item has a score.
    let mut reasons = reasons.into_iter();
    let mut reason: Option<String> = None;
    for line in table.lines().lines() {
        let starts = line.chars().take(REASON.len()).any(|letter| letter.is_ascii_digit());
        if starts {
            if let Some(reason) = reason.take() {
                paragraph(out, &reason, REASON, PAGE);
            }
            reason = reasons.next();
        }
        let _ = writeln!(out, "{line}");
    }
    if let Some(reason) = reason {
        paragraph(out, &reason, REASON, PAGE);
    }
}

/// The first of some invoices, and how many there are.
fn few(invoices: &[&str]) -> String {
    const SHOWN: usize = 4;
    let shown: Vec<&str> = invoices.iter().copied().take(SHOWN).collect();
    let more = if invoices.len() > SHOWN { format!(" … ({})", invoices.len()) } else { String::new() };
    format!("{}{more}", shown.join(" "))
}

fn held(picture: &Picture<'_>, review: &PortfolioReview, listed: &[usize], out: &mut String) {
    let rows: Vec<&ReviewRow> = (0..review.rows.len())
        .filter(|at| !listed.contains(at))
        .filter_map(|at| answered(review, at))
        .filter(|row| {
            matches!(row.decision.step, NextStepKind::Hold | NextStepKind::Check | NextStepKind::Stop)
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    title(out, picture.pick("À laisser en l’état", "To leave alone"));
    let mut table = table(
        PAGE,
        &[
            (picture.pick("Débiteur", "Debtor"), Shape::Text(24)),
            (picture.pick("Facture", "Invoice"), Shape::Whole),
            (picture.pick("Retard", "Late"), Shape::Figure),
            (picture.pick("Reste dû", "Open"), Shape::Figure),
            (picture.pick("État", "State"), Shape::Text(14)),
            (picture.pick("Pourquoi", "Why"), Shape::Rest),
        ],
    );
    for row in rows {
        table.add_row([
            picture.name(&row.assessment.debtor),
            row.assessment.invoice.clone(),
            days(picture, row.assessment.days_past_due),
            picture.money(&row.assessment.open_balance),
            step(picture, &row.decision),
            why_in_short(picture, &row.decision),
        ]);
    }
    let _ = writeln!(out, "{}", table.lines());
}

/// What asks for nobody's attention: how many wait and until when, how many are settled.
fn quiet(picture: &Picture<'_>, review: &PortfolioReview, listed: &[usize], out: &mut String) {
    let rest: Vec<&ReviewRow> = (0..review.rows.len())
        .filter(|at| !listed.contains(at))
        .filter_map(|at| answered(review, at))
        .collect();
    let waiting: Vec<&&ReviewRow> =
        rest.iter().filter(|row| row.decision.step == NextStepKind::Wait).collect();
    let settled = rest.iter().filter(|row| row.decision.step == NextStepKind::Settled).count();
    if waiting.is_empty() && settled == 0 {
        return;
    }
    title(out, picture.pick("Le reste", "The rest"));
    let colon = text::colon(picture.language);
    if !waiting.is_empty() {
        let next = waiting.iter().map(|row| row.decision.on.as_str()).filter(|on| *on > picture.as_of).min();
        let mut line = format!("{}{colon}{}", picture.pick("En attente", "Waiting"), waiting.len());
        if let Some(next) = next {
            let _ = write!(
                line,
                ", {}{colon}{}",
                picture.pick("prochaine date", "next date"),
                picture.date(next)
            );
        }
        let _ = writeln!(out, "{line}.");
    }
    if settled > 0 {
        let _ = writeln!(out, "{}{colon}{settled}.", picture.pick("Soldées", "Settled"));
    }
}

fn refusals(picture: &Picture<'_>, review: &PortfolioReview, out: &mut String) {
    let mut first = true;
    for (at, row) in review.rows.iter().enumerate() {
        let ClaimAnswer::Refused(refusals) = row else {
            continue;
        };
        if first {
            title(out, picture.pick("Refusées par les règles", "Refused by the rules"));
            first = false;
        }
        let invoice = picture.case.claims.get(at).map_or("", |claim| claim.invoice.number.as_str());
        for refused in refusals {
            paragraph(out, &format!("{invoice}. {}", refusal(picture, Some(at), refused)), "- ", PAGE);
        }
    }
}

/// One refusal: where in the files, what, and the path of the contract if no file states it.
#[must_use]
pub fn refusal(picture: &Picture<'_>, asked: Option<usize>, refusal: &Refusal) -> String {
    let place = picture.case.locate(picture.book, &refusal.path, asked, picture.language);
    placed(&refusal.message, Some(place.as_deref().unwrap_or(&refusal.path)))
}

/// A sentence and what it is about, if that has a place.
#[must_use]
pub fn placed(sentence: &str, place: Option<&str>) -> String {
    match place {
        Some(place) => format!("{} ({place}).", sentence.trim_end_matches('.')),
        None => sentence.to_owned(),
    }
}

/// A heading between messages.
pub fn heading(out: &mut String, text: &str) {
    if !out.is_empty() {
        out.push('\n');
    }
    let _ = writeln!(out, "{text}\n{}\n", "═".repeat(LETTER));
}

/// A sentence as wide as a message.
#[must_use]
pub fn wrapped(sentence: &str) -> String {
    let mut out = String::new();
    paragraph(&mut out, sentence, "", LETTER);
    out
}

fn unasked(picture: &Picture<'_>, out: &mut String) {
    if picture.case.unasked.is_empty() {
        return;
    }
    title(out, picture.pick("Faits manquants", "Missing facts"));
    // The same sentence for many invoices is said once.
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    for unasked in &picture.case.unasked {
        let sentence = unasked.sentence(picture.language);
        match groups.iter_mut().find(|(known, _)| *known == sentence) {
            Some((_, invoices)) => invoices.push(&unasked.invoice),
            None => groups.push((sentence, vec![&unasked.invoice])),
        }
    }
    for (sentence, invoices) in groups {
        paragraph(out, &format!("{} {}", sentence, bracket(&invoices)), "- ", PAGE);
    }
}

fn totals(picture: &Picture<'_>, review: &PortfolioReview, out: &mut String) {
    if review.totals.is_empty() {
        return;
    }
    title(out, picture.pick("Totaux", "Totals"));
    let mut table = table(
        PAGE,
        &[
            (picture.pick("Reste dû", "Open"), Shape::Figure),
            (picture.pick("dont échu", "past due"), Shape::Figure),
            (picture.pick("dont contesté", "disputed"), Shape::Figure),
            (picture.pick("Intérêts", "Interest"), Shape::Figure),
            (picture.pick("Indemnités", "Compensation"), Shape::Figure),
            (picture.pick("Factures ouvertes", "Open invoices"), Shape::Figure),
            (picture.pick("dont échues", "past due"), Shape::Figure),
        ],
    );
    for total in &review.totals {
        table.add_row([
            picture.money(&total.open_balance),
            picture.money(&total.past_due),
            picture.money(&total.disputed),
            picture.money(&total.interest),
            picture.money(&total.compensation),
            total.open_invoices.to_string(),
            total.past_due_invoices.to_string(),
        ]);
    }
    let _ = writeln!(out, "{}", table.lines());
}

/// Each distinct message once, with the invoices it is about.
fn warnings<'a>(picture: &Picture<'_>, all: impl Iterator<Item = (&'a str, &'a Warning)>, out: &mut String) {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for (invoice, warning) in all {
        match groups.iter_mut().find(|(known, _)| *known == warning.message) {
            Some((_, invoices)) if invoices.contains(&invoice) => {}
            Some((_, invoices)) => invoices.push(invoice),
            None => groups.push((&warning.message, vec![invoice])),
        }
    }
    if groups.is_empty() {
        return;
    }
    title(out, picture.pick("À savoir", "Worth knowing"));
    for (message, invoices) in groups {
        paragraph(out, &format!("{message} {}", bracket(&invoices)), "- ", PAGE);
    }
}

fn bracket(invoices: &[&str]) -> String {
    let shown: Vec<&str> = invoices.iter().copied().take(8).collect();
    let more = if invoices.len() > shown.len() { format!(" … {}", invoices.len()) } else { String::new() };
    format!("({}{more})", shown.join(", "))
}

// ---- one invoice -------------------------------------------------------------------------------------------------

/// A page for one invoice: what it comes to, why, and what to do.
#[must_use]
pub fn explanation(
    picture: &Picture<'_>,
    debtor: &Debtor,
    claim: &Claim,
    at: usize,
    row: &ReviewRow,
) -> String {
    let mut out = String::new();
    let (assessment, decision) = (&row.assessment, &row.decision);
    header(picture, debtor, claim, at, assessment, &mut out);
    terms(picture, assessment, &mut out);
    instalments(picture, assessment, &mut out);
    balance(picture, assessment, &mut out);
    interest(picture, assessment, &mut out);
    steps(picture, &assessment.steps, &mut out);
    sums(picture, assessment, &mut out);
    deadlines(picture, assessment, &mut out);
    decided(picture, decision, &mut out);
    let next = [&assessment.next_change, &decision.next_change].into_iter().flatten().min();
    if let Some(next) = next {
        let _ = writeln!(
            out,
            "\n{} {}.",
            picture.pick("La réponse peut changer à partir du", "The answer may change from"),
            picture.date(next)
        );
    }
    let invoice = claim.invoice.number.as_str();
    let all = assessment.warnings.iter().chain(&decision.warnings).map(|warning| (invoice, warning));
    warnings(picture, all, &mut out);
    out
}

fn header(
    picture: &Picture<'_>,
    debtor: &Debtor,
    claim: &Claim,
    at: usize,
    assessment: &Assessment,
    out: &mut String,
) {
    title(out, &format!("{} {}", picture.pick("Facture", "Invoice"), claim.invoice.number));
    let kind = match debtor.kind {
        DebtorKind::Business => picture.pick("entreprise", "business"),
        DebtorKind::PublicAuthority(_) => picture.pick("acheteur public", "public buyer"),
        DebtorKind::Consumer => picture.pick("consommateur", "consumer"),
    };
    let law = match assessment.regime.as_str() {
        "contract" => picture.pick("le contrat seul", "the contract alone"),
        regime => regime,
    };
    let place = picture.case.locate(picture.book, "claim", Some(at), picture.language).unwrap_or_default();
    let facts = [
        (picture.pick("Débiteur", "Debtor"), format!("{} ({}), {kind}", picture.name(&debtor.id), debtor.id)),
        (picture.pick("Loi", "Law"), law.to_owned()),
        (picture.pick("Émise le", "Issued"), picture.date(&claim.invoice.issue_date)),
        (picture.pick("Montant", "Amount"), picture.money(&claim.invoice.amount_due)),
        (picture.pick("Échéance", "Due"), picture.date(&assessment.due_date)),
        (
            picture.pick("Retard", "Late"),
            format!(
                "{} {} {}",
                days(picture, assessment.days_past_due),
                picture.pick("au", "on"),
                picture.date(picture.as_of)
            ),
        ),
        (picture.pick("Lue dans", "Read in"), place),
    ];
    for (name, value) in facts {
        let _ = writeln!(out, "{name:<10} {value}");
    }
}

fn terms(picture: &Picture<'_>, assessment: &Assessment, out: &mut String) {
    title(out, picture.pick("Délai de paiement", "Payment term"));
    let terms = &assessment.terms;
    let mut line = match terms.verdict {
        TermsVerdict::Lawful => picture.pick("Conforme à la loi", "Within the law"),
        TermsVerdict::Unlawful => picture.pick("Trop long", "Too long"),
        TermsVerdict::Depends => picture.pick("Licite sous condition", "Lawful on a condition"),
        TermsVerdict::NotLimited => picture.pick("Sans maximum légal", "No legal maximum"),
        TermsVerdict::Unchecked => picture.pick("Non vérifié", "Not checked"),
    }
    .to_owned();
    if let Some(latest) = &terms.latest_lawful_date {
        let _ = write!(
            line,
            "{}{}",
            picture.pick(" ; au plus tard le ", "; at the latest "),
            picture.date(latest)
        );
    }
    if let Some(fine) = &terms.fine {
        let _ = write!(
            line,
            "{}{} ({}), {} ({})",
            picture.pick(" ; amende encourue : ", "; fine at stake: "),
            picture.money(&fine.natural_person),
            picture.pick("personne physique", "natural person"),
            picture.money(&fine.company),
            picture.pick("société", "company"),
        );
    }
    paragraph(out, &format!("{line}."), "", PAGE);
    if let Some(source) = &terms.source {
        cite(picture, source, "  ", out);
    }
}

fn instalments(picture: &Picture<'_>, assessment: &Assessment, out: &mut String) {
    if assessment.instalments.is_empty() {
        return;
    }
    title(out, picture.pick("Échéancier", "Instalments"));
    let mut table = table(
        PAGE,
        &[
            (picture.pick("Échéance", "Due"), Shape::Whole),
            (picture.pick("Montant", "Amount"), Shape::Figure),
            (picture.pick("Reste dû", "Open"), Shape::Figure),
        ],
    );
    for part in &assessment.instalments {
        table.add_row([
            picture.date(&part.due_date),
            picture.number(&part.amount),
            picture.number(&part.open_balance),
        ]);
    }
    let _ = writeln!(out, "{}", table.lines());
}

/// The days after which something is lost, each with its article.
fn deadlines(picture: &Picture<'_>, assessment: &Assessment, out: &mut String) {
    if assessment.deadlines.is_empty() {
        return;
    }
    title(out, picture.pick("Délais à tenir", "Deadlines"));
    for deadline in &assessment.deadlines {
        let what = match deadline.code {
            DeadlineCode::DeclareClaim => {
                picture.pick("déclarer la créance", "declare the claim in the proceedings")
            }
            DeadlineCode::AskRelief => {
                picture.pick("demander à être relevé de forclusion", "ask for relief for a late declaration")
            }
            DeadlineCode::ServeOrder => {
                picture.pick("signifier l’injonction de payer", "serve the order for payment")
            }
            DeadlineCode::Limitation => picture.pick("prescription", "limitation"),
        };
        let mut line = format!("{}{}{what}", picture.date(&deadline.date), text::colon(picture.language));
        if deadline.date.as_str() < picture.as_of {
            line.push_str(picture.pick(" (passé)", " (passed)"));
        }
        paragraph(out, &format!("{line}."), "- ", PAGE);
        cite(picture, &deadline.source, "  ", out);
    }
}

fn balance(picture: &Picture<'_>, assessment: &Assessment, out: &mut String) {
    title(out, picture.pick("Solde", "Balance"));
    let mut table = table(
        PAGE,
        &[
            (picture.pick("Date", "Date"), Shape::Whole),
            (picture.pick("Événement", "Event"), Shape::Whole),
            (picture.pick("Référence", "Reference"), Shape::Rest),
            (picture.pick("Montant", "Amount"), Shape::Figure),
            (picture.pick("→ indemnité", "→ compensation"), Shape::Figure),
            (picture.pick("→ intérêts", "→ interest"), Shape::Figure),
            (picture.pick("→ principal", "→ principal"), Shape::Figure),
            (picture.pick("Reste dû", "Open"), Shape::Figure),
        ],
    );
    for line in &assessment.balance {
        let event = match line.event {
            BalanceEvent::Invoice => picture.pick("facture", "invoice"),
            BalanceEvent::Payment => picture.pick("paiement", "payment"),
            BalanceEvent::CreditNote => picture.pick("avoir", "credit note"),
        };
        table.add_row([
            picture.date(&line.date),
            event.to_owned(),
            line.reference.clone().unwrap_or_default(),
            picture.number(&line.amount),
            picture.number(&line.to_compensation),
            picture.number(&line.to_interest),
            picture.number(&line.to_principal),
            picture.number(&line.open_balance),
        ]);
    }
    let _ = writeln!(out, "{}", table.lines());
}

fn interest(picture: &Picture<'_>, assessment: &Assessment, out: &mut String) {
    if assessment.segments.is_empty() {
        return;
    }
    title(out, picture.pick("Intérêts de retard", "Late-payment interest"));
    let mut table = table(
        PAGE,
        &[
            (picture.pick("Du", "From"), Shape::Whole),
            (picture.pick("Au", "To"), Shape::Whole),
            (picture.pick("Jours", "Days"), Shape::Figure),
            (picture.pick("Base", "Base"), Shape::Figure),
            (picture.pick("Taux", "Rate"), Shape::Figure),
            (picture.pick("Année", "Year"), Shape::Figure),
            (picture.pick("Intérêts", "Interest"), Shape::Figure),
        ],
    );
    for segment in &assessment.segments {
        table.add_row([
            picture.date(&segment.first_day),
            picture.date(&segment.last_day),
            segment.days.to_string(),
            picture.number(&segment.base),
            format!("{}\u{a0}%", picture.number(&segment.rate)),
            segment.year_days.to_string(),
            picture.number(&segment.interest),
        ]);
    }
    let _ = writeln!(out, "{}", table.lines());
}

fn steps(picture: &Picture<'_>, steps: &[Step], out: &mut String) {
    title(out, picture.pick("Le calcul, pas à pas", "The computation, step by step"));
    for (at, step) in steps.iter().enumerate() {
        paragraph(out, &step.sentence, &format!("{:>2}. ", at.saturating_add(1)), PAGE);
        if let Some(source) = &step.source {
            cite(picture, source, "    ", out);
        }
    }
}

fn cite(picture: &Picture<'_>, source: &Source, indent: &str, out: &mut String) {
    let sentence = format!(
        "{}{}{} {}",
        source.title,
        picture.pick(", vérifié le ", ", checked on "),
        picture.date(&source.checked_on),
        source.url
    );
    paragraph(out, &sentence, indent, PAGE);
}

fn sums(picture: &Picture<'_>, assessment: &Assessment, out: &mut String) {
    title(out, picture.pick("Ce qui est dû", "What is owed"));
    let mut rows = vec![
        (picture.pick("Principal", "Principal"), &assessment.open_balance),
        (picture.pick("Intérêts de retard", "Late-payment interest"), &assessment.interest.outstanding),
        (picture.pick("Indemnité forfaitaire", "Fixed compensation"), &assessment.compensation.outstanding),
        (picture.pick("Total", "Total"), &assessment.total),
    ];
    let is_some = |money: &Money| money.amount.bytes().any(|byte| (b'1'..=b'9').contains(&byte));
    if is_some(&assessment.disputed) {
        rows.push((picture.pick("dont contesté", "of which disputed"), &assessment.disputed));
    }
    if is_some(&assessment.surplus) {
        rows.push((picture.pick("Trop-perçu", "Surplus"), &assessment.surplus));
    }
    let mut table = table(PAGE, &[("", Shape::Whole), ("", Shape::Figure)]);
    for (name, amount) in rows {
        table.add_row([name.to_owned(), picture.money(amount)]);
    }
    let _ = writeln!(out, "{}", table.lines());
}

fn decided(picture: &Picture<'_>, decision: &Decision, out: &mut String) {
    title(out, picture.pick("À faire", "Next step"));
    let mut line = step(picture, decision);
    if let Some(level) = &decision.level {
        let _ = write!(line, " ({level})");
    }
    if let Some(given) = decision.tone {
        let _ = write!(line, ", {}", tone(picture, given));
    }
    let _ = writeln!(out, "{line}, {} {}.", picture.pick("le", "on"), picture.date(&decision.on));
    paragraph(out, &why_in_short(picture, decision), "", PAGE);
    for blocker in &decision.blockers {
        let mut sentence = blocker.message.clone();
        if let Some(until) = &blocker.until {
            let _ = write!(sentence, " {} {}.", picture.pick("Jusqu’au", "Until"), picture.date(until));
        }
        paragraph(out, &sentence, "- ", PAGE);
    }
    if let Some(key) = &decision.action_key {
        let _ = writeln!(out, "{} {key}", picture.pick("Clé de l’action :", "Action key:"));
    }
    if decision.considered.is_empty() {
        return;
    }
    let mut table = table(
        PAGE,
        &[
            (picture.pick("Niveau", "Level"), Shape::Whole),
            (picture.pick("Verdict", "Verdict"), Shape::Whole),
            (picture.pick("Possible dès", "Open from"), Shape::Whole),
            (picture.pick("Pourquoi", "Why"), Shape::Rest),
        ],
    );
    for level in &decision.considered {
        table.add_row([
            level.level.clone(),
            verdict(picture, level.verdict).to_owned(),
            level.opens_on.as_deref().map(|day| picture.date(day)).unwrap_or_default(),
            level.message.clone(),
        ]);
    }
    let _ = writeln!(out, "\n{}", table.lines());
    let invoice = &decision.invoice;
    let more = pick(
        picture.language,
        format!("Pourquoi pas autre chose, et quand cela change : relance why {invoice}"),
        format!("Why nothing else, and when that changes: relance why {invoice}"),
    );
    paragraph(out, &more, "", PAGE);
}

fn step(picture: &Picture<'_>, decision: &Decision) -> String {
    contact(picture, decision.step, decision.channel)
}

/// A step, and by which channel.
fn contact(picture: &Picture<'_>, step: NextStepKind, channel: Option<Channel>) -> String {
    let step = match step {
        NextStepKind::Settled => picture.pick("soldée", "settled"),
        NextStepKind::Wait => picture.pick("attendre", "wait"),
        NextStepKind::Check => picture.pick("vérifier", "check"),
        NextStepKind::Remind => picture.pick("relancer", "remind"),
        NextStepKind::Call => picture.pick("appeler", "call"),
        NextStepKind::Warn => picture.pick("avertir", "warn"),
        NextStepKind::FormalNotice => picture.pick("mettre en demeure", "formal notice"),
        NextStepKind::Hold => picture.pick("suspendre", "hold"),
        NextStepKind::HandOver => picture.pick("transmettre au recouvrement", "hand over for recovery"),
        NextStepKind::Stop => picture.pick("arrêter, déclarer la créance", "stop, declare the claim"),
    };
    match channel {
        Some(Channel::Email) => format!("{step} {}", picture.pick("par e-mail", "by e-mail")),
        Some(Channel::Letter) => format!("{step} {}", picture.pick("par lettre", "by letter")),
        Some(Channel::Sms) => format!("{step} {}", picture.pick("par SMS", "by short message")),
        Some(Channel::Phone) | None => step.to_owned(),
    }
}

fn tone(picture: &Picture<'_>, tone: Tone) -> &'static str {
    match tone {
        Tone::Courteous => picture.pick("ton courtois", "courteous tone"),
        Tone::Neutral => picture.pick("ton neutre", "neutral tone"),
        Tone::Firm => picture.pick("ton ferme", "firm tone"),
        Tone::Formal => picture.pick("ton solennel", "formal tone"),
    }
}

fn verdict(picture: &Picture<'_>, verdict: LevelVerdict) -> &'static str {
    match verdict {
        LevelVerdict::Chosen => picture.pick("choisi", "chosen"),
        LevelVerdict::Done => picture.pick("fait", "done"),
        LevelVerdict::NotYet => picture.pick("pas encore", "not yet"),
        LevelVerdict::Passed => picture.pick("passé", "passed"),
        LevelVerdict::AfterAnother => picture.pick("après un autre", "after another"),
        LevelVerdict::BelowMinimum => picture.pick("trop peu", "too little"),
        LevelVerdict::Blocked => picture.pick("empêché", "blocked"),
        LevelVerdict::NotOwed => picture.pick("rien n’est dû", "nothing owed"),
    }
}

fn why_in_short(picture: &Picture<'_>, decision: &Decision) -> String {
    match &decision.declare_by {
        Some(last) => {
            let words = if last.as_str() < picture.as_of {
                picture.pick("Le délai pour la déclarer a expiré le", "The time to declare it ended on")
            } else {
                picture.pick("À déclarer au plus tard le", "Declare by")
            };
            format!("{} {words} {}.", decision.reason, picture.date(last))
        }
        None => decision.reason.clone(),
    }
}

fn days(picture: &Picture<'_>, days: u32) -> String {
    format!("{days}\u{a0}{}", picture.pick("j", "d"))
}

// ---- terms and law ----------------------------------------------------------------------------------------------

/// What a text of terms means; with the due date of each reading, or why there is none, if an issue was given.
#[must_use]
pub fn terms_read(language: Language, parsed: &ParsedTerms, days: &[Result<String, String>]) -> String {
    let mut out = String::new();
    if parsed.readings.len() > 1 {
        let sentence = pick(
            language,
            "Deux lectures ; le contrat doit dire laquelle :",
            "Two readings; the contract must say which:",
        );
        paragraph(&mut out, sentence, "", PAGE);
    }
    for (at, reading) in parsed.readings.iter().enumerate() {
        paragraph(&mut out, &reading.sentence, "- ", PAGE);
        match days.get(at) {
            Some(Ok(day)) => {
                let due = pick(language, "échéance", "due");
                let _ = writeln!(out, "  {due}{}{}", text::colon(language), date(language, day));
            }
            Some(Err(why)) => paragraph(&mut out, why, "  ", PAGE),
            None => {}
        }
    }
    if let Some(discount) = &parsed.discount {
        let percent = number(language, &discount.percent);
        let days = discount.days;
        let sentence = pick(
            language,
            format!(
                "Escompte de {percent}\u{a0}% pour un paiement sous {days} jours ; il n’entre pas dans les calculs."
            ),
            format!("Discount of {percent}% if paid within {days} days; no answer counts it."),
        );
        paragraph(&mut out, &sentence, "", PAGE);
    }
    out
}

/// The holidays of a year. Their names are the keys of the contract.
#[must_use]
pub fn holidays(language: Language, holidays: &[Holiday]) -> String {
    let mut table = table(
        PAGE,
        &[(pick(language, "Jour", "Day"), Shape::Whole), (pick(language, "Férié", "Holiday"), Shape::Rest)],
    );
    for holiday in holidays {
        table.add_row([date(language, &holiday.date), holiday.name.clone()]);
    }
    format!("{}\n", table.lines())
}

/// The places, those of one country on one line.
#[must_use]
pub fn places(places: &[String]) -> String {
    let mut out = String::new();
    let mut rest = places;
    while let Some(first) = rest.first() {
        let country = |place: &String| place.split('-').next() == first.split('-').next();
        let (same, others) = rest.split_at(rest.iter().take_while(|place| country(place)).count());
        paragraph(&mut out, &same.join(" "), "", PAGE);
        rest = others;
    }
    out
}

/// Rates by series and half-year; with their sources for those of one series.
#[must_use]
pub fn rates(language: Language, rows: &[RateRow], sources: bool) -> String {
    let mut columns = vec![
        (pick(language, "Série", "Series"), Shape::Whole),
        (pick(language, "Semestre du", "Half-year from"), Shape::Whole),
        (pick(language, "% l’an", "% a year"), Shape::Figure),
        (pick(language, "Preuve", "Proof"), Shape::Whole),
    ];
    columns.extend(sources.then_some(("Source", Shape::Rest)));
    let mut table = table(PAGE, &columns);
    for row in rows {
        let proof = match row.proof {
            Proof::Published => pick(language, "publié", "published"),
            Proof::Secondary => pick(language, "secondaire", "secondary"),
            Proof::Unverified => pick(language, "non vérifié", "unverified"),
            Proof::Supplied => pick(language, "fourni", "supplied"),
        };
        let mut cells = vec![
            row.series.clone(),
            date(language, &row.first_day),
            number(language, &row.percent),
            proof.to_owned(),
        ];
        cells.extend(sources.then(|| row.source.title.clone()));
        table.add_row(cells);
    }
    format!("{}\n", table.lines())
}

// ---- policies --------------------------------------------------------------------------------------------------

/// The ready-made policies, each with what it reproduces.
#[must_use]
pub fn presets(language: Language, presets: &[Preset]) -> String {
    let columns = [
        (pick(language, "Nom", "Name"), Shape::Whole),
        (pick(language, "D’après", "After"), Shape::Rest),
        (pick(language, "Politiques", "Policies"), Shape::Figure),
        (pick(language, "Niveaux", "Levels"), Shape::Figure),
    ];
    let mut table = table(PAGE, &columns);
    for preset in presets {
        let levels = preset.policies.iter().map(|policy| policy.levels.len().to_string());
        table.add_row([
            preset.name.clone(),
            preset.title.clone(),
            preset.policies.len().to_string(),
            levels.collect::<Vec<_>>().join("+"),
        ]);
    }
    let hint = pick(
        language,
        "Ce qu’elle reproduit, et un fichier prêt à modifier : relance policy show NOM",
        "What one reproduces, and a file ready to be edited: relance policy show NAME",
    );
    let mut out = format!("{}\n\n", table.lines());
    paragraph(&mut out, hint, "", PAGE);
    out
}

// ---- the component -----------------------------------------------------------------------------------------------

/// What the component file is.
#[must_use]
pub fn component(
    language: Language,
    component: &Component,
    bytes: usize,
    gzip: usize,
    core: Option<(String, u64)>,
) -> String {
    let mut out = String::new();
    let size = |bytes: u64| {
        format!("{} {}", number(language, &bytes.to_string()), pick(language, "octets", "bytes"))
    };
    let raw = size(u64::try_from(bytes).unwrap_or(u64::MAX));
    let packed = size(u64::try_from(gzip).unwrap_or(u64::MAX));
    let _ = writeln!(out, "{}: {raw}, gzip {packed}", component.path().display());
    let _ = writeln!(out, "{}{}", pick(language, "Contrat : ", "Contract: "), component.contract());
    let imports = component.imports();
    let _ = writeln!(
        out,
        "{}{}",
        pick(language, "Importe : ", "Imports: "),
        if imports.is_empty() { pick(language, "rien", "nothing").to_owned() } else { imports.join(", ") }
    );
    let _ = writeln!(out, "{}", pick(language, "Exporte :", "Exports:"));
    for export in component.exports() {
        let _ = writeln!(out, "  {export}");
    }
    let _ = writeln!(out, "{}", pick(language, "Fonctions :", "Functions:"));
    for function in component.functions() {
        let _ = writeln!(out, "  {function}");
    }
    let beside = match core {
        Some((file, bytes)) => format!("{file}: {}", size(bytes)),
        None => pick(
            language,
            "Pas de module relance.core.wasm à côté.",
            "No relance.core.wasm module beside it.",
        )
        .to_owned(),
    };
    let _ = writeln!(out, "{beside}");
    out
}

// ---- setting out -------------------------------------------------------------------------------------------------

/// How a column behaves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Wraps at this width.
    Text(u16),
    /// Never wraps.
    Whole,
    /// Never wraps, to the right.
    Figure,
    /// To the right, as wide as it needs to be.
    Narrow,
    /// Takes what is left.
    Rest,
}

/// A table whose cells wrap between words, never inside one.
struct Grid {
    table: Table,
    shapes: Vec<Shape>,
    /// The longest word of each column.
    words: Vec<usize>,
    /// The widest heading of each column.
    headings: Vec<usize>,
    /// The width of each column, if it was decided.
    widths: Vec<usize>,
}

fn table(width: usize, columns: &[(&str, Shape)]) -> Grid {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING);
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
    let shapes: Vec<Shape> = columns.iter().map(|(_, shape)| *shape).collect();
    let headings = columns.iter().map(|(name, _)| name.chars().count()).collect();
    let mut grid = Grid { table, words: vec![0; shapes.len()], shapes, headings, widths: Vec::new() };
    if columns.iter().any(|(name, _)| !name.is_empty()) {
        grid.table.set_style(TableComponent::HeaderLines, '─');
        grid.table.set_style(TableComponent::MiddleHeaderIntersections, '─');
        let headings = grid.cells(columns.iter().map(|(name, _)| (*name).to_owned()));
        grid.table.set_header(headings);
    }
    grid
}

impl Grid {
    fn add_row(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells = self.cells(cells);
        self.table.add_row(cells);
    }

    fn cells(&mut self, texts: impl IntoIterator<Item = String>) -> Vec<Cell> {
        let mut cells = Vec::new();
        for ((text, shape), longest) in texts.into_iter().zip(&self.shapes).zip(&mut self.words) {
            let text = text::french_spaces(&text);
            let words = text.split(' ').map(|word| word.chars().count());
            *longest = words.max().unwrap_or(0).max(*longest);
            let right = matches!(shape, Shape::Figure | Shape::Narrow);
            let cell = Cell::new(text);
            cells.push(if right { cell.set_alignment(CellAlignment::Right) } else { cell });
        }
        cells
    }

    /// Decides the widths of columns with cells of these widths. If the page is too narrow for all of it, headings
    /// wrap first, then the widest texts; amounts never do.
    fn fit(&mut self, width: usize, widest: &[usize]) {
        let gaps = self.shapes.len().saturating_sub(1).saturating_mul(2);
        let mut widths: Vec<usize> =
            widest.iter().zip(&self.words).map(|(cell, word)| *cell.max(word)).collect();
        let taken = |widths: &[usize]| widths.iter().fold(gaps, |sum, each| sum.saturating_add(*each));
        while taken(&widths) > width {
            let columns = widths.iter_mut().zip(&self.words).zip(&self.shapes);
            let texts = columns.filter(|((each, word), shape)| **shape == Shape::Rest && **each > **word);
            // Words too long for the page: the table sees to itself.
            let Some(((each, _), _)) = texts.max_by_key(|((each, _), _)| **each) else { return };
            *each = each.saturating_sub(1);
        }
        let mut spare = width.saturating_sub(taken(&widths));
        for (each, heading) in widths.iter_mut().zip(&self.headings) {
            let wanted = heading.saturating_sub(*each);
            if wanted <= spare {
                *each = each.saturating_add(wanted);
                spare = spare.saturating_sub(wanted);
            }
        }
        self.widths = widths;
    }

    /// The lines, without spaces at their ends.
    fn lines(mut self) -> String {
        const GAP: u16 = 2;
        for (at, (shape, longest)) in self.shapes.iter().zip(&self.words).enumerate() {
            let least = u16::try_from(*longest).unwrap_or(u16::MAX).saturating_add(GAP);
            let Some(column) = self.table.column_mut(at) else { continue };
            column.set_padding((0, GAP));
            if let Some(width) = self.widths.get(at) {
                // The table sets one space between columns by itself.
                let gap = u16::from(at.saturating_add(1) < self.shapes.len());
                column.set_padding((0, gap));
                let width = u16::try_from(*width).unwrap_or(u16::MAX).saturating_add(gap);
                column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
                continue;
            }
            column.set_constraint(match shape {
                Shape::Text(most) => ColumnConstraint::UpperBoundary(Width::Fixed(least.max(*most))),
                Shape::Whole | Shape::Figure => ColumnConstraint::ContentWidth,
                Shape::Narrow | Shape::Rest => ColumnConstraint::LowerBoundary(Width::Fixed(least)),
            });
        }
        self.table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
    }
}

fn title(out: &mut String, title: &str) {
    if !out.is_empty() {
        out.push('\n');
    }
    let _ = writeln!(out, "{title}\n{}", "─".repeat(title.chars().count()));
}

/// Text broken at spaces; lines after the first are indented as far as the lead.
fn paragraph(out: &mut String, text: &str, lead: &str, width: usize) {
    for line in text::wrap(&text::french_spaces(text), lead, width) {
        let _ = writeln!(out, "{line}");
    }
}
