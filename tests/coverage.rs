//! The calendar before the sums: every day of every series has exactly one rate; every rule and rate has a link as deep
//! as its publisher's site allows.
#![allow(clippy::expect_used, clippy::panic, reason = "a failing test may panic")]

use std::collections::BTreeSet;

use relance_core::calendar::{day, half_year_end, half_year_start, next, previous};
use relance_core::explain::describe;
use relance_core::law::{LawFault, Series, calendar, places, rate, regimes};
use relance_core::source::{Check, Source};

#[test]
fn every_day_of_every_series_has_exactly_one_rate() {
    for series in Series::ALL {
        let rows = series.rows();
        let first = rows.first().expect("a series has rows").first_day;
        let last = half_year_end(rows.last().expect("a series has rows").first_day);
        let mut today = first;
        while today <= last {
            let covering =
                rows.iter().filter(|row| row.first_day <= today && today <= half_year_end(row.first_day));
            assert_eq!(covering.count(), 1, "{} on {today}", series.name());
            let found = rate(series, today, &[]).expect("the law is known").expect("covered");
            assert_eq!(found.first_day, half_year_start(today));
            today = next(today);
        }
        assert_eq!(rate(series, previous(first), &[]), Err(LawFault::BeforeLaw(first)));
        assert_eq!(rate(series, next(last), &[]), Ok(None), "the last rate is never carried forward");
    }
}

#[test]
fn every_rate_is_of_a_half_year_and_names_a_page() {
    for row in Series::ALL.iter().flat_map(|series| series.rows()) {
        assert_eq!(row.first_day, half_year_start(row.first_day), "{row:?}");
        let Source { title, url, .. } = &row.source;
        assert!(!title.is_empty() && !is_bare_host(url), "{title}: {url}");
    }
}

/// What the link to an article holds, by publisher: the law of a whole code is not the place of one rule.
const ARTICLE_LINKS: [(&str, &[&str]); 13] = [
    ("boe.es", &["#a"]),
    ("ejustice.just.fgov.be", &["#Art."]),
    ("eur-lex.europa.eu", &["#art_"]),
    ("fedlex.admin.ch", &["#art_"]),
    ("gesetze-im-internet.de", &["/__"]),
    ("irishstatutebook.ie", &["/section/"]),
    ("legifrance.gouv.fr", &["/article_lc/LEGIARTI", "/LEGISCTA"]),
    ("legilux.public.lu", &["#art_"]),
    ("legislation.gov.uk", &["/section/", "/article/"]),
    ("normattiva.it", &["~art"]),
    ("pgdlisboa.pt", &["artigo_id="]),
    ("ris.bka.gv.at", &["&Paragraf="]),
    ("wetten.overheid.nl", &["&artikel=", "#Artikel"]),
];

/// The links that lead to more than an article, and why.
const WHOLE_ACTS: [(&str, &str); 6] = [
    (
        "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/2008-12-31/",
        "L441-6 of 2001 to 2008: the number of its version was not found; the code as of its last day is",
    ),
    (
        "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565",
        "Code de la consommation, L218-2: the number of its version was not found",
    ),
    (
        "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025024948",
        "procédures civiles d'exécution, L126-1 to L126-5: too young, the numbers of their versions were not found",
    ),
    (
        "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000336997/",
        "decree 83-1003: all of it says the holidays of the overseas departments",
    ),
    (
        "https://www.irishstatutebook.ie/eli/2012/si/580/made/en/print",
        "Irish statutory instruments are one page, without places in it",
    ),
    (
        "http://data.legilux.public.lu/eli/etat/leg/rgd/",
        "a Luxembourg regulation that sets the rate of one year, and nothing else",
    ),
];

#[test]
fn every_series_and_every_calendar_that_a_law_names_is_listed() {
    for (country, regime) in regimes() {
        for series in regime.interest.series() {
            assert!(Series::ALL.contains(&series), "{country}: {series:?} is not in Series::ALL");
        }
        if let Some(place) = regime.place {
            assert!(calendar(place).is_some(), "{}: {place} has no calendar", regime.name);
        }
    }
}

/// Else its links could lead to whole codes, and nobody would see it.
#[test]
fn every_country_has_a_publisher_whose_links_are_known() {
    let countries: BTreeSet<&str> = regimes().map(|(country, _)| country).collect();
    for country in countries {
        let own = regimes().filter(|(code, _)| *code == country);
        let mut urls = own
            .flat_map(|(_, regime)| describe(regime))
            .filter_map(|step| step.source)
            .map(|source| source.url);
        let known = urls.any(|url| ARTICLE_LINKS.iter().any(|(host, _)| host_of(&url).ends_with(host)));
        assert!(known, "{country}: say in ARTICLE_LINKS how its publisher links to an article");
    }
}

#[test]
fn every_article_has_a_link_to_itself() {
    let mut excused: Vec<&str> = Vec::new();
    for Source { title, url, .. } in sources() {
        assert!(!is_bare_host(&url), "{title}: {url} is the door of a publisher");
        let publisher = ARTICLE_LINKS.iter().find(|(host, _)| host_of(&url).ends_with(host));
        // A page that only tells what the text says has no articles to point to.
        let to_article =
            publisher.is_none_or(|(_, patterns)| patterns.iter().any(|pattern| url.contains(pattern)));
        if !to_article {
            let excuse = WHOLE_ACTS.iter().find(|(act, _)| url.starts_with(act));
            excused.push(excuse.unwrap_or_else(|| panic!("{title}: {url} is more than its article")).0);
        }
    }
    for (act, why) in WHOLE_ACTS {
        assert!(excused.contains(&act), "{act} needs no excuse: {why}");
    }
}

#[test]
fn no_comparison_is_older_than_this_component_and_every_one_says_with_what() {
    for Source { title, checked, .. } in sources() {
        if let Some(Check { on, compared }) = checked {
            assert!(on >= day(2026, 1, 1) && compared.is_some(), "{title}: {on}, {compared:?}");
        }
    }
}

/// Every place where a rule, a rate or a holiday was read.
fn sources() -> Vec<Source> {
    let rules = regimes().flat_map(|(_, regime)| {
        let said = describe(regime).into_iter().filter_map(|step| step.source);
        let reply = regime.letter.reply.map(|reply| Source::from(&reply.source));
        let particulars = regime.letter.particulars.as_ref().map(Source::from);
        said.chain(reply).chain(particulars).collect::<Vec<_>>()
    });
    let rates = Series::ALL.iter().flat_map(|series| series.rows()).map(|row| row.source.clone());
    let holidays = places().filter_map(calendar).map(|calendar| calendar.source.clone());
    rules.chain(rates).chain(holidays).collect()
}

fn host_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or_default()
}

fn is_bare_host(url: &str) -> bool {
    let after = url.split_once("://").and_then(|(_, rest)| rest.split_once('/'));
    after.is_none_or(|(_, path)| path.is_empty())
}

#[test]
fn the_series_end_where_we_verified_them() {
    for series in Series::ALL {
        let last = series.rows().last().expect("a series has rows");
        // Tenders have a fixed rate since October 2008: this series has ended.
        let end = if series == Series::EcbMarginal { day(2008, 12, 31) } else { day(2026, 12, 31) };
        assert_eq!(half_year_end(last.first_day), end, "{}", series.name());
    }
}
