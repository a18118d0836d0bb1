//! Between the types of the contract and those of the core: the only place that reads strings.

pub mod assessments;
pub mod choices;
pub mod claims;
pub mod contracts;
pub mod decisions;
pub mod explanations;
pub mod law;
pub mod messages;
pub mod parties;
pub mod plans;
pub mod policies;
pub mod portfolios;
pub mod questions;
pub mod refusals;
pub mod terms;

use relance_core::calendar::{Day, parse_day};
use relance_core::money::{Currency, Money};
use relance_core::refusal::{Reason, Refusal};
use relance_core::words::Language;

use relance_contract::{Part, Path};

use crate::contract::types;

/// Two enums of the same cases: a function from the contract to the core, and one back.
macro_rules! twins {
    ($(#[$doc:meta])* $read:ident: $wire:ty => $write:ident: $core:ty { $($case:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[must_use]
        pub fn $read(value: $wire) -> $core {
            match value { $(<$wire>::$case => <$core>::$case),+ }
        }
        $(#[$doc])*
        #[must_use]
        pub fn $write(value: $core) -> $wire {
            match value { $(<$core>::$case => <$wire>::$case),+ }
        }
    };
}
use twins;

/// Reads facts and remembers every fault.
#[derive(Default)]
pub struct Reader {
    faults: Vec<Refusal>,
}

impl Reader {
    /// Reads one thing on its own: the thing, or every fault in it.
    pub fn one<T>(read: impl FnOnce(&mut Self) -> Option<T>) -> Result<T, Vec<Refusal>> {
        let mut reader = Self::default();
        read(&mut reader).ok_or_else(|| reader.faults())
    }

    /// The faults found, in the order of the fields.
    #[must_use]
    pub fn faults(self) -> Vec<Refusal> {
        self.faults
    }

    fn keep<T>(&mut self, at: &Path<'_>, read: Result<T, impl Into<Reason>>) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(reason) => {
                self.faults.push(Refusal::new(owned(at), reason));
                None
            }
        }
    }

    fn day(&mut self, at: &Path<'_>, text: &str) -> Option<Day> {
        self.keep(at, parse_day(text))
    }

    /// An optional field: absent is a value; present and faulty is not.
    #[allow(
        clippy::option_option,
        reason = "the outer one says whether it could be read, the inner one whether it is there"
    )]
    fn optional<T, U>(
        &mut self,
        value: Option<&T>,
        read: impl FnOnce(&mut Self, &T) -> Option<U>,
    ) -> Option<Option<U>> {
        match value {
            None => Some(None),
            Some(value) => read(self, value).map(Some),
        }
    }

    /// Every item of a list, so that every fault is found.
    fn list<T, U>(
        &mut self,
        at: &Path<'_>,
        items: &[T],
        mut read: impl FnMut(&mut Self, &Path<'_>, &T) -> Option<U>,
    ) -> Option<Vec<U>> {
        let mut whole = Some(Vec::with_capacity(items.len()));
        for (index, item) in items.iter().enumerate() {
            match (read(self, &at.item(index), item), &mut whole) {
                (Some(item), Some(items)) => items.push(item),
                _ => whole = None,
            }
        }
        whole
    }

    fn text(&mut self, at: &Path<'_>, text: &str) -> Option<String> {
        let read = if text.trim().is_empty() { Err(Reason::EmptyText) } else { Ok(text.to_owned()) };
        self.keep(at, read)
    }

    fn money(&mut self, at: &Path<'_>, money: &types::Money) -> Option<Money> {
        let currency = self.keep(&at.field("currency"), Currency::from_code(&money.currency))?;
        self.keep(&at.field("amount"), Money::parse(&money.amount, currency))
    }
}

/// Parts that were read one after the other, so that the faults of all were found: all of them, or nothing.
pub fn all<T: Parts>(parts: T) -> Option<T::All> {
    parts.all()
}

/// Several parts, each read or not.
pub trait Parts {
    /// All of them.
    type All;

    /// All of them, if all were read.
    fn all(self) -> Option<Self::All>;
}

macro_rules! parts {
    ($($part:ident)+) => {
        impl<$($part),+> Parts for ($(Option<$part>,)+) {
            type All = ($($part,)+);

            #[allow(non_snake_case, reason = "a part is called like its type")]
            fn all(self) -> Option<Self::All> {
                let ($($part,)+) = self;
                Some(($($part?,)+))
            }
        }
    };
}
parts!(A B);
parts!(A B C);
parts!(A B C D);
parts!(A B C D E);

/// Writes answers, with their sentences in one language.
pub struct Writer {
    language: Language,
    given: types::Language,
}

impl Writer {
    /// A writer in the language of a question.
    #[must_use]
    pub fn new(language: types::Language) -> Self {
        Self { language: self::language(language), given: language }
    }
}

/// A path as the core keeps it.
fn owned(at: &Path<'_>) -> relance_core::path::Path {
    let mut parts = at.parts().into_iter();
    let Some(Part::Field(first)) = parts.next() else {
        return relance_core::path::Path::of("");
    };
    parts.fold(relance_core::path::Path::of(first), |path, part| match part {
        Part::Field(name) => path.field(name),
        Part::Index(index) => path.item(index),
    })
}

#[allow(clippy::option_option, reason = "the outer one says whether it could be read")]
fn optional_day(reader: &mut Reader, at: &Path<'_>, day: Option<&String>) -> Option<Option<Day>> {
    reader.optional(day, |reader, day| reader.day(at, day))
}

/// A language.
#[must_use]
pub fn language(language: types::Language) -> Language {
    match language {
        types::Language::Fr => Language::Fr,
        types::Language::En => Language::En,
    }
}
