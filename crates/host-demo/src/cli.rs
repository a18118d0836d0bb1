//! The commands.

mod messages;
mod policy;
mod simulate;
mod why;

use std::collections::BTreeSet;
use std::io::{IsTerminal as _, Read as _, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Args, Parser, Subcommand, ValueEnum};
use serde::Serialize;
use serde_json::{Value, json};

use crate::case::{self, Case, Statements};
use crate::component::types::{Claim, Debtor, DebtorKind, Language, Question, Refusal};
use crate::component::{Component, Session, dunning};
use crate::import::{Book, Fault, Problem, ReadTerms, Report, csv};
use crate::own;
use crate::policies;
use crate::render;
use crate::text::{self, pick};

/// Chases late invoices by the rules of the relance component.
#[derive(Debug, Parser)]
#[command(name = "relance", version, about, arg_required_else_help = true)]
struct Command {
    #[command(subcommand)]
    action: Action,
    /// The component; else dist/relance.component.wasm, here or in a folder above.
    #[arg(long, global = true, env = "RELANCE_COMPONENT", value_name = "FILE")]
    component: Option<PathBuf>,
    /// The language of the output; else that of `LC_ALL` or `LANG`.
    #[arg(long, global = true, value_enum)]
    lang: Option<Lang>,
    /// How to print the answer.
    #[arg(long, global = true, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// What to do today, for every invoice of a ledger.
    Review {
        #[command(flatten)]
        facts: Facts,
        #[command(flatten)]
        choice: Choice,
    },
    /// What one invoice comes to, and why, line by line.
    Explain {
        /// The invoice number.
        invoice: String,
        #[command(flatten)]
        facts: Facts,
        #[command(flatten)]
        choice: Choice,
    },
    /// Why this is the next step, why not another, and when that changes.
    Why {
        /// The invoice number.
        #[arg(required_unless_present = "debtor")]
        invoice: Option<String>,
        /// All invoices of this debtor that are not settled, instead of one.
        #[arg(long, value_name = "ID", conflicts_with = "invoice")]
        debtor: Option<String>,
        #[command(flatten)]
        facts: Facts,
        #[command(flatten)]
        choice: Choice,
    },
    /// What policies would do day by day, as if all they propose were done that very day.
    Simulate {
        /// The first day, YYYY-MM-DD.
        #[arg(long, value_name = "DATE")]
        from: String,
        /// The last day.
        #[arg(long, value_name = "DATE")]
        through: String,
        /// A policy file to try. Several, of either kind, are compared.
        #[arg(long, value_name = "FILE")]
        policy: Vec<PathBuf>,
        /// A ready-made set of policies to try.
        #[arg(long, value_name = "NAME")]
        preset: Vec<String>,
        #[command(flatten)]
        facts: Facts,
    },
    /// Policies: checked, listed, shown as files ready to be edited.
    Policy {
        #[command(subcommand)]
        what: Policy,
    },
    /// The message to send about an invoice, several, or all that a debtor owes.
    Remind(messages::Remind),
    /// Texts of messages: tried on a made-up case, checked.
    Messages {
        #[command(subcommand)]
        what: messages::Messages,
    },
    /// What payment terms mean, as people type them in any of seven languages.
    Terms {
        /// For example "45 jours fin de mois le 10", "2/10 net 30", "30 Tage netto".
        text: String,
        /// The day of issue, YYYY-MM-DD: then each reading is given with its due date.
        #[arg(long, value_name = "DATE", requires_all = ["law", "kind"])]
        issued: Option<String>,
        /// The day the invoice was received, for terms that count from it.
        #[arg(long, value_name = "DATE", requires = "issued")]
        received: Option<String>,
        /// The day of delivery or performance, for terms that count from it.
        #[arg(long, value_name = "DATE", requires = "issued")]
        delivered: Option<String>,
        /// The law, which may move a due date.
        #[arg(long, value_name = "COUNTRY")]
        law: Option<String>,
        /// The kind of debtor, such as business.
        #[arg(long, value_name = "KIND")]
        kind: Option<String>,
    },
    /// On which figures and calendars the answers rest.
    Law {
        #[command(subcommand)]
        what: Law,
    },
    /// What the component file is: size, imports, exports.
    Component,
    /// Calls any function of the component, JSON in and out.
    Call {
        /// For example assessment.assess.
        #[arg(value_name = "INTERFACE.FUNCTION")]
        function: String,
        /// The arguments, an object by parameter name in the JSON form of the contract; - for standard input.
        #[arg(long, value_name = "FILE|-")]
        args: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
enum Policy {
    /// Names every fault of policy files at once.
    Check {
        /// Policy files: TOML, or JSON if the name ends in .json.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// The ready-made policies.
    List,
    /// A ready-made set of policies as a file ready to be edited.
    Show {
        /// Its name, as in the list.
        name: String,
    },
}

#[derive(Debug, Subcommand)]
enum Law {
    /// The public holidays of a place in one year.
    Holidays {
        /// A country, a part of one, or TARGET; for example FR-57.
        place: String,
        /// The year.
        year: u16,
    },
    /// The places whose holidays are known.
    Places,
    /// The rates, by series and half-year.
    Rates {
        /// Only this series, for example eu/ecb-main-refinancing.
        series: Option<String>,
    },
}

#[derive(Debug, Args)]
struct Facts {
    /// The ledger: a FEC or the CSV form.
    #[arg(long, value_name = "FILE")]
    ledger: PathBuf,
    /// The day of the question, YYYY-MM-DD: the rules have no clock, so give today's date.
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// Further facts in the CSV form: debtors, disputes, promises, contacts, payments. May be repeated.
    #[arg(long, value_name = "FILE")]
    with: Vec<PathBuf>,
    /// The law of the debts about which the files state none, such as FR.
    #[arg(long, value_name = "COUNTRY")]
    law: Option<String>,
    /// The kind of the debtors about which the files state none, such as business.
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// The terms of the invoices about which the files state none, such as "net 30 issue" or "30 jours".
    #[arg(long, value_name = "TERMS")]
    terms: Option<String>,
    /// Use rates that no publication proves, with a warning, instead of refusing.
    #[arg(long)]
    accept_unverified: bool,
}

/// Under which policies. Without either, those relance proposes.
#[derive(Debug, Args)]
struct Choice {
    /// Policies of one's own: a TOML file, or JSON if its name ends in .json; see `relance policy`.
    #[arg(long, value_name = "FILE", conflicts_with = "preset")]
    policy: Option<PathBuf>,
    /// A ready-made set of policies; `relance policy list` names them.
    #[arg(long, value_name = "NAME")]
    preset: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Lang {
    Fr,
    En,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Json,
}

/// Why a command ends without an answer.
enum Stop {
    /// The command line is at fault.
    Usage(String),
    /// A file, the component or the rules refuse.
    Refused(String),
}

impl From<anyhow::Error> for Stop {
    fn from(error: anyhow::Error) -> Self {
        Self::Refused(format!("{error:#}"))
    }
}

/// Runs the command line. 0: answered; 1: refused; 2: the command line is at fault.
#[must_use]
pub fn main() -> ExitCode {
    let command = Command::parse();
    let language = match command.lang {
        Some(Lang::Fr) => Language::Fr,
        Some(Lang::En) => Language::En,
        None => of_terminal(),
    };
    let mut out = String::new();
    let result = run(&command, language, &mut out);
    // What was answered is printed even if the rest was refused. A closed pipe is the reader's choice.
    let _ = std::io::stdout().write_all(out.as_bytes());
    match result {
        Ok(code) => code,
        Err(Stop::Usage(message)) => {
            eprintln!("relance{}{message}", text::colon(language));
            ExitCode::from(2)
        }
        Err(Stop::Refused(message)) => {
            eprintln!("relance{}{message}", text::colon(language));
            ExitCode::from(1)
        }
    }
}

fn run(command: &Command, language: Language, out: &mut String) -> Result<ExitCode, Stop> {
    let asked = Asked { command, language };
    match &command.action {
        Action::Review { facts, choice } => asked.review(facts, choice, out)?,
        Action::Explain { invoice, facts, choice } => asked.explain(invoice, facts, choice, out)?,
        Action::Why { invoice, debtor, facts, choice } => {
            let about = match (invoice, debtor) {
                (Some(invoice), _) => why::About::Invoice(invoice),
                (None, debtor) => why::About::Debtor(debtor.as_deref().unwrap_or_default()),
            };
            asked.why(about, facts, choice, out)?;
        }
        Action::Simulate { from, through, policy, preset, facts } => {
            asked.simulate((from, through), policy, preset, facts, out)?;
        }
        Action::Policy { what } => return asked.policy(what, out),
        Action::Remind(wanted) => return asked.remind(wanted, out),
        Action::Messages { what } => return asked.messages(what, out),
        Action::Terms { text, issued, received, delivered, law, kind } => {
            let named = |text: &Option<String>| text.clone().unwrap_or_default();
            let invoice = match issued {
                None => None,
                Some(issued) => Some(Dated {
                    law: named(law),
                    kind: asked.kind(&named(kind))?,
                    issued: issued.clone(),
                    received: received.clone(),
                    delivered: delivered.clone(),
                }),
            };
            asked.terms(text, invoice.as_ref(), out)?;
        }
        Action::Law { what } => asked.law(what, out)?,
        Action::Component => asked.describe(out)?,
        Action::Call { function, args } => return asked.call(function, args.as_deref(), out),
    }
    Ok(ExitCode::SUCCESS)
}

/// A command line and the language to answer in.
struct Asked<'a> {
    command: &'a Command,
    language: Language,
}

/// The invoice about which terms are asked.
struct Dated {
    law: String,
    kind: DebtorKind,
    issued: String,
    received: Option<String>,
    delivered: Option<String>,
}

/// All that the commands about a ledger need.
struct Ready {
    component: Component,
    session: Session,
    book: Book,
    case: Case,
    policies: Vec<dunning::DunningPolicy>,
    question: Question,
}

impl Asked<'_> {
    fn review(&self, facts: &Facts, choice: &Choice, out: &mut String) -> Result<(), Stop> {
        let mut ready = self.ready(facts, choice)?;
        if self.command.format == Format::Json {
            let arguments = ReviewArguments {
                debtors: &ready.case.debtors,
                claims: &ready.case.claims,
                policies: &ready.policies,
                question: &ready.question,
            };
            let review = ready.component.call_typed_to_json("portfolio.review", arguments)?;
            return print(out, &json!({ "import": ready.import(self.language), "review": review }));
        }
        let answer = ready.session.review(
            &ready.case.debtors,
            &ready.case.claims,
            &ready.policies,
            &ready.question,
        )?;
        match answer {
            Ok(review) => {
                out.push_str(&render::review(&ready.picture(self.language), &review));
                Ok(())
            }
            Err(refusals) => Err(self.refused(&ready, None, &refusals)),
        }
    }

    fn explain(&self, invoice: &str, facts: &Facts, choice: &Choice, out: &mut String) -> Result<(), Stop> {
        let mut ready = self.ready(facts, choice)?;
        let (at, debtor, claim) = self.find(&ready, invoice)?;
        let account = ready.account(&claim.debtor);
        if self.command.format == Format::Json {
            let assess = AssessArguments { debtor: &debtor, claim: &claim, question: &ready.question };
            let assessment = ready.component.call_typed_to_json("assessment.assess", assess)?;
            let decision = why::decision_as_json(&ready, &account, at)?;
            let import = ready.import(self.language);
            return print(out, &json!({ "import": import, "assessment": assessment, "decision": decision }));
        }
        let row = self.row(&mut ready, &account, at)?;
        out.push_str(&render::explanation(&ready.picture(self.language), &debtor, &claim, at, &row));
        Ok(())
    }

    fn terms(&self, text: &str, invoice: Option<&Dated>, out: &mut String) -> Result<(), Stop> {
        let component = self.load()?;
        if self.command.format == Format::Json {
            let arguments = json!({ "text": text, "language": json_language(self.language) });
            return print(out, &component.call_json("terms.parse-terms", arguments)?);
        }
        let mut session = component.session()?;
        let parsed = session.parse_terms(text, self.language)?;
        let parsed = parsed.map_err(|refusals| Stop::Refused(sentences(&refusals)))?;
        // The rules alone know what becomes of a day: each reading is put to them as that of an invoice.
        let mut days = Vec::new();
        if let Some(invoice) = invoice {
            for reading in &parsed.readings {
                let (debtor, claim) = case::bare(
                    invoice.kind,
                    &invoice.law,
                    [Some(&invoice.issued), invoice.received.as_ref(), invoice.delivered.as_ref()],
                    reading.terms.clone(),
                );
                // Before anything can be late, so that no rate is needed.
                let question = case::question(&invoice.issued, self.language, false);
                let answer = session.assess(&debtor, &claim, &question)?;
                days.push(answer.map(|answer| answer.due_date).map_err(|refusals| sentences(&refusals)));
            }
        }
        out.push_str(&render::terms_read(self.language, &parsed, &days));
        Ok(())
    }

    fn law(&self, what: &Law, out: &mut String) -> Result<(), Stop> {
        let component = self.load()?;
        let as_json = self.command.format == Format::Json;
        let mut session = component.session()?;
        match what {
            Law::Holidays { place, year } => {
                if as_json {
                    let language = json_language(self.language);
                    let arguments = json!({ "place": place, "year": year, "language": language });
                    return print(out, &component.call_json("law.holidays", arguments)?);
                }
                let holidays = session.holidays(place, *year, self.language)?;
                let holidays = holidays.map_err(|refusals| Stop::Refused(sentences(&refusals)))?;
                out.push_str(&render::holidays(self.language, &holidays));
            }
            Law::Places => {
                let places = session.places()?;
                if as_json {
                    return print(out, &json!(places));
                }
                out.push_str(&render::places(&places));
            }
            Law::Rates { series } => {
                let mut rows = session.rates()?;
                let known: BTreeSet<String> = rows.iter().map(|row| row.series.clone()).collect();
                if let Some(series) = series {
                    if !known.contains(series) {
                        let known: Vec<String> = known.into_iter().collect();
                        return Err(self.wrong("SERIES", series, &known.join(", ")));
                    }
                    rows.retain(|row| row.series == *series);
                }
                if as_json {
                    let mut rows = component.call_json("law.rates", json!({}))?;
                    if let (Some(series), Some(rows)) = (series, rows.as_array_mut()) {
                        rows.retain(|row| row.get("series").and_then(Value::as_str) == Some(series));
                    }
                    return print(out, &rows);
                }
                out.push_str(&render::rates(self.language, &rows, series.is_some()));
            }
        }
        Ok(())
    }

    fn describe(&self, out: &mut String) -> Result<(), Stop> {
        let component = self.load()?;
        let bytes = std::fs::read(component.path()).map_err(anyhow::Error::from)?;
        let core = component.path().with_file_name("relance.core.wasm");
        let core = std::fs::metadata(&core).ok().map(|data| (core.display().to_string(), data.len()));
        if self.command.format == Format::Json {
            return print(
                out,
                &json!({
                    "file": component.path().display().to_string(),
                    "bytes": bytes.len(),
                    "gzipBytes": gzip(&bytes)?,
                    "contract": component.contract(),
                    "imports": component.imports(),
                    "exports": component.exports(),
                    "functions": component.functions(),
                    "coreModule": core.map(|(file, bytes)| json!({ "file": file, "bytes": bytes })),
                }),
            );
        }
        out.push_str(&render::component(self.language, &component, bytes.len(), gzip(&bytes)?, core));
        Ok(())
    }

    fn call(&self, function: &str, args: Option<&Path>, out: &mut String) -> Result<ExitCode, Stop> {
        let arguments = match args {
            None => Value::Object(serde_json::Map::new()),
            Some(path) => {
                let text = if path == Path::new("-") {
                    let mut text = String::new();
                    std::io::stdin().read_to_string(&mut text).context("stdin")?;
                    text
                } else {
                    std::fs::read_to_string(path).with_context(|| path.display().to_string())?
                };
                serde_json::from_str(&text).with_context(|| path.display().to_string())?
            }
        };
        let answer = self.load()?.call_json(function, arguments)?;
        let refused = answer.get("tag").and_then(Value::as_str) == Some("err");
        print(out, &answer)?;
        Ok(if refused { ExitCode::from(1) } else { ExitCode::SUCCESS })
    }

    // ---- what the commands share -----------------------------------------------------------------------------

    fn load(&self) -> Result<Component, Stop> {
        let path = match &self.command.component {
            Some(path) => path.clone(),
            None => find_component().ok_or_else(|| {
                Stop::Refused(
                    pick(
                        self.language,
                        "dist/relance.component.wasm n’est ni ici ni dans un dossier parent : le construire par \
                         « cargo xtask build », ou le nommer par --component.",
                        "dist/relance.component.wasm is neither here nor in a folder above: build it with \
                         “cargo xtask build”, or name it with --component.",
                    )
                    .to_owned(),
                )
            })?,
        };
        Ok(Component::load(path)?)
    }

    fn ready(&self, facts: &Facts, choice: &Choice) -> Result<Ready, Stop> {
        let as_of = self.as_of(facts.as_of.as_deref())?;
        let component = self.load()?;
        let mut session = component.session()?;
        let policies = self.policies(choice, &component, &mut session)?;
        self.ready_on(as_of, facts, component, session, policies)
    }

    fn as_of<'a>(&self, given: Option<&'a str>) -> Result<&'a str, Stop> {
        given.ok_or_else(|| {
            Stop::Usage(
                pick(
                    self.language,
                    "--as-of AAAA-MM-JJ manque : les règles n’ont pas d’horloge ; donner la date du jour.",
                    "--as-of YYYY-MM-DD is missing: the rules have no clock; give today’s date.",
                )
                .to_owned(),
            )
        })
    }

    /// The policies chosen: of a file, of a preset, or those relance proposes.
    fn policies(
        &self,
        choice: &Choice,
        component: &Component,
        session: &mut Session,
    ) -> Result<Vec<dunning::DunningPolicy>, Stop> {
        match choice {
            Choice { policy: Some(path), .. } => {
                let read = policies::read(path, component, session, self.language)?;
                read.map_err(|faults| self.at_fault(path, &faults))
            }
            Choice { preset: Some(name), .. } => Ok(self.preset(name, session)?.policies),
            Choice { policy: None, preset: None } => Ok(session.default_policies()?),
        }
    }

    fn at_fault(&self, path: &Path, faults: &[own::Fault]) -> Stop {
        let file = path.display();
        let lines: Vec<String> =
            faults.iter().map(|fault| format!("{file}, {}", fault.sentence(self.language))).collect();
        Stop::Refused(lines.join("\n"))
    }

    fn preset(&self, name: &str, session: &mut Session) -> Result<dunning::Preset, Stop> {
        let mut known = session.presets()?;
        if let Some(at) = known.iter().position(|preset| preset.name == name) {
            return Ok(known.swap_remove(at));
        }
        let names: Vec<&str> = known.iter().map(|preset| preset.name.as_str()).collect();
        Err(self.wrong("--preset", name, &names.join(", ")))
    }

    fn ready_on(
        &self,
        as_of: &str,
        facts: &Facts,
        component: Component,
        mut session: Session,
        policies: Vec<dunning::DunningPolicy>,
    ) -> Result<Ready, Stop> {
        // Terms that are not in the words of the form are for the rules to read.
        let mut read_terms = |text: &str| match session.parse_terms(text, self.language) {
            Ok(parsed) => case::one_reading(text, parsed),
            Err(trap) => Err(Problem::UnreadTerms { given: text.to_owned(), why: format!("{trap:#}") }),
        };
        let statements = self.statements(facts, &mut read_terms)?;
        let mut book = Book::default();
        book.read_ledger(&facts.ledger, &mut read_terms).map_err(|faults| self.faulty(&faults))?;
        for path in &facts.with {
            book.read_facts(path, &mut read_terms).map_err(|faults| self.faulty(&faults))?;
        }
        if std::io::stderr().is_terminal() && book.claims.len() > 20_000 {
            eprintln!("{} {}", book.claims.len(), pick(self.language, "factures…", "invoices…"));
        }
        // A contact of the past may name a level of another policy than the one chosen today.
        let mut known = policies.clone();
        known.extend(session.default_policies()?);
        let case = case::build(&book, &statements, &known);
        let question = case::question(as_of, self.language, facts.accept_unverified);
        Ok(Ready { component, session, book, case, policies, question })
    }

    fn wrong(&self, option: &str, given: &str, allowed: &str) -> Stop {
        Stop::Usage(pick(
            self.language,
            format!("{option} « {given} » : attendu {allowed}."),
            format!("{option} “{given}”: expected {allowed}."),
        ))
    }

    fn kind(&self, given: &str) -> Result<DebtorKind, Stop> {
        csv::kind(given).ok_or_else(|| self.wrong("--kind", given, csv::KINDS))
    }

    fn statements(&self, facts: &Facts, read_terms: &mut ReadTerms<'_>) -> Result<Statements, Stop> {
        let kind = facts.kind.as_deref().map(|given| self.kind(given)).transpose()?;
        let terms = match &facts.terms {
            None => None,
            Some(given) => Some(csv::any_terms(given, read_terms).map_err(|problem| {
                Stop::Usage(format!(
                    "--terms{}{}",
                    text::colon(self.language),
                    problem.sentence(self.language)
                ))
            })?),
        };
        Ok(Statements { law: facts.law.clone(), kind, terms })
    }

    fn find(&self, ready: &Ready, invoice: &str) -> Result<(usize, Debtor, Claim), Stop> {
        if let Some(at) = ready.case.position(invoice)
            && let Some(claim) = ready.case.claims.get(at)
            && let Some(debtor) = ready.case.debtor_of(claim)
        {
            return Ok((at, debtor.clone(), claim.clone()));
        }
        if let Some(unasked) = ready.case.unasked.iter().find(|unasked| unasked.invoice == invoice) {
            return Err(Stop::Refused(format!("{invoice}. {}", unasked.sentence(self.language))));
        }
        Err(Stop::Refused(pick(
            self.language,
            format!("aucune facture ne porte le numéro {invoice}."),
            format!("no invoice has the number {invoice}."),
        )))
    }

    fn faulty(&self, faults: &[Fault]) -> Stop {
        const SHOWN: usize = 20;
        let mut lines: Vec<String> =
            faults.iter().take(SHOWN).map(|fault| fault.sentence(self.language)).collect();
        if let Some(more) = faults.len().checked_sub(SHOWN).filter(|more| *more > 0) {
            lines.push(pick(self.language, format!("et {more} autres."), format!("and {more} more.")));
        }
        Stop::Refused(lines.join("\n"))
    }

    fn refused(&self, ready: &Ready, asked: Option<usize>, refusals: &[Refusal]) -> Stop {
        let lines: Vec<String> = refusals
            .iter()
            .map(|refusal| render::refusal(&ready.picture(self.language), asked, refusal))
            .collect();
        Stop::Refused(lines.join("\n"))
    }
}

impl Ready {
    fn picture(&self, language: Language) -> render::Picture<'_> {
        render::Picture { language, book: &self.book, case: &self.case, as_of: &self.question.as_of }
    }

    /// What was imported, as data.
    fn import(&self, language: Language) -> Value {
        let unasked: Vec<Value> = self
            .case
            .unasked
            .iter()
            .map(|unasked| {
                json!({
                    "invoice": unasked.invoice,
                    "debtor": unasked.debtor,
                    "line": unasked.at.line,
                    "message": unasked.sentence(language),
                })
            })
            .collect();
        json!({
            "sources": self.book.reports.iter().map(|report| source(report, language)).collect::<Vec<_>>(),
            "debtors": self.case.debtors.len(),
            "claims": self.case.claims.len(),
            "setAside": unasked,
        })
    }
}

fn source(report: &Report, language: Language) -> Value {
    let remarks = |remarks: &[crate::import::Remark]| -> Vec<Value> {
        remarks
            .iter()
            .map(|remark| json!({ "lines": remark.lines, "message": remark.what.sentence(language) }))
            .collect()
    };
    let mut out = json!({
        "file": report.source,
        "form": match report.form {
            crate::import::Form::Fec => "fec",
            crate::import::Form::Csv => "csv",
        },
        "encoding": report.encoding,
        "separator": report.separator.to_string(),
        "linesRead": report.read,
        "linesUsed": report.used,
        "linesSetAside": report.left_out,
        "linesOnOtherAccounts": report.other,
        "setAside": remarks(&report.set_aside),
        "remarks": remarks(&report.remarks),
    });
    if let (Some(balance), Some(object)) = (report.balance, out.as_object_mut()) {
        let decimal = crate::import::fec::decimal;
        object.insert(
            "customerAccounts".to_owned(),
            json!({
                "balance": decimal(balance.ledger),
                "openInvoices": decimal(balance.invoices),
                "unallocated": decimal(balance.unallocated),
                "setAside": decimal(balance.set_aside),
            }),
        );
    }
    out
}

#[derive(Serialize)]
struct ReviewArguments<'a> {
    debtors: &'a [Debtor],
    claims: &'a [Claim],
    policies: &'a [dunning::DunningPolicy],
    question: &'a Question,
}

#[derive(Serialize)]
struct AssessArguments<'a> {
    debtor: &'a Debtor,
    claim: &'a Claim,
    question: &'a Question,
}

/// The sentences of refusals, one a line.
fn sentences(refusals: &[Refusal]) -> String {
    let lines: Vec<&str> = refusals.iter().map(|refusal| refusal.message.as_str()).collect();
    lines.join("\n")
}

/// A language in the JSON form of the contract.
fn json_language(language: Language) -> &'static str {
    pick(language, "fr", "en")
}

fn print(out: &mut String, value: &Value) -> Result<(), Stop> {
    out.push_str(&serde_json::to_string_pretty(value).map_err(anyhow::Error::from)?);
    out.push('\n');
    Ok(())
}

fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// `dist/relance.component.wasm`, here or in a folder above.
fn find_component() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    here.ancestors().map(|folder| folder.join("dist/relance.component.wasm")).find(|path| path.is_file())
}

/// The language the terminal is set to; English where it is neither French nor English.
fn of_terminal() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    if set.is_some_and(|value| value.to_lowercase().starts_with("fr")) { Language::Fr } else { Language::En }
}
