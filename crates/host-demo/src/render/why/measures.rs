//! What the creditor may do besides writing: sanctions, ways to collect by law.

use crate::component::dunning::SanctionNotice;
use crate::component::law::Route;
use crate::layout::{Page, Shape};
use crate::texts::Texts;

pub(super) fn sanctions(texts: &Texts, sanctions: &[SanctionNotice], page: &mut Page) {
    if sanctions.is_empty() {
        return;
    }
    page.title(texts.why.sanctions);
    let [sanction, tell_by, told_on, applies_from] = texts.why.sanction;
    let mut table = page.columns(&[
        (sanction, Shape::Whole),
        (texts.words.level, Shape::Whole),
        (tell_by, Shape::Whole),
        (told_on, Shape::Whole),
        (applies_from, Shape::Rest),
    ]);
    let day = |day: &Option<String>| day.as_deref().map_or_else(|| "–".to_owned(), |it| texts.table_date(it));
    for sanction in sanctions {
        table.add_row([
            (texts.why.sanction_kind)(sanction.kind).to_owned(),
            sanction.level.clone(),
            texts.table_date(&sanction.tell_by),
            day(&sanction.told_on),
            day(&sanction.applies_from),
        ]);
    }
    page.table(table);
}

pub(super) fn routes(texts: &Texts, routes: &[Route], page: &mut Page) {
    if routes.is_empty() {
        return;
    }
    page.title(texts.why.routes);
    for route in routes {
        let mut line = format!("{} ({})", route.title, (texts.why.route_status)(route.status));
        if !route.documents.is_empty() {
            let documents = route.documents.join(", ");
            line.push_str(&format!(", {}{}{documents}", texts.why.documents, texts.colon()));
        }
        page.item("- ", &format!("{line}. [{}]", route.source.title));
    }
}
