//! Tables: columns as wide as what is in them, figures to the right, headings again on every sheet.

use core::num::Saturating;

use crate::sheet::{Child, Faces, Flow, LEFT, Mark, Node, RIGHT, Role, Style, baseline};
use crate::units::{Length, ZERO, count, share, steps, tenths};
use crate::wrap::{Line, widest_line, widest_word, wrap};

/// From the largest to the smallest type, until the longest words fit.
const STYLES: [Style; 4] = [
    Style::new(false, 95, 125),
    Style::new(false, 85, 112),
    Style::new(false, 75, 100),
    Style::new(false, 65, 88),
];
/// White space left and right of a cell, at most, and above and below.
const ASIDE: Length = tenths(40);
const ABOVE: Length = tenths(25);
/// The rules under a row and under the headings: how thick, how grey.
const THIN: (Length, u8) = (tenths(4), 165);
const THICK: (Length, u8) = (tenths(8), 60);

/// The place of a column on the sheet.
struct Column {
    x: Length,
    width: Length,
    figures: bool,
}

/// Cells, broken into lines.
type Row = Vec<Vec<Line>>;

/// A table that knows its widths.
pub(crate) struct Grid {
    style: Style,
    columns: Vec<Column>,
    head: Option<Row>,
    rows: Vec<Row>,
}

impl Grid {
    pub(crate) fn new(faces: &Faces<'_>, headings: &[String], rows: &[Vec<String>]) -> Self {
        let columns = rows.iter().map(Vec::len).chain([headings.len()]).max().unwrap_or(0);
        // Half of the sheet is for what the cells say, however many they are.
        let aside = ASIDE.min(share(RIGHT - LEFT, Saturating(1), count(columns) * Saturating(4)));
        let space = RIGHT - LEFT - aside * Saturating(2) * count(columns);
        let cell = |row: &[String], column: usize| row.get(column).cloned().unwrap_or_default();
        let mut needs = vec![];
        let mut style = Style::new(false, 95, 125);
        for smaller in STYLES {
            style = smaller;
            needs = (0..columns)
                .map(|column| {
                    let texts = rows.iter().map(|row| (cell(row, column), style));
                    let heading = (cell(headings, column), Style { bold: true, ..style });
                    Need::of(faces, texts.chain([heading]))
                })
                .collect();
            if sum(needs.iter().map(|need| need.least)) <= space {
                break;
            }
        }
        let mut x = LEFT;
        let mut placed = vec![];
        for (at, width) in widths(&needs, space).into_iter().enumerate() {
            // The first column names the row, even if the names are numbers.
            let figures = (at > 0 || columns == 1) && rows.iter().any(|row| figure(&cell(row, at)));
            let figures = figures && mostly_figures(rows.iter().map(|row| cell(row, at)));
            placed.push(Column { x: x + aside, width, figures });
            x += width + aside * Saturating(2);
        }
        let broken = |row: &[String], style: Style| -> Row {
            placed
                .iter()
                .enumerate()
                .map(|(at, column)| wrap(faces.of(style), style.size, column.width, &cell(row, at)))
                .collect()
        };
        let head = (!headings.is_empty()).then(|| broken(headings, Style { bold: true, ..style }));
        let rows = rows.iter().map(|row| broken(row, style)).collect();
        Self { style, columns: placed, head, rows }
    }

    fn height(&self, row: &Row) -> Length {
        self.style.leading * count(tallest(row)) + ABOVE * Saturating(2)
    }

    fn head_height(&self) -> Length {
        self.head.as_ref().map_or(ZERO, |head| self.height(head))
    }

    /// The heading and the first row.
    pub(crate) fn opening(&self) -> Length {
        self.head_height() + self.rows.first().map_or(ZERO, |row| self.height(row))
    }

    /// The headings: part of the table the first time, decoration on further sheets.
    fn headings(&self, flow: &mut Flow, again: bool) -> Option<Node> {
        let head = self.head.as_ref()?;
        let mut cells = vec![];
        let top = flow.y + ABOVE;
        let style = Style { bold: true, ..self.style };
        for (lines, column) in head.iter().zip(&self.columns) {
            let mut children = vec![];
            for (at, line) in lines.iter().enumerate() {
                let (x, top) = (column.start(line), top + style.leading * count(at));
                if again {
                    let y = baseline(top, style);
                    flow.mark(Mark::Text { x, y, line: line.clone(), style, number: None });
                } else {
                    children.push(flow.line(x, top, style, line.clone()));
                }
            }
            cells.push(Child::Node(Node { role: Role::HeadCell, children }));
        }
        flow.y += self.height(head);
        rule(flow, THICK);
        Some(Node { role: Role::Row, children: cells })
    }

    fn next_sheet(&self, flow: &mut Flow) {
        flow.turn();
        self.headings(flow, true);
    }

    /// One row; a row that is taller than a sheet goes on on the next.
    fn row(&self, flow: &mut Flow, row: &Row) -> Node {
        if self.height(row) > flow.room() && !flow.fresh() {
            self.next_sheet(flow);
        }
        let mut cells: Vec<Vec<Child>> = row.iter().map(|_| vec![]).collect();
        let (mut from, total) = (0, tallest(row));
        while from < total {
            let room = flow.room() - ABOVE * Saturating(2);
            let here = steps(room, self.style.leading).max(1).min(total.saturating_sub(from));
            for ((lines, column), marks) in row.iter().zip(&self.columns).zip(&mut cells) {
                for (at, line) in lines.iter().skip(from).take(here).enumerate() {
                    let top = flow.y + ABOVE + self.style.leading * count(at);
                    marks.push(flow.line(column.start(line), top, self.style, line.clone()));
                }
            }
            flow.y += self.style.leading * count(here) + ABOVE * Saturating(2);
            rule(flow, THIN);
            from = from.saturating_add(here);
            if from < total {
                self.next_sheet(flow);
            }
        }
        let cell = |children| Child::Node(Node { role: Role::Cell, children });
        Node { role: Role::Row, children: cells.into_iter().map(cell).collect() }
    }

    /// Puts the table on paper.
    pub(crate) fn place(&self, flow: &mut Flow) {
        if self.columns.is_empty() {
            return;
        }
        flow.need(self.opening());
        let head = self.headings(flow, false);
        if head.is_none() {
            rule(flow, THICK);
        }
        let rows: Vec<_> = self.rows.iter().map(|row| Child::Node(self.row(flow, row))).collect();
        let head = head.map(|row| (Role::Head, vec![Child::Node(row)]));
        let groups = head.into_iter().chain([(Role::Rows, rows)]);
        let groups = groups.filter(|(_, rows)| !rows.is_empty());
        let children: Vec<_> = groups.map(|(role, children)| Child::Node(Node { role, children })).collect();
        if !children.is_empty() {
            flow.tree.push(Node { role: Role::Table, children });
        }
    }
}

impl Column {
    fn start(&self, line: &Line) -> Length {
        if self.figures { self.x + self.width - line.width } else { self.x }
    }
}

/// A line across the sheet.
fn rule(flow: &mut Flow, (weight, grey): (Length, u8)) {
    flow.mark(Mark::Rule { x: LEFT, y: flow.y, width: RIGHT - LEFT, weight, grey });
}

fn tallest(row: &Row) -> usize {
    row.iter().map(Vec::len).max().unwrap_or(0)
}

fn sum(lengths: impl Iterator<Item = Length>) -> Length {
    lengths.fold(ZERO, |sum, length| sum + length)
}

/// How wide a column must be for its longest word, and would be for its longest line.
struct Need {
    least: Length,
    most: Length,
}

impl Need {
    fn of(faces: &Faces<'_>, texts: impl Iterator<Item = (String, Style)>) -> Self {
        let mut need = Self { least: ZERO, most: ZERO };
        for (text, style) in texts {
            let face = faces.of(style);
            need.least = need.least.max(widest_word(face, style.size, &text));
            need.most = need.most.max(widest_line(face, style.size, &text));
        }
        // What is rounded down must not break a word.
        need.least += Saturating(10);
        need.most += Saturating(10);
        need
    }
}

/// The widths of columns that share this space.
fn widths(needs: &[Need], space: Length) -> Vec<Length> {
    let least = sum(needs.iter().map(|need| need.least));
    let most = sum(needs.iter().map(|need| need.most));
    if most <= space {
        return needs.iter().map(|need| need.most + share(space - most, need.most, most)).collect();
    }
    if least <= space {
        let wish = |need: &Need| need.least + share(space - least, need.most - need.least, most - least);
        return needs.iter().map(wish).collect();
    }
    // Some words must break: those of the columns that want more than an equal part.
    let equal = share(space, Saturating(1), count(needs.len()));
    let modest = sum(needs.iter().map(|need| need.least.min(equal)));
    let excess = |need: &Need| (need.least - equal).max(ZERO);
    let wanted = sum(needs.iter().map(excess));
    needs.iter().map(|need| need.least.min(equal) + share(space - modest, excess(need), wanted)).collect()
}

/// Whether at least half of the cells that say something hold a figure.
fn mostly_figures(cells: impl Iterator<Item = String>) -> bool {
    let cells: Vec<String> =
        cells.filter(|cell| !matches!(cell.trim(), "" | "-" | "–" | "—" | "/" | "*")).collect();
    let figures = cells.iter().filter(|cell| figure(cell)).count();
    figures.saturating_mul(2) >= cells.len()
}

/// Digits with separators, a sign, a currency or a percent sign; not a date.
fn figure(cell: &str) -> bool {
    let cell = cell.trim();
    let bare = |c: char| c.is_whitespace() || "+-−–±%‰€£$¥₣₤₺₽₴¤(),.'’".contains(c);
    let digits = |c: char| c.is_ascii_digit();
    let words: Vec<&str> = cell.split(|c| bare(c) || digits(c)).filter(|word| !word.is_empty()).collect();
    let currency =
        |word: &&str| (2..=3).contains(&word.chars().count()) && word.chars().all(char::is_alphabetic);
    let apart = |word: &&str| {
        let rest = cell.strip_prefix(*word).map(|rest| rest.starts_with(char::is_whitespace));
        rest.or_else(|| cell.strip_suffix(*word).map(|rest| rest.ends_with(char::is_whitespace)))
            .unwrap_or(false)
    };
    let code = words.len() <= 1 && words.iter().all(|word| currency(word) && apart(word));
    let parts: Vec<&str> = cell.split('.').collect();
    let date = parts.len() == 3
        && parts.last().is_some_and(|year| matches!(year.len(), 2 | 4))
        && parts.iter().take(2).all(|part| matches!(part.len(), 1 | 2));
    cell.chars().any(digits) && code && !date && !dashed(cell)
}

/// Digits, a dash, digits: a number of something, or a span.
fn dashed(cell: &str) -> bool {
    cell.trim_start_matches(['+', '-', '−', '–']).contains(['-', '−', '–'])
}

#[cfg(test)]
mod tests {
    use super::figure;

    #[test]
    fn figures_and_others() {
        for cell in [
            "1",
            "1 234,56 €",
            "1\u{202f}234,56\u{a0}€",
            "€1,234.56",
            "-3.5 %",
            "CHF 1'200.00",
            "100 PLN",
            "zł 5",
        ] {
            assert!(figure(cell), "{cell}");
        }
        for cell in [
            "",
            "€",
            "F-12",
            "2026-03-12",
            "12.03.2026",
            "12/03/2026",
            "FA2026",
            "2026-0012",
            "12 jours",
            "1a2",
        ] {
            assert!(!figure(cell), "{cell}");
        }
    }
}
