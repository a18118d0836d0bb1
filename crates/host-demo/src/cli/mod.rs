//! The command line: `args` holds its grammar, each command has its file, and what they share stands in `invocation`
//! (the component, the policies), `portfolio` (a ledger read) and `account` (one debtor).

mod account;
mod args;
mod call;
mod component;
mod explain;
mod invocation;
mod law;
mod messages;
mod output;
mod policy;
mod portfolio;
mod remind;
mod review;
mod simulate;
mod template_file;
mod terms;
mod why;

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;
use relance_locale::tame_page;

use crate::texts::{self, Texts, texts};
use args::{Cli, Command};
use invocation::{Failure, Invocation};

/// Runs the command line. 0: answered; 1: refused; 2: the command line is at fault.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let texts = cli.lang.map_or_else(of_terminal, texts);
    let mut out = String::new();
    let result = dispatch(&Invocation { cli: &cli, texts }, &mut out);
    // What was answered is printed even if the rest was refused. A closed pipe is the reader's choice.
    let _ = std::io::stdout().write_all(out.as_bytes());
    let (message, code) = match result {
        Ok(code) => return code,
        Err(Failure::Usage(message)) => (message, 2),
        Err(Failure::Refused(message)) => (message, 1),
    };
    eprintln!("relance{}{}", texts.colon(), tame_page(&texts.spaced(&message)));
    ExitCode::from(code)
}

fn dispatch(invocation: &Invocation<'_>, out: &mut String) -> Result<ExitCode, Failure> {
    match &invocation.cli.command {
        Command::Review(review) => invocation.review(review, out)?,
        Command::Explain(explain) => invocation.explain(explain, out)?,
        Command::Why(why) => invocation.why(why, out)?,
        Command::Simulate(simulate) => invocation.simulate(simulate, out)?,
        Command::Policy { command } => return invocation.policy(command, out),
        Command::Remind(remind) => return invocation.remind(remind, out),
        Command::Messages { command } => return invocation.messages(command, out),
        Command::Terms(terms) => invocation.terms(terms, out)?,
        Command::Law { command } => return invocation.law(command, out),
        Command::Component => invocation.describe_component(out)?,
        Command::Call(call) => return invocation.call(call, out),
    }
    Ok(ExitCode::SUCCESS)
}

/// The language the terminal is set to; English where this host does not speak it.
fn of_terminal() -> &'static Texts {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let language = set.and_then(|locale| texts::of_code(&locale));
    texts(language.unwrap_or(crate::component::types::Language::En))
}
