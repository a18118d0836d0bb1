//! Things said one after another.

use crate::Locale;
use crate::words::words;

/// Things said one after another.
///
/// ```
/// use relance_locale::{Language, list};
/// assert_eq!(list(&["A", "B", "C"], Language::De), "A, B und C");
/// assert_eq!(list(&["A"], Language::De), "A");
/// ```
#[must_use]
pub fn list<T: AsRef<str>>(things: &[T], locale: impl Into<Locale>) -> String {
    match things {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [many @ .., last] => {
            let many: Vec<&str> = many.iter().map(AsRef::as_ref).collect();
            format!("{}{}{}", many.join(", "), words(locale.into()).and, last.as_ref())
        }
    }
}
