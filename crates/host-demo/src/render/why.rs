//! One decision with all that speaks for and against it.

use std::fmt::Write as _;

use super::{
    PAGE, Picture, Shape, days, paragraph, refusal, step, table, title, tone, verdict, warnings, why_in_short,
};
use crate::component::dunning::{
    Announcement, ConsideredLevel, Decision, Demand, DisputeStage, DisputeStatus, PlanState, PlanStatus,
    PromiseState, SanctionNotice, ScoreCode, ScorePart,
};
use crate::component::law::{Route, RouteStatus};
use crate::component::portfolio::ReviewRow;
use crate::component::types::{Claim, DisputeReason, Money, Refusal, SanctionKind};
use crate::text::{self, pick};

/// A page for one decision.
#[must_use]
pub fn why(picture: &Picture<'_>, claim: &Claim, at: usize, row: &ReviewRow, routes: &[Route]) -> String {
    let mut out = String::new();
    let decision = &row.decision;
    head(picture, claim, row, &mut out);
    blockers(picture, at, decision, &mut out);
    levels(picture, decision, &mut out);
    promises(picture, claim, decision, &mut out);
    disputes(picture, &decision.disputes, &mut out);
    plan(picture, decision.plan.as_ref(), &mut out);
    sanctions(picture, &decision.sanctions, &mut out);
    hand_over(picture, routes, &mut out);
    out.push('\n');
    let sentence = match &decision.next_change {
        Some(day) => pick(
            picture.language,
            format!("Si les faits restent les mêmes, la réponse change le {}.", picture.date(day)),
            format!("If the facts stay the same, the answer changes on {}.", picture.date(day)),
        ),
        None => picture
            .pick(
                "Tant que les faits restent les mêmes, la réponse ne change plus.",
                "As long as the facts stay the same, the answer does not change.",
            )
            .to_owned(),
    };
    paragraph(&mut out, &sentence, "", PAGE);
    let invoice = &claim.invoice.number;
    let arithmetic = pick(
        picture.language,
        format!("Le calcul de chaque montant : relance explain {invoice}"),
        format!("The arithmetic of every amount: relance explain {invoice}"),
    );
    paragraph(&mut out, &arithmetic, "", PAGE);
    warnings(picture, decision.warnings.iter().map(|warning| (invoice.as_str(), warning)), &mut out);
    out
}

/// An invoice about which the rules give no answer.
#[must_use]
pub fn why_refused(picture: &Picture<'_>, at: usize, refusals: &[Refusal]) -> String {
    let mut out = String::new();
    let invoice = picture.case.claims.get(at).map_or("", |claim| claim.invoice.number.as_str());
    title(&mut out, &format!("{} {invoice}", picture.pick("Facture", "Invoice")));
    for refused in refusals {
        paragraph(&mut out, &refusal(picture, Some(at), refused), "- ", PAGE);
    }
    out
}

fn head(picture: &Picture<'_>, claim: &Claim, row: &ReviewRow, out: &mut String) {
    let (assessment, decision) = (&row.assessment, &row.decision);
    let debtor = picture.name(&assessment.debtor);
    title(out, &format!("{} {}, {debtor}", picture.pick("Facture", "Invoice"), claim.invoice.number));
    let mut what = step(picture, decision);
    if let Some(level) = &decision.level {
        let _ = write!(what, " ({level})");
    }
    if let Some(given) = decision.tone {
        let _ = write!(what, ", {}", tone(picture, given));
    }
    let late = format!(
        "{} ({} {})",
        days(picture, assessment.days_past_due),
        picture.pick("échéance", "due"),
        picture.date(&assessment.due_date)
    );
    let mut facts = vec![
        (picture.pick("À faire", "Next step"), what),
        (picture.pick("Le", "On"), picture.date(&decision.on)),
        (picture.pick("Pourquoi", "Why"), why_in_short(picture, decision)),
        (picture.pick("Retard", "Late"), late),
        (picture.pick("Politique", "Policy"), decision.policy.clone()),
    ];
    if let Some(day) = &decision.pay_by {
        facts.push((picture.pick("À payer le", "Pay by"), picture.date(day)));
    }
    if is_some(&decision.demand.total) {
        facts.push((picture.pick("Demandé", "Demand"), demand(picture, &decision.demand)));
    }
    if is_some(&decision.announced.total) {
        facts.push((picture.pick("Annoncé", "Announced"), announced(picture, &decision.announced)));
    }
    if let Some(key) = &decision.action_key {
        facts.push((picture.pick("Clé", "Key"), key.clone()));
    }
    for (name, value) in facts {
        paragraph(out, &value, &format!("{name:<11}"), PAGE);
    }
}

fn is_some(money: &Money) -> bool {
    money.amount.bytes().any(|byte| (b'1'..=b'9').contains(&byte))
}

/// The sum and its parts, those that are nothing left out.
fn demand(picture: &Picture<'_>, demand: &Demand) -> String {
    let parts = [
        (picture.pick("principal", "principal"), &demand.principal),
        (picture.pick("intérêts", "interest"), &demand.interest),
        (picture.pick("indemnité", "compensation"), &demand.compensation),
        (picture.pick("frais", "fee"), &demand.fee),
    ];
    sum(picture, &demand.total, &parts)
}

/// What may be added to a demand, likewise.
fn announced(picture: &Picture<'_>, announced: &Announcement) -> String {
    let parts = [
        (picture.pick("intérêts", "interest"), &announced.interest),
        (picture.pick("indemnité", "compensation"), &announced.compensation),
    ];
    sum(picture, &announced.total, &parts)
}

fn sum(picture: &Picture<'_>, total: &Money, parts: &[(&str, &Money)]) -> String {
    let parts: Vec<String> = parts
        .iter()
        .filter(|(_, money)| is_some(money))
        .map(|(name, money)| format!("{name} {}", picture.money(money)))
        .collect();
    format!("{} = {}", picture.money(total), parts.join(" + "))
}

fn blockers(picture: &Picture<'_>, at: usize, decision: &Decision, out: &mut String) {
    if decision.blockers.is_empty() {
        return;
    }
    title(out, picture.pick("Ce qui empêche d’écrire", "What keeps everyone from writing"));
    for blocker in &decision.blockers {
        let mut sentence = blocker.message.clone();
        if let Some(until) = &blocker.until {
            let _ = write!(sentence, " {} {}.", picture.pick("Jusqu’au", "Until"), picture.date(until));
        }
        // Where the fact was read, or which fact it is.
        let evidence = picture.case.locate(picture.book, &blocker.evidence, Some(at), picture.language);
        let evidence = evidence.unwrap_or_else(|| blocker.evidence.clone());
        let _ = write!(sentence, " [{evidence}]");
        paragraph(out, &sentence, "- ", PAGE);
    }
}

fn levels(picture: &Picture<'_>, decision: &Decision, out: &mut String) {
    if decision.considered.is_empty() {
        return;
    }
    title(out, picture.pick("Chaque niveau", "Every level"));
    for level in &decision.considered {
        paragraph(out, &level_line(picture, level), "", PAGE);
        for finding in &level.findings {
            let mut sentence = finding.message.clone();
            if let Some(from) = finding.from.as_deref().filter(|_| !finding.favours) {
                let _ = write!(sentence, " {} {}.", picture.pick("Dès le", "From"), picture.date(from));
            }
            paragraph(out, &sentence, if finding.favours { "  + " } else { "  − " }, PAGE);
        }
    }
}

fn level_line(picture: &Picture<'_>, level: &ConsideredLevel) -> String {
    let colon = text::colon(picture.language);
    format!("{}{colon}{}. {}", level.level, verdict(picture, level.verdict), level.message)
}

fn promises(picture: &Picture<'_>, claim: &Claim, decision: &Decision, out: &mut String) {
    if decision.promises.is_empty() {
        return;
    }
    title(out, picture.pick("Promesses", "Promises"));
    let columns = [
        (picture.pick("Faite le", "Made on"), Shape::Whole),
        (picture.pick("Pour le", "Pay by"), Shape::Whole),
        (picture.pick("Vaut jusqu’au", "Holds until"), Shape::Whole),
        (picture.pick("Payé depuis", "Paid since"), Shape::Figure),
        (picture.pick("État", "State"), Shape::Rest),
    ];
    let mut table = table(PAGE, &columns);
    for promise in &decision.promises {
        let made = usize::try_from(promise.position).ok().and_then(|at| claim.promises.get(at));
        let state = match promise.state {
            PromiseState::Open => picture.pick("ouverte", "open"),
            PromiseState::Kept => picture.pick("tenue", "kept"),
            PromiseState::PartlyKept => picture.pick("tenue en partie", "partly kept"),
            PromiseState::Broken => picture.pick("rompue", "broken"),
            PromiseState::NotGranted => picture.pick("une de trop : sans effet", "one too many: no effect"),
        };
        table.add_row([
            made.map(|made| picture.date(&made.made_on)).unwrap_or_default(),
            made.map(|made| picture.date(&made.pay_by)).unwrap_or_default(),
            picture.date(&promise.until),
            picture.money(&promise.paid),
            state.to_owned(),
        ]);
    }
    let _ = writeln!(out, "{}", table.lines());
}

fn disputes(picture: &Picture<'_>, disputes: &[DisputeStatus], out: &mut String) {
    if disputes.is_empty() {
        return;
    }
    title(out, picture.pick("Litiges", "Disputes"));
    for dispute in disputes {
        let stage = match dispute.stage {
            DisputeStage::Acknowledge => picture.pick("en accuser réception", "acknowledge it"),
            DisputeStage::Investigate => picture.pick("établir les faits", "establish the facts"),
            DisputeStage::Decide => picture.pick("décider", "decide"),
            DisputeStage::Credit => picture.pick("émettre l’avoir", "issue the credit note"),
            DisputeStage::Closed => picture.pick("clos", "closed"),
        };
        let mut line = picture.money(&dispute.amount);
        if let Some(reason) = dispute.reason {
            let _ = write!(line, " ({})", dispute_reason(picture, reason));
        }
        let _ = write!(line, "{}{stage}", text::colon(picture.language));
        if let Some(due) = &dispute.due {
            let _ = write!(line, ", {} {}", picture.pick("avant le", "by"), picture.date(due));
        }
        if dispute.days_late > 0 {
            let late = days(picture, dispute.days_late);
            let _ = write!(line, " ({late} {})", picture.pick("de retard", "late"));
        }
        if !dispute.parts.is_empty() {
            let _ = write!(
                line,
                ". {} {} = {}",
                picture.pick("Priorité", "Priority"),
                dispute.priority,
                parts(picture, &dispute.parts)
            );
        }
        line.push('.');
        paragraph(out, &line, "- ", PAGE);
    }
}

fn dispute_reason(picture: &Picture<'_>, reason: DisputeReason) -> &'static str {
    match reason {
        DisputeReason::Price => picture.pick("prix", "price"),
        DisputeReason::Quantity => picture.pick("quantité", "quantity"),
        DisputeReason::Quality => picture.pick("qualité", "quality"),
        DisputeReason::Delivery => picture.pick("livraison", "delivery"),
        DisputeReason::Order => picture.pick("commande", "order"),
        DisputeReason::AlreadyPaid => picture.pick("déjà payée", "already paid"),
        DisputeReason::Duplicate => picture.pick("facturée deux fois", "invoiced twice"),
        DisputeReason::Paperwork => picture.pick("mentions de la facture", "paperwork"),
        DisputeReason::Other => picture.pick("autre", "other"),
    }
}

/// The parts of a score: `amount 120/400`.
fn parts(picture: &Picture<'_>, parts: &[ScorePart]) -> String {
    let named = parts.iter().map(|part| {
        let name = match part.code {
            ScoreCode::Amount => picture.pick("montant", "amount"),
            ScoreCode::Age => picture.pick("âge", "age"),
            ScoreCode::Risk => picture.pick("risque", "risk"),
            ScoreCode::Limitation => picture.pick("prescription", "limitation"),
            ScoreCode::BrokenPromise => picture.pick("promesse rompue", "broken promise"),
            ScoreCode::Deadline => picture.pick("délai", "deadline"),
        };
        format!("{name} {}/{}", part.points, part.most)
    });
    named.collect::<Vec<_>>().join(" + ")
}

fn plan(picture: &Picture<'_>, plan: Option<&PlanStatus>, out: &mut String) {
    let Some(plan) = plan else { return };
    title(out, picture.pick("Échéancier amiable", "Payment plan"));
    let state = match plan.state {
        PlanState::Kept => picture.pick("Respecté", "Kept"),
        PlanState::Breached => picture.pick("Rompu", "Breached"),
        PlanState::Settled => picture.pick("Facture soldée", "Invoice settled"),
        PlanState::Ended => picture.pick("Terminé", "Ended"),
    };
    let mut line = state.to_owned();
    if let Some(day) = &plan.breached_on {
        let _ = write!(line, " {} {}", picture.pick("le", "on"), picture.date(day));
    }
    let _ = write!(
        line,
        "{} {} {} {} {}.",
        text::colon(picture.language),
        picture.money(&plan.paid),
        picture.pick("payés sur", "paid of"),
        picture.money(&plan.expected),
        picture.pick("attendus à ce jour", "expected by now"),
    );
    if let (Some(due), Some(amount)) = (&plan.next_due, &plan.next_amount) {
        let next = picture.pick("Prochaine échéance", "Next instalment");
        let _ = write!(line, " {next} {}, {}.", picture.date(due), picture.money(amount));
    }
    let early = picture.pick("Pour tout solder ce jour", "To settle everything today");
    let _ =
        write!(line, " {early}{}{}.", text::colon(picture.language), picture.money(&plan.early_settlement));
    paragraph(out, &line, "", PAGE);
}

fn sanctions(picture: &Picture<'_>, sanctions: &[SanctionNotice], out: &mut String) {
    if sanctions.is_empty() {
        return;
    }
    title(out, picture.pick("Sanctions", "Sanctions"));
    let columns = [
        (picture.pick("Sanction", "Sanction"), Shape::Whole),
        (picture.pick("Niveau", "Level"), Shape::Whole),
        (picture.pick("Prévenir les siens avant le", "Tell your people by"), Shape::Whole),
        (picture.pick("Prévenus le", "Told on"), Shape::Whole),
        (picture.pick("Possible dès le", "Applies from"), Shape::Rest),
    ];
    let mut table = table(PAGE, &columns);
    let day = |day: &Option<String>| day.as_deref().map_or_else(|| "–".to_owned(), |day| picture.date(day));
    for sanction in sanctions {
        let kind = match sanction.kind {
            SanctionKind::StopDeliveries => picture.pick("arrêter les livraisons", "stop deliveries"),
            SanctionKind::Prepayment => picture.pick("paiement d’avance", "prepayment"),
            SanctionKind::ListPrices => picture.pick("prix du tarif", "list prices"),
            SanctionKind::SuspendService => picture.pick("suspendre le service", "suspend the service"),
            SanctionKind::LowerCreditLimit => picture.pick("réduire l’encours", "lower the credit limit"),
        };
        table.add_row([
            kind.to_owned(),
            sanction.level.clone(),
            picture.date(&sanction.tell_by),
            day(&sanction.told_on),
            day(&sanction.applies_from),
        ]);
    }
    let _ = writeln!(out, "{}", table.lines());
}

fn hand_over(picture: &Picture<'_>, routes: &[Route], out: &mut String) {
    if routes.is_empty() {
        return;
    }
    title(out, picture.pick("Voies de recouvrement", "Ways to collect by law"));
    for route in routes {
        let status = match route.status {
            RouteStatus::Open => picture.pick("ouverte", "open"),
            RouteStatus::Closed => picture.pick("fermée", "closed"),
            RouteStatus::Depends => picture.pick("sous condition", "on a condition"),
            RouteStatus::NotInForce => picture.pick("pas encore en vigueur", "not in force yet"),
        };
        let mut line = format!("{} ({status})", route.title);
        if !route.documents.is_empty() {
            let gather = picture.pick("à réunir", "to gather");
            let _ = write!(line, ", {gather}{}{}", text::colon(picture.language), route.documents.join(", "));
        }
        paragraph(out, &format!("{line}. [{}]", route.source.title), "- ", PAGE);
    }
}
