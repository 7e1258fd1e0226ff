use crate::error::Error;
use std::process::ExitCode;

/// Shell to write for.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  dateline completions bash > /etc/bash_completion.d/dateline")]
pub(crate) struct Args {
    /// bash, zsh, fish, elvish or powershell
    shell: clap_complete::Shell,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Error> {
    let mut out = Vec::new();
    clap_complete::generate(args.shell, &mut crate::command(), "dateline", &mut out);
    std::io::Write::write_all(&mut std::io::stdout(), &out)?;
    Ok(ExitCode::SUCCESS)
}
