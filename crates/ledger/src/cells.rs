//! Rows and cells out of a text, as RFC 4180 has them.
//!
//! More than one pass goes over the text, so that no row need be kept: cells are borrowed from it wherever they stand
//! in it as they are.

use std::borrow::Cow;

/// One row, as it stands.
pub(crate) struct Cells<'a> {
    /// The line it begins on. A quoted cell may go over several.
    pub line: u64,
    /// What stands in it.
    pub texts: Vec<Cow<'a, str>>,
    /// The first cell with text after the quotation mark that closes it.
    pub loose: Option<usize>,
}

/// A quoted cell that does not close: the line it begins on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unclosed(pub u64);

/// The rows of a text that are not blank.
pub(crate) struct Rows<'a> {
    text: &'a str,
    separator: u8,
    at: usize,
    line: u64,
}

impl<'a> Rows<'a> {
    pub(crate) fn new(text: &'a str, separator: u8) -> Self {
        Self { text, separator, at: 0, line: 1 }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn forward(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Goes to the next of these bytes, or to the end.
    fn seek(&mut self, ends: impl Fn(u8) -> bool) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at = self.at.saturating_add(rest.iter().position(|byte| ends(*byte)).unwrap_or(rest.len()));
    }

    /// Goes over the end of a line: LF, CR LF or CR.
    fn end_of_line(&mut self) {
        if self.byte() == Some(b'\r') {
            self.forward();
        }
        if self.byte() == Some(b'\n') {
            self.forward();
        }
        self.line = self.line.saturating_add(1);
    }

    fn ends_cell(separator: u8) -> impl Fn(u8) -> bool {
        move |byte| byte == separator || byte == b'\r' || byte == b'\n'
    }

    /// A cell up to its separator or the end of the line; whether text follows its closing quotation mark.
    fn cell(&mut self) -> Result<(Cow<'a, str>, bool), Unclosed> {
        let start = self.at;
        if self.byte() != Some(b'"') {
            self.seek(Self::ends_cell(self.separator));
            return Ok((Cow::Borrowed(self.since(start)), false));
        }
        let opened = self.line;
        self.forward();
        let mut cell = Cow::Borrowed("");
        loop {
            let from = self.at;
            self.seek(|byte| matches!(byte, b'"' | b'\r' | b'\n'));
            append(&mut cell, self.since(from));
            match self.byte() {
                Some(b'"') => {
                    self.forward();
                    if self.byte() != Some(b'"') {
                        break;
                    }
                    self.forward();
                    append(&mut cell, "\"");
                }
                Some(_) => {
                    let from = self.at;
                    self.end_of_line();
                    append(&mut cell, self.since(from));
                }
                None => return Err(Unclosed(opened)),
            }
        }
        let from = self.at;
        self.seek(Self::ends_cell(self.separator));
        let after = self.since(from);
        append(&mut cell, after);
        Ok((cell, !after.trim().is_empty()))
    }

    fn row(&mut self) -> Result<Cells<'a>, Unclosed> {
        let mut row = Cells { line: self.line, texts: Vec::new(), loose: None };
        loop {
            let (cell, is_loose) = self.cell()?;
            if is_loose && row.loose.is_none() {
                row.loose = Some(row.texts.len());
            }
            row.texts.push(cell);
            match self.byte() {
                Some(byte) if byte == self.separator => self.forward(),
                Some(_) => {
                    self.end_of_line();
                    return Ok(row);
                }
                None => return Ok(row),
            }
        }
    }
}

/// Adds to a cell; what is whole in the text stays borrowed.
fn append<'a>(cell: &mut Cow<'a, str>, more: &'a str) {
    if cell.is_empty() {
        *cell = Cow::Borrowed(more);
    } else if !more.is_empty() {
        cell.to_mut().push_str(more);
    }
}

impl<'a> Iterator for Rows<'a> {
    type Item = Result<Cells<'a>, Unclosed>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.at < self.text.len() {
            match self.row() {
                Ok(row) if row.texts.iter().all(|cell| cell.trim().is_empty()) => {}
                row => {
                    // Nothing can be read behind a cell that does not close.
                    if row.is_err() {
                        self.at = self.text.len();
                    }
                    return Some(row);
                }
            }
        }
        None
    }
}
