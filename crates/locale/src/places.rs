//! The languages, and how places write numbers in them.

/// A language in which something is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named by its code and by its own name, below")]
pub enum Language {
    Fr,
    En,
    De,
    Es,
    It,
    Nl,
    Pt,
}

impl Language {
    /// Every language, in the order of the contract.
    pub const ALL: [Self; 7] = [Self::Fr, Self::En, Self::De, Self::Es, Self::It, Self::Nl, Self::Pt];

    /// Its code (ISO 639-1).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
            Self::De => "de",
            Self::Es => "es",
            Self::It => "it",
            Self::Nl => "nl",
            Self::Pt => "pt",
        }
    }

    /// The language of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// What it calls itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Es => "Español",
            Self::It => "Italiano",
            Self::Nl => "Nederlands",
            Self::Pt => "Português",
        }
    }
}

/// How a place writes numbers, where it differs from others of its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// As the language does.
    OfLanguage,
    /// With the currency first, as in Austria.
    Austrian,
    /// With apostrophes, as in Switzerland and Liechtenstein.
    Swiss,
}

impl Writing {
    /// How a country writes, by its code (ISO 3166-1 alpha-2).
    #[must_use]
    pub fn of_place(country: &str) -> Self {
        match country {
            "AT" => Self::Austrian,
            "CH" | "LI" => Self::Swiss,
            _ => Self::OfLanguage,
        }
    }
}

/// A language, and how the place writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The language.
    pub language: Language,
    /// How the place writes numbers.
    pub writing: Writing,
}

impl Locale {
    /// Its tag (BCP 47), for HTML and the like.
    #[must_use]
    pub fn tag(self) -> String {
        let place = match (self.writing, self.language) {
            (Writing::Swiss, Language::Fr | Language::De | Language::It | Language::En) => "-CH",
            (Writing::Austrian, Language::De) => "-AT",
            _ => "",
        };
        format!("{}{place}", self.language.code())
    }
}

impl From<Language> for Locale {
    fn from(language: Language) -> Self {
        Self { language, writing: Writing::OfLanguage }
    }
}
