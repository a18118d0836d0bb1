//! The letter, from the sender to the enclosures.

use core::num::Saturating;

use crate::sheet::{
    Child, Entry, Faces, Flow, HEIGHT, LEFT, Mark, Node, Para, RIGHT, Role, Style, WIDTH, baseline,
};
use crate::table::Grid;
use crate::units::{Length, ZERO, mm, tenths};
use crate::wrap::wrap;
use crate::{Block, Letter};

const SENDER: Style = Style::new(false, 95, 125);
const ADDRESS: Style = Style::new(false, 105, 128);
const NOTE: Style = Style::new(true, 90, 120);
const SMALL: Style = Style::new(false, 90, 120);
const FOOT: Style = Style::new(false, 80, 100);

/// White space of a letter.
struct Spacing {
    body: Style,
    /// Between paragraphs, between items, around headings.
    gap: Length,
    item_gap: Length,
    heading_gap: Length,
    /// For the pen.
    signature: Length,
    /// Around date and subject.
    head_gap: Length,
}

const ROOMY: Spacing = Spacing {
    body: Style::new(false, 105, 145),
    gap: tenths(70),
    item_gap: tenths(25),
    heading_gap: tenths(120),
    signature: mm(16),
    head_gap: tenths(160),
};
/// For a letter that fits on fewer sheets this way.
const TIGHT: Spacing = Spacing {
    body: Style::new(false, 105, 136),
    gap: tenths(50),
    item_gap: tenths(10),
    heading_gap: tenths(90),
    signature: mm(12),
    head_gap: tenths(110),
};

const INDENT: Length = mm(5);
/// The right-hand column of a French letter: address, dateline, signature.
const RIGHT_COLUMN: Length = mm(110);

/// Something of the body, broken into lines.
enum Piece {
    Heading(Para, String),
    Text(Para),
    Items(Vec<Para>),
    Table(Grid),
}

impl Piece {
    /// The least of it that may stand at the foot of a sheet, under a heading.
    fn opening(&self) -> Length {
        match self {
            Self::Heading(para, _) => para.height(),
            Self::Text(para) => para.opening(),
            Self::Items(items) => items.first().map_or(ZERO, Para::opening),
            Self::Table(grid) => grid.opening(),
        }
    }
}

/// Lays out a letter, on as few sheets as it can.
pub(crate) fn compose(letter: &Letter, faces: &Faces<'_>) -> Flow {
    let with = |spacing: &Spacing| {
        let mut composer = Composer { faces, letter, spacing, flow: Flow::new() };
        composer.head();
        composer.subject();
        composer.body();
        composer.end();
        composer.enclosures();
        composer.page_numbers();
        composer.flow
    };
    let roomy = with(&ROOMY);
    if roomy.sheets.len() < 2 {
        return roomy;
    }
    let tight = with(&TIGHT);
    if tight.sheets.len() < roomy.sheets.len() { tight } else { roomy }
}

/// Whether the post looks for the address on the right.
fn window_right(language: &str) -> bool {
    language.split(['-', '_']).next().is_some_and(|language| language.eq_ignore_ascii_case("fr"))
}

struct Composer<'a, 'f> {
    faces: &'a Faces<'f>,
    letter: &'a Letter,
    spacing: &'a Spacing,
    flow: Flow,
}

impl Composer<'_, '_> {
    fn strong(&self) -> Style {
        Style { bold: true, ..self.spacing.body }
    }

    fn blank(&self, text: &str) -> bool {
        self.faces.regular.plain(text).is_empty()
    }

    fn para(&self, style: Style, x: Length, right: Length, text: &str) -> Para {
        let mut para = Para::new(self.faces, style, x, right, text);
        if self.blank(text) {
            para.lines.clear();
        }
        para
    }

    /// Short lines between two edges, the empty ones left out.
    fn block(&self, style: Style, x: Length, right: Length, lines: &[String]) -> Para {
        let shown = lines.iter().filter(|line| !self.blank(line));
        let lines = shown.flat_map(|line| wrap(self.faces.of(style), style.size, right - x, line)).collect();
        Para { lines, style, x, right: None }
    }

    /// Puts a text at a height of the first sheet; where it ends.
    fn at(&mut self, y: Length, para: Para) -> Length {
        self.flow.y = y;
        self.flow.part(Role::Paragraph, para);
        self.flow.y
    }

    /// Sender, recipient, date, way of delivery.
    fn head(&mut self) {
        let letter = self.letter;
        let note = letter.delivery_note.as_deref().unwrap_or_default();
        if window_right(&letter.language) {
            let sender = self.block(SENDER, LEFT, RIGHT_COLUMN - mm(8), &letter.sender);
            let left = self.at(mm(20), sender);
            let recipient = self.block(ADDRESS, RIGHT_COLUMN, RIGHT, &letter.recipient);
            let right = self.at(mm(50), recipient);
            let dateline = self.para(self.spacing.body, RIGHT_COLUMN, RIGHT, &letter.dateline);
            let low = self.at(left.max(right + mm(6)).max(mm(90)), dateline);
            let note = self.para(self.strong(), LEFT, RIGHT, note);
            self.at(low + self.spacing.head_gap, note);
        } else {
            let mut sender = self.block(SENDER, LEFT, mm(105), &letter.sender);
            let fit = 6;
            let beside = sender.lines.split_off(fit.min(sender.lines.len()));
            let left = self.at(mm(16), sender);
            let beside = Para { lines: beside, style: SENDER, x: mm(125), right: None };
            let right = self.at(mm(16), beside);
            let note = self.para(NOTE, LEFT, mm(105), note);
            let recipient = self.block(ADDRESS, LEFT, mm(105), &letter.recipient);
            // The address stands under the zone for remarks, or higher if it has more than six lines.
            let zone = mm(45) + note.height();
            let top = (mm(90) - recipient.height()).min(mm(63)).max(zone).max(left);
            self.at(top - note.height(), note);
            let low = self.at(top, recipient);
            let mut dateline = self.para(self.spacing.body, LEFT, RIGHT, &letter.dateline);
            dateline.right = Some(RIGHT);
            self.at(low.max(right).max(mm(94)), dateline);
        }
        self.flow.skip(self.spacing.head_gap);
    }

    fn subject(&mut self) {
        let letter = self.letter;
        let subject = format!("{} {}", letter.subject_label.trim(), letter.subject.trim());
        let para = self.para(self.strong(), LEFT, RIGHT, &subject);
        self.flow.need(para.height());
        let subject = self.faces.bold.plain(&subject);
        self.heading(1, para, subject);
        self.flow.skip(self.spacing.heading_gap);
        let salutation = self.para(self.spacing.body, LEFT, RIGHT, &letter.salutation);
        self.flow.need(salutation.height() + self.spacing.gap + self.spacing.body.leading * Saturating(2));
        self.flow.part(Role::Paragraph, salutation);
    }

    fn heading(&mut self, level: u16, para: Para, text: String) {
        if para.lines.is_empty() {
            return;
        }
        let (sheet, y) = (self.flow.sheets.len().saturating_sub(1), self.flow.y);
        self.flow.entries.push(Entry { text: text.clone(), sheet, y });
        self.flow.part(Role::Heading { level, text }, para);
    }

    fn piece(&self, block: &Block) -> Piece {
        match block {
            Block::Heading(text) => {
                Piece::Heading(self.para(self.strong(), LEFT, RIGHT, text), self.faces.bold.plain(text))
            }
            Block::Paragraph(text) => Piece::Text(self.para(self.spacing.body, LEFT, RIGHT, text)),
            Block::Items(items) => Piece::Items(self.items(self.spacing.body, items)),
            Block::Table { headings, rows } => Piece::Table(Grid::new(self.faces, headings, rows)),
        }
    }

    fn items(&self, style: Style, items: &[String]) -> Vec<Para> {
        let shown = items.iter().filter(|item| !self.blank(item));
        shown.map(|item| self.para(style, LEFT + INDENT, RIGHT, item)).collect()
    }

    fn body(&mut self) {
        let spacing = self.spacing;
        let pieces: Vec<Piece> = self.letter.body.iter().map(|block| self.piece(block)).collect();
        let mut openings: Vec<Length> = vec![ZERO];
        for piece in pieces.iter().rev() {
            let below = openings.last().copied().unwrap_or_default();
            let under = if matches!(piece, Piece::Heading(..)) { spacing.heading_gap + below } else { ZERO };
            openings.push(piece.opening() + under);
        }
        let last = pieces.len().saturating_sub(1);
        for ((at, piece), opening) in pieces.into_iter().enumerate().zip(openings.into_iter().rev()) {
            let heading = matches!(piece, Piece::Heading(..));
            self.flow.skip(if heading { spacing.heading_gap } else { spacing.gap });
            match piece {
                Piece::Heading(para, text) => {
                    self.flow.need(opening);
                    self.heading(2, para, text);
                }
                Piece::Text(para) => {
                    // A signature does not stand on a sheet without any text.
                    if at == last && para.lines.len() <= 4 {
                        let (closing, signature) = self.closing();
                        let end = spacing.gap + closing.height() + spacing.signature + signature.height();
                        self.flow.need(para.height() + end);
                    }
                    self.flow.part(Role::Paragraph, para);
                }
                Piece::Items(items) => self.list(items),
                Piece::Table(grid) => {
                    grid.place(&mut self.flow);
                    self.flow.skip(tenths(30));
                }
            }
        }
    }

    /// Items behind bullets.
    fn list(&mut self, items: Vec<Para>) {
        let mut nodes = vec![];
        for (at, para) in items.into_iter().enumerate() {
            if at > 0 {
                self.flow.skip(self.spacing.item_gap);
            }
            self.flow.need(para.opening());
            let style = para.style;
            let bullet = wrap(self.faces.of(style), style.size, INDENT, "•").pop().unwrap_or_default();
            let bullet = self.flow.line(LEFT + mm(1), self.flow.y, style, bullet);
            let body = self.flow.lines(para);
            let node = |role, children| Child::Node(Node { role, children });
            let parts = vec![node(Role::Bullet, vec![bullet]), node(Role::ItemBody, body)];
            nodes.push(node(Role::Item, parts));
        }
        if !nodes.is_empty() {
            self.flow.tree.push(Node { role: Role::List, children: nodes });
        }
    }

    fn closing(&self) -> (Para, Para) {
        let letter = self.letter;
        let column = if window_right(&letter.language) { RIGHT_COLUMN } else { LEFT };
        let style = self.spacing.body;
        (self.para(style, LEFT, RIGHT, &letter.closing), self.para(style, column, RIGHT, &letter.signature))
    }

    /// The closing words and the name, never apart.
    fn end(&mut self) {
        let (closing, signature) = self.closing();
        self.flow.skip(self.spacing.gap);
        self.flow.need(closing.height() + self.spacing.signature + signature.height());
        self.flow.part(Role::Paragraph, closing);
        if !signature.lines.is_empty() {
            self.flow.skip(self.spacing.signature);
            self.flow.part(Role::Paragraph, signature);
        }
    }

    fn enclosures(&mut self) {
        let label = self.para(Style { bold: true, ..SMALL }, LEFT, RIGHT, &self.letter.enclosures_label);
        let items = self.items(SMALL, &self.letter.enclosures);
        if items.is_empty() {
            return;
        }
        self.flow.skip(self.spacing.head_gap);
        let together = items.iter().take(10).map(|item| item.height() + self.spacing.item_gap);
        self.flow.need(together.fold(label.height(), |sum, height| sum + height));
        self.flow.part(Role::Paragraph, label);
        self.flow.skip(self.spacing.item_gap);
        self.list(items);
    }

    /// `2/3` at the foot of every sheet, if there is more than one.
    fn page_numbers(&mut self) {
        let total = self.flow.sheets.len();
        if total < 2 {
            return;
        }
        for (at, sheet) in self.flow.sheets.iter_mut().enumerate() {
            let text = format!("{}/{total}", at.saturating_add(1));
            for line in wrap(self.faces.of(FOOT), FOOT.size, WIDTH, &text) {
                let (x, y) = (RIGHT - line.width, baseline(HEIGHT - mm(15), FOOT));
                sheet.push(Mark::Text { x, y, line, style: FOOT, number: None });
            }
        }
    }
}
