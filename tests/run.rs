//! Runs the built binary, without a terminal, in an environment that names no language.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// What a run left behind.
#[derive(Debug)]
pub struct Run {
    /// The exit status; none where a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Run {
    /// Standard output as JSON.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Standard error as its only line.
    #[track_caller]
    pub fn complaint(&self) -> &str {
        let mut lines = self.err.lines();
        let line = lines.next().unwrap_or_default();
        assert!(!line.is_empty() && lines.next().is_none(), "not one line: {self:?}");
        line
    }
}

/// The built binary.
pub fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casewright"));
    command.args(args).current_dir(env!("CARGO_TARGET_TMPDIR"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANGUAGE"] {
        command.env_remove(name);
    }
    command.env("LANG", "C");
    // Whoever runs the tests may have files of their own.
    command.env("XDG_CONFIG_HOME", concat!(env!("CARGO_TARGET_TMPDIR"), "/no-config"));
    command.env("XDG_STATE_HOME", concat!(env!("CARGO_TARGET_TMPDIR"), "/no-state"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs the built binary with something on its standard input.
#[track_caller]
pub fn run(args: &[&str], stdin: impl AsRef<[u8]>) -> Run {
    let mut child = command(args).spawn().unwrap();
    // A program that stops reading early closes the pipe, which is its right.
    let _ = child.stdin.take().unwrap().write_all(stdin.as_ref());
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}
