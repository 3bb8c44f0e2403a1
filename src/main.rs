//! The program: everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    casewright::shell::cli::run(std::env::args_os())
}
