//! The lines of what a template left.

use relance_locale::one_line;

/// Makes each line of what a template left one without doubled spaces; empty lines part paragraphs.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<String> {
    let mut found: Vec<Vec<String>> = vec![Vec::new()];
    for line in text.lines().map(one_line) {
        if line.is_empty() {
            found.push(Vec::new());
        } else if let Some(last) = found.last_mut() {
            last.push(line);
        }
    }
    found.into_iter().filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_part_at_empty_lines() {
        assert_eq!(paragraphs("a  b\n c\n\n\n d "), ["a b\nc", "d"]);
    }
}
