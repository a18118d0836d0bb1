//! The grammar of the command line: every command, option and help text.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use relance_locale::Language as Written;

use crate::component::dunning::DebtorClass;
use crate::component::reminders::MessageLanguage;
use crate::component::types::{Channel, Language};
use crate::texts;

/// Chases late invoices by the rules of the relance component.
#[derive(Debug, Parser)]
#[command(name = "relance", version, about, arg_required_else_help = true)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub(super) command: Command,
    /// The component; else dist/relance.component.wasm, here or in a folder above.
    #[arg(long, global = true, env = "RELANCE_COMPONENT", value_name = "FILE")]
    pub(super) component: Option<PathBuf>,
    /// The language of the output; else that of `LC_ALL` or `LANG`.
    #[arg(long, global = true, value_parser = language())]
    pub(super) lang: Option<Language>,
    /// How to print the answer.
    #[arg(long, global = true, value_enum, default_value_t = Format::Table)]
    pub(super) format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Table,
    Json,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// What to do today, for every invoice of a ledger.
    Review(Review),
    /// What one invoice comes to, and why, line by line.
    Explain(Explain),
    /// Why this is the next step, why not another, and when that changes.
    Why(Why),
    /// What policies would do day by day, as if all they propose were done that very day.
    Simulate(Simulate),
    /// Policies: checked, listed, shown as files ready to be edited.
    Policy {
        #[command(subcommand)]
        command: Policy,
    },
    /// The message to send about an invoice, several, or all that a debtor owes.
    Remind(Remind),
    /// Texts of messages: tried on a made-up case, checked.
    Messages {
        #[command(subcommand)]
        command: Messages,
    },
    /// What payment terms mean, as people type them in any of seven languages.
    Terms(Terms),
    /// On which figures and calendars the answers rest.
    Law {
        #[command(subcommand)]
        command: Law,
    },
    /// What the component file is: size, imports, exports.
    Component,
    /// Calls any function of the component, JSON in and out.
    Call(Call),
}

// ---- what several commands take ----------------------------------------------------------------------------------

#[derive(Debug, Args)]
pub(super) struct Facts {
    /// The ledger: a FEC, the CSV form, or a list of open items as accounting programs and spreadsheets save it.
    #[arg(long, value_name = "FILE")]
    pub(super) ledger: PathBuf,
    /// The day of the question, YYYY-MM-DD: the rules have no clock, so give today's date.
    #[arg(long, value_name = "DATE")]
    pub(super) as_of: Option<String>,
    /// Further facts in the CSV form: debtors, disputes, promises, contacts, payments. May be repeated.
    #[arg(long, value_name = "FILE")]
    pub(super) with: Vec<PathBuf>,
    /// The law of the debts about which the files state none, such as FR.
    #[arg(long, value_name = "COUNTRY")]
    pub(super) law: Option<String>,
    /// The kind of the debtors about which the files state none, such as business.
    #[arg(long, value_name = "KIND")]
    pub(super) kind: Option<String>,
    /// The terms of the invoices about which the files state none, such as "net 30 issue" or "30 jours".
    #[arg(long, value_name = "TERMS")]
    pub(super) terms: Option<String>,
    /// What the columns of a list of open items say: a TOML file, or JSON if its name ends in .json; see
    /// docs/open-items.md.
    #[arg(long, value_name = "FILE")]
    pub(super) columns: Option<PathBuf>,
    /// What comes first in dates such as 02/03/2026, where nothing in the files tells: day-month or month-day.
    #[arg(long, value_name = "ORDER", value_parser = ["day-month", "month-day"])]
    pub(super) dates: Option<String>,
    /// Rates that are newer than those built in: a TOML file, or JSON if its name ends in .json; see docs/rates.md.
    #[arg(long, value_name = "FILE")]
    pub(super) rates: Option<PathBuf>,
    /// Use rates that no publication proves, with a warning, instead of leaving their interest out.
    #[arg(long)]
    pub(super) accept_unverified: bool,
}

/// Under which policies. Without either, those relance proposes.
#[derive(Debug, Args)]
pub(super) struct PolicyChoice {
    /// Policies of one's own: a TOML file, or JSON if its name ends in .json; see `relance policy`.
    #[arg(long, value_name = "FILE", conflicts_with = "preset")]
    pub(super) policy: Option<PathBuf>,
    /// A ready-made set of policies; `relance policy list` names them.
    #[arg(long, value_name = "NAME")]
    pub(super) preset: Option<String>,
}

/// How a message is to be written.
#[derive(Debug, Args)]
pub(super) struct Wording {
    /// The language to write to the debtor in; else that of the output.
    #[arg(long = "in", value_parser = message_language(), value_name = "LANGUAGE")]
    pub(super) language: Option<MessageLanguage>,
    /// Write it for this channel; else the first of the level on which the debtor can be reached.
    #[arg(long, value_enum)]
    pub(super) channel: Option<ChannelArg>,
    /// Write this level of the policy; else that of the next step.
    #[arg(long, value_name = "ID")]
    pub(super) level: Option<String>,
    /// Texts of one's own in place of the built-in ones: a TOML file, or JSON if its name ends in .json.
    #[arg(long, value_name = "FILE")]
    pub(super) templates: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Day {
    /// The day of the question, YYYY-MM-DD: the rules have no clock, so give today's date.
    #[arg(long, value_name = "DATE")]
    pub(super) as_of: Option<String>,
    /// Rates that are newer than those built in: a TOML file, or JSON if its name ends in .json; see docs/rates.md.
    #[arg(long, value_name = "FILE")]
    pub(super) rates: Option<PathBuf>,
    /// Use rates that no publication proves, with a warning, instead of leaving their interest out.
    #[arg(long)]
    pub(super) accept_unverified: bool,
}

// ---- a ledger reviewed -------------------------------------------------------------------------------------------

#[derive(Debug, Args)]
pub(super) struct Review {
    #[command(flatten)]
    pub(super) facts: Facts,
    #[command(flatten)]
    pub(super) policies: PolicyChoice,
}

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The invoice number.
    pub(super) invoice: String,
    #[command(flatten)]
    pub(super) facts: Facts,
    #[command(flatten)]
    pub(super) policies: PolicyChoice,
}

#[derive(Debug, Args)]
pub(super) struct Why {
    /// The invoice number.
    #[arg(required_unless_present = "debtor")]
    pub(super) invoice: Option<String>,
    /// All invoices of this debtor that are not settled, instead of one.
    #[arg(long, value_name = "ID", conflicts_with = "invoice")]
    pub(super) debtor: Option<String>,
    #[command(flatten)]
    pub(super) facts: Facts,
    #[command(flatten)]
    pub(super) policies: PolicyChoice,
}

#[derive(Debug, Args)]
pub(super) struct Simulate {
    /// The first day, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    pub(super) from: String,
    /// The last day.
    #[arg(long, value_name = "DATE")]
    pub(super) through: String,
    /// A policy file to try. Several, of either kind, are compared.
    #[arg(long, value_name = "FILE")]
    pub(super) policy: Vec<PathBuf>,
    /// A ready-made set of policies to try.
    #[arg(long, value_name = "NAME")]
    pub(super) preset: Vec<String>,
    #[command(flatten)]
    pub(super) facts: Facts,
}

// ---- policies ----------------------------------------------------------------------------------------------------

#[derive(Debug, Subcommand)]
pub(super) enum Policy {
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

// ---- messages ----------------------------------------------------------------------------------------------------

#[derive(Debug, Args)]
pub(super) struct Remind {
    /// Invoice numbers. One stands for the whole item of the worklist it is in.
    #[arg(required_unless_present = "debtor", value_name = "INVOICE")]
    pub(super) invoices: Vec<String>,
    /// All that this debtor has not settled, instead of invoices.
    #[arg(long, value_name = "ID", conflicts_with = "invoices")]
    pub(super) debtor: Option<String>,
    /// The invoice named and no other, even if its policy groups them.
    #[arg(long, conflicts_with = "debtor")]
    pub(super) alone: bool,
    #[command(flatten)]
    pub(super) facts: Facts,
    #[command(flatten)]
    pub(super) policies: PolicyChoice,
    /// Who writes: a TOML file with name, address, email, phone, iban, registration.
    #[arg(long, value_name = "FILE")]
    pub(super) creditor: PathBuf,
    #[command(flatten)]
    pub(super) wording: Wording,
    /// As what to give the message.
    #[arg(long = "as", value_enum, value_name = "FORM")]
    pub(super) form: Option<MessageForm>,
    /// Where to write it, instead of the terminal.
    #[arg(long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum MessageForm {
    /// Set out for the terminal.
    Text,
    /// The body of an e-mail.
    Html,
    /// An e-mail to open and send.
    Eml,
    /// A letter on A4; wants --output.
    Pdf,
    /// A page to print on A4.
    Page,
}

#[derive(Debug, Subcommand)]
pub(super) enum Messages {
    /// A message about a made-up case: to see a template, a language or a policy.
    Preview(Preview),
    /// Names every fault of files of templates, and what deserves a second look in the messages they change.
    Check(CheckTemplates),
}

#[derive(Debug, Args)]
pub(super) struct Preview {
    /// The law of the case, such as FR.
    #[arg(long, value_name = "COUNTRY")]
    pub(super) law: String,
    /// The kind of debtor.
    #[arg(long, value_enum, value_name = "KIND")]
    pub(super) debtor: DebtorClassArg,
    /// The currency, such as EUR.
    #[arg(long, value_name = "CODE")]
    pub(super) currency: String,
    #[command(flatten)]
    pub(super) policies: PolicyChoice,
    #[command(flatten)]
    pub(super) wording: Wording,
    /// One message for each of them, one after another.
    #[arg(long, value_enum, value_name = "WHAT")]
    pub(super) every: Vec<Every>,
    #[command(flatten)]
    pub(super) day: Day,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Every {
    Language,
    Channel,
}

#[derive(Debug, Args)]
pub(super) struct CheckTemplates {
    /// Files of templates: TOML, or JSON if the name ends in .json.
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// The law of a place where the messages must hold, such as FR. May be repeated; without, the texts alone are
    /// checked.
    #[arg(long, value_name = "COUNTRY")]
    pub(super) law: Vec<String>,
    #[command(flatten)]
    pub(super) policies: PolicyChoice,
    #[command(flatten)]
    pub(super) day: Day,
}

// ---- terms, law, the component -----------------------------------------------------------------------------------

#[derive(Debug, Args)]
pub(super) struct Terms {
    /// For example "45 jours fin de mois le 10", "2/10 net 30", "30 Tage netto".
    pub(super) text: String,
    /// The day of issue, YYYY-MM-DD: then each reading is given with its due date.
    #[arg(long, value_name = "DATE", requires_all = ["law", "kind"])]
    pub(super) issued: Option<String>,
    /// The day the invoice was received, for terms that count from it.
    #[arg(long, value_name = "DATE", requires = "issued")]
    pub(super) received: Option<String>,
    /// The day of delivery or performance, for terms that count from it.
    #[arg(long, value_name = "DATE", requires = "issued")]
    pub(super) delivered: Option<String>,
    /// The law, which may move a due date.
    #[arg(long, value_name = "COUNTRY")]
    pub(super) law: Option<String>,
    /// The kind of debtor, such as business.
    #[arg(long, value_name = "KIND")]
    pub(super) kind: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Law {
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
    /// Names every fault of a file of rates at once.
    CheckRates {
        /// A TOML file, or JSON if its name ends in .json.
        file: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(super) struct Call {
    /// For example assessment.assess.
    #[arg(value_name = "INTERFACE.FUNCTION")]
    pub(super) function: String,
    /// The arguments, an object by parameter name in the JSON form of the contract; - for standard input.
    #[arg(long, value_name = "FILE|-")]
    pub(super) args: Option<PathBuf>,
}

// ---- words of the contract ---------------------------------------------------------------------------------------

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum DebtorClassArg {
    Business,
    PublicAuthority,
    Consumer,
}

impl From<DebtorClassArg> for DebtorClass {
    fn from(class: DebtorClassArg) -> Self {
        match class {
            DebtorClassArg::Business => Self::Business,
            DebtorClassArg::PublicAuthority => Self::PublicAuthority,
            DebtorClassArg::Consumer => Self::Consumer,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum ChannelArg {
    Email,
    Letter,
    Sms,
    Phone,
}

impl From<ChannelArg> for Channel {
    fn from(channel: ChannelArg) -> Self {
        match channel {
            ChannelArg::Email => Self::Email,
            ChannelArg::Letter => Self::Letter,
            ChannelArg::Sms => Self::Sms,
            ChannelArg::Phone => Self::Phone,
        }
    }
}

/// The languages this host speaks.
fn language() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(texts::codes())
        .try_map(|code| texts::of_code(&code).ok_or_else(|| format!("no language {code}")))
}

/// The languages of messages.
fn message_language() -> impl TypedValueParser<Value = MessageLanguage> {
    PossibleValuesParser::new(Written::ALL.map(Written::code)).try_map(|code| {
        let written = Written::from_code(&code).ok_or_else(|| format!("no language {code}"))?;
        Ok::<_, String>(of_messages(written))
    })
}

/// A language of messages as the contract names it.
pub(super) fn of_messages(language: Written) -> MessageLanguage {
    match language {
        Written::Fr => MessageLanguage::Fr,
        Written::En => MessageLanguage::En,
        Written::De => MessageLanguage::De,
        Written::Es => MessageLanguage::Es,
        Written::It => MessageLanguage::It,
        Written::Nl => MessageLanguage::Nl,
        Written::Pt => MessageLanguage::Pt,
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_grammar_is_sound() {
        Cli::command().debug_assert();
    }
}
