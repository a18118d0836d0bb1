//! Setting out: pages of titles, paragraphs and tables for a terminal. Everything a page shows is written here, so this
//! is where names of others lose what a terminal would obey, and texts get the spaces of their language.

mod table;

use std::fmt::Write as _;

use relance_locale::{Language, spaces, tame_page};

use table::Rows;
pub(crate) use table::{Shape, Table};

/// How wide a page is.
pub(crate) const PAGE: usize = 120;
/// How wide a letter is.
pub(crate) const LETTER: usize = 80;
/// A page as it is written, of some width, in a language.
pub(crate) struct Page {
    text: String,
    width: usize,
    language: Language,
}

impl Page {
    /// An empty page.
    pub(crate) fn new(width: usize, language: Language) -> Self {
        Self { text: String::new(), width, language }
    }

    /// What was written.
    pub(crate) fn finish(self) -> String {
        self.text
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Lines as they are, however long.
    pub(crate) fn line(&mut self, text: &str) {
        for line in self.safe(text).split('\n') {
            let _ = writeln!(self.text, "{}", line.trim_end());
        }
    }

    /// An empty line.
    pub(crate) fn gap(&mut self) {
        self.text.push('\n');
    }

    /// A line under which something begins.
    pub(crate) fn title(&mut self, title: &str) {
        if !self.is_empty() {
            self.gap();
        }
        let title = self.safe(title);
        let _ = writeln!(self.text, "{title}\n{}", "─".repeat(title.chars().count()));
    }

    /// A line under which a message begins.
    pub(crate) fn heading(&mut self, heading: &str) {
        if !self.is_empty() {
            self.gap();
        }
        let _ = writeln!(self.text, "{}\n{}\n", self.safe(heading), "═".repeat(self.width));
    }

    /// Text broken at spaces.
    pub(crate) fn paragraph(&mut self, text: &str) {
        self.item("", text);
    }

    /// The same after a lead, as far as which the next lines are set in.
    pub(crate) fn item(&mut self, lead: &str, text: &str) {
        let indent = " ".repeat(lead.chars().count());
        for (at, part) in self.safe(text).split('\n').enumerate() {
            for line in wrap(part, if at == 0 { lead } else { &indent }, self.width) {
                let _ = writeln!(self.text, "{line}");
            }
        }
    }

    /// A table of these columns, each with its heading.
    pub(crate) fn columns(&self, columns: &[(&str, Shape)]) -> Table {
        Table::new(self.width, self.language, columns)
    }

    pub(crate) fn table(&mut self, table: Table) {
        let Rows { head, rows } = table.rows();
        for line in head.iter().chain(rows.iter().flatten()) {
            let _ = writeln!(self.text, "{line}");
        }
    }

    /// A table with a text under each of its rows, set in by a lead.
    pub(crate) fn table_with_notes(&mut self, table: Table, notes: &[String], lead: &str) {
        let Rows { head, rows } = table.rows();
        for line in head {
            let _ = writeln!(self.text, "{line}");
        }
        let mut notes = notes.iter();
        for row in rows {
            for line in row {
                let _ = writeln!(self.text, "{line}");
            }
            if let Some(note) = notes.next() {
                self.item(lead, note);
            }
        }
    }

    fn safe(&self, text: &str) -> String {
        tame_page(&spaces(text, self.language))
    }
}

/// Lines no wider than asked, broken at spaces; those after the first are set in as far as the lead.
#[must_use]
pub(crate) fn wrap(text: &str, lead: &str, width: usize) -> Vec<String> {
    let indent = " ".repeat(lead.chars().count());
    let (mut lines, mut line, mut empty) = (Vec::new(), lead.to_owned(), true);
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let needed = line.chars().count().saturating_add(word.chars().count()).saturating_add(1);
        if !empty && needed > width {
            lines.push(line.trim_end().to_owned());
            line.clone_from(&indent);
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line.trim_end().to_owned());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Page {
        Page::new(24, Language::Fr)
    }

    #[test]
    fn a_name_cannot_overwrite_its_line() {
        let mut page = page();
        page.line("Honest Ltd\rALL PAID");
        page.paragraph("\u{9b}31mred\u{1b}[0m ?");
        let mut table = page.columns(&[("Nom", Shape::Whole)]);
        table.add_row(["\u{202e}esrever\u{1}".to_owned()]);
        page.table(table);
        assert_eq!(page.finish(), "Honest Ltd ALL PAID\n31mred [0m\u{202f}?\nNom\n─────────\nesrever\n");
    }

    #[test]
    fn a_note_stands_under_its_row_whatever_the_row_says() {
        let mut page = page();
        let mut table = page.columns(&[("", Shape::Figure), ("", Shape::Text(8))]);
        table.add_row(["1".to_owned(), "42 rue du 11 mai".to_owned()]);
        table.add_row(["x".to_owned(), "7".to_owned()]);
        page.table_with_notes(table, &["first".to_owned(), "second".to_owned()], "    ");
        let lines: Vec<String> = page.finish().lines().map(str::to_owned).collect();
        assert_eq!(lines, ["1  42 rue", "   du 11", "   mai", "    first", "x  7", "    second"]);
    }

    #[test]
    fn lines_break_at_spaces() {
        assert_eq!(wrap("a bb ccc", "- ", 6), ["- a bb", "  ccc"]);
    }
}
