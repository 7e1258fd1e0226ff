//! The command line. Every command is a file in `commands/`; none holds logic of its own beyond reading, calling and printing.

mod commands;
mod error;
mod input;
mod propositions;
mod report;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Reads captured news and answers, with sources: who did what to whom, when, where, according to whom - and what stands now.
#[derive(Parser)]
#[command(name = "dateline", version, propagate_version = true, after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "Examples:
  dateline code page.txt                          a report of one captured page
  dateline code --to jsonl articles.jsonl         one JSON line a document
  dateline add horn.situation captures/           code into a situation file
  dateline query horn.situation --actor ETH        ask it
  dateline state horn.situation --as-of 2024-03-01  what stands on a day
  dateline explain \"Gunmen killed two soldiers.\"  the parse, the rules that fired, and those that almost did
  dateline check-data --tables my-tables          judge your own tables";

#[derive(Subcommand)]
#[allow(clippy::large_enum_variant, reason = "one is made a run")]
enum Command {
    /// Read pages, code events, print them
    Code(commands::code::Args),
    /// Code documents into a situation file
    Add(commands::add::Args),
    /// Ask a situation file: filters, full text, SQL, time series
    Query(commands::query::Args),
    /// Who asserts, denies or doubts one thing, in order of time
    Claims(commands::claims::Args),
    /// What stands on a day: offices, control, agreements, sanctions, borders, with evidence and contradictions
    State(commands::state::Args),
    /// Look at stories of a situation, merge and split them by hand
    Story(commands::story::Args),
    /// Show for a sentence or page the parse, the mentions, and each rule that fired or almost did
    Explain(commands::explain::Args),
    /// Tag and parse text or CoNLL-U
    Parse(commands::parse::Args),
    /// Score coded events or parses against gold files
    Eval(commands::eval::Args),
    /// Judge tables and patterns: file, line, mend
    CheckData(commands::check_data::Args),
    /// Write the events of a situation in another program's format
    Export(commands::export::Args),
    /// Lay two event sets side by side: what both have, what only one has
    Compare(commands::compare::Args),
    /// Judge an event table by the letter of its format
    Validate(commands::validate::Args),
    /// Rank the names that no table knows, with contexts and a suggested row
    Unknown(commands::unknown::Args),
    /// Print a completion script for your shell
    Completions(commands::completions::Args),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = match cli.command {
        Command::Code(a) => commands::code::run(a),
        Command::Add(a) => commands::add::run(&a),
        Command::Query(a) => commands::query::run(&a),
        Command::Claims(a) => commands::claims::run(&a),
        Command::State(a) => commands::state::run(&a),
        Command::Story(a) => commands::story::run(&a),
        Command::Explain(a) => commands::explain::run(&a),
        Command::Parse(a) => commands::parse::run(&a),
        Command::Eval(a) => commands::eval::run(&a),
        Command::CheckData(a) => commands::check_data::run(&a),
        Command::Export(a) => commands::export::run(&a),
        Command::Compare(a) => commands::compare::run(&a),
        Command::Validate(a) => commands::validate::run(&a),
        Command::Unknown(a) => commands::unknown::run(&a),
        Command::Completions(a) => commands::completions::run(&a),
    };
    match result {
        Ok(code) => code,
        Err(e) if e.is_broken_pipe() => ExitCode::SUCCESS,
        Err(e) => {
            error::say(&format!("dateline: {e}"));
            ExitCode::from(e.status())
        }
    }
}

/// The command line's definition, for completion scripts and for the test that the docs name every flag.
pub(crate) fn command() -> clap::Command {
    <Cli as clap::CommandFactory>::command()
}
