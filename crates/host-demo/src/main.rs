//! The `relance` command. See `relance --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    relance_host::cli::main()
}
