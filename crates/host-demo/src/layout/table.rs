//! Tables for a terminal: cells wrap between words, and the lines of a row stay together.

use comfy_table::{
    Cell, CellAlignment, ColumnConstraint, ContentArrangement, Table as Laid, TableComponent, Width, presets,
};
use relance_locale::{Language, spaces, tame};

/// What parts two rows while a table is laid out. No cell can hold it: cells are tamed.
const BETWEEN_ROWS: char = '\u{1}';
/// The same under the heading, until the line is drawn.
const UNDER_HEADING: char = '\u{2}';

/// How a column behaves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
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
pub(crate) struct Table {
    laid: Laid,
    language: Language,
    shapes: Vec<Shape>,
    /// The longest word of each column.
    words: Vec<usize>,
    /// The widest heading of each column.
    headings: Vec<usize>,
    /// The width of each column, if it was decided.
    widths: Vec<usize>,
}

/// The lines of a table, by row.
pub(super) struct Rows {
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn new(width: usize, language: Language, columns: &[(&str, Shape)]) -> Self {
        let mut laid = Laid::new();
        laid.load_preset(presets::NOTHING);
        laid.set_style(TableComponent::HorizontalLines, BETWEEN_ROWS);
        laid.set_content_arrangement(ContentArrangement::Dynamic);
        laid.set_width(u16::try_from(width).unwrap_or(u16::MAX));
        let shapes: Vec<Shape> = columns.iter().map(|(_, shape)| *shape).collect();
        let headings = columns.iter().map(|(name, _)| name.chars().count()).collect();
        let mut table =
            Self { laid, language, words: vec![0; shapes.len()], shapes, headings, widths: Vec::new() };
        if columns.iter().any(|(name, _)| !name.is_empty()) {
            table.laid.set_style(TableComponent::HeaderLines, UNDER_HEADING);
            table.laid.set_style(TableComponent::MiddleHeaderIntersections, UNDER_HEADING);
            let headings = table.cells(columns.iter().map(|(name, _)| (*name).to_owned()));
            table.laid.set_header(headings);
        }
        table
    }

    pub(crate) fn add_row(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells = self.cells(cells);
        self.laid.add_row(cells);
    }

    fn cells(&mut self, texts: impl IntoIterator<Item = String>) -> Vec<Cell> {
        let mut cells = Vec::new();
        for ((text, shape), longest) in texts.into_iter().zip(&self.shapes).zip(&mut self.words) {
            let lines: Vec<String> = spaces(&text, self.language).split('\n').map(tame).collect();
            let text = lines.join("\n");
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
    pub(crate) fn fit(&mut self, width: usize, widest: &[usize]) {
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
    pub(super) fn rows(mut self) -> Rows {
        const GAP: u16 = 2;
        for (at, (shape, longest)) in self.shapes.iter().zip(&self.words).enumerate() {
            let least = u16::try_from(*longest).unwrap_or(u16::MAX).saturating_add(GAP);
            let Some(column) = self.laid.column_mut(at) else { continue };
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
        let mut lines = self.laid.lines().map(|line| line.trim_end().to_owned()).peekable();
        let mut head = Vec::new();
        if self.laid.header().is_some() {
            head.extend(std::iter::from_fn(|| lines.next_if(|line| !line.starts_with(UNDER_HEADING))));
            head.extend(lines.next().map(|line| line.replace(UNDER_HEADING, "─")));
        }
        let mut rows = vec![Vec::new()];
        for line in lines {
            match rows.last_mut() {
                Some(row) if !line.starts_with(BETWEEN_ROWS) => row.push(line),
                _ => rows.push(Vec::new()),
            }
        }
        Rows { head, rows }
    }
}
