//! Sheets of paper with marks on them, and what each mark is to somebody who listens to the letter.

use core::num::Saturating;

use crate::shape::Face;
use crate::units::{Length, ZERO, count, mm, share, steps, tenths};
use crate::wrap::{Line, wrap};

/// A4.
pub(crate) const WIDTH: Length = mm(210);
pub(crate) const HEIGHT: Length = mm(297);
/// Where text begins and ends, across.
pub(crate) const LEFT: Length = mm(25);
pub(crate) const RIGHT: Length = mm(190);
/// Where text begins and ends, down; the first sheet begins higher.
const TOP: Length = mm(25);
const BOTTOM: Length = mm(276);

/// Which face, how large, and from one line to the next.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    pub(crate) bold: bool,
    pub(crate) size: Length,
    pub(crate) leading: Length,
}

impl Style {
    pub(crate) const fn new(bold: bool, size: i64, leading: i64) -> Self {
        Self { bold, size: tenths(size), leading: tenths(leading) }
    }
}

/// The faces of a letter.
pub(crate) struct Faces<'a> {
    pub(crate) regular: Face<'a>,
    pub(crate) bold: Face<'a>,
}

impl<'a> Faces<'a> {
    pub(crate) fn of(&self, style: Style) -> &Face<'a> {
        if style.bold { &self.bold } else { &self.regular }
    }
}

/// What a part of the letter is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Role {
    Paragraph,
    Heading { level: u16, text: String },
    List,
    Item,
    Bullet,
    ItemBody,
    Table,
    Head,
    Rows,
    Row,
    HeadCell,
    Cell,
}

/// A part of the letter, in the order of reading.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) role: Role,
    pub(crate) children: Vec<Child>,
}

/// A smaller part, or the number of a mark.
#[derive(Debug)]
pub(crate) enum Child {
    Node(Node),
    Mark(usize),
}

/// Something on paper, measured from the top left corner.
pub(crate) enum Mark {
    /// A line of text on its baseline. Without a number it is decoration.
    Text { x: Length, y: Length, line: Line, style: Style, number: Option<usize> },
    /// A thin rule; 0 is black, 255 is white.
    Rule { x: Length, y: Length, width: Length, weight: Length, grey: u8 },
}

/// Lines set one below the other.
pub(crate) struct Para {
    pub(crate) lines: Vec<Line>,
    pub(crate) style: Style,
    pub(crate) x: Length,
    /// The lines end here instead of beginning at `x`.
    pub(crate) right: Option<Length>,
}

impl Para {
    /// Text between two edges.
    pub(crate) fn new(faces: &Faces<'_>, style: Style, x: Length, right: Length, text: &str) -> Self {
        let lines = wrap(faces.of(style), style.size, right - x, text);
        Self { lines, style, x, right: None }
    }

    pub(crate) fn height(&self) -> Length {
        self.style.leading * count(self.lines.len())
    }

    /// The least of it that may stand at the foot of a sheet.
    pub(crate) fn opening(&self) -> Length {
        let least = if self.lines.len() > 3 { 2 } else { self.lines.len() };
        self.style.leading * count(least)
    }
}

/// Where an entry of the table of contents leads.
pub(crate) struct Entry {
    pub(crate) text: String,
    pub(crate) sheet: usize,
    pub(crate) y: Length,
}

/// The sheets so far, and the place where the next line goes.
pub(crate) struct Flow {
    pub(crate) sheets: Vec<Vec<Mark>>,
    pub(crate) tree: Vec<Node>,
    pub(crate) entries: Vec<Entry>,
    /// How many marks have a number.
    pub(crate) numbers: usize,
    /// The top of the next line.
    pub(crate) y: Length,
}

impl Flow {
    pub(crate) fn new() -> Self {
        Self { sheets: vec![vec![]], tree: vec![], entries: vec![], numbers: 0, y: ZERO }
    }

    /// Begins a new sheet.
    pub(crate) fn turn(&mut self) {
        self.sheets.push(vec![]);
        self.y = TOP;
    }

    /// Whether nothing stands above on this sheet.
    pub(crate) fn fresh(&self) -> bool {
        self.y <= TOP && self.sheets.len() > 1
    }

    /// What is left of this sheet.
    pub(crate) fn room(&self) -> Length {
        (BOTTOM - self.y).max(ZERO)
    }

    /// White space, but not at the top of a sheet.
    pub(crate) fn skip(&mut self, height: Length) {
        if !self.fresh() {
            self.y += height;
        }
    }

    /// Turns the sheet unless so much can follow here.
    pub(crate) fn need(&mut self, height: Length) {
        if height > self.room() && !self.fresh() {
            self.turn();
        }
    }

    pub(crate) fn mark(&mut self, mark: Mark) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.push(mark);
        }
    }

    /// One line whose upper edge is at `top`; the number it gets.
    pub(crate) fn line(&mut self, x: Length, top: Length, style: Style, line: Line) -> Child {
        let number = self.numbers;
        self.numbers = number.saturating_add(1);
        self.mark(Mark::Text { x, y: baseline(top, style), line, style, number: Some(number) });
        Child::Mark(number)
    }

    /// A text that may go on on the next sheet, at least two lines on either.
    pub(crate) fn lines(&mut self, para: Para) -> Vec<Child> {
        let mut children = vec![];
        let mut left = para.lines.len();
        let mut here = 0_usize;
        for line in para.lines {
            if here == 0 {
                here = portion(left, steps(self.room(), para.style.leading));
                if here == 0 && !self.fresh() {
                    self.turn();
                    here = portion(left, steps(self.room(), para.style.leading));
                }
            }
            let x = para.right.map_or(para.x, |right| right - line.width);
            children.push(self.line(x, self.y, para.style, line));
            self.y += para.style.leading;
            left = left.saturating_sub(1);
            here = here.saturating_sub(1);
            if here == 0 && left > 0 {
                self.turn();
            }
        }
        children
    }

    /// A text of its own.
    pub(crate) fn part(&mut self, role: Role, para: Para) {
        let children = self.lines(para);
        if !children.is_empty() {
            self.tree.push(Node { role, children });
        }
    }
}

/// Where the letters of a line stand, if its upper edge is at `top`: capitals are in the middle of it.
pub(crate) fn baseline(top: Length, style: Style) -> Length {
    top + share(
        style.leading + share(style.size, Saturating(7), Saturating(10)),
        Saturating(1),
        Saturating(2),
    )
}

/// How many of the lines that are left go on a sheet where so many fit.
fn portion(left: usize, fit: usize) -> usize {
    if left <= fit {
        return left;
    }
    let here = fit.min(left.saturating_sub(2));
    if here < 2 { 0 } else { here }
}
