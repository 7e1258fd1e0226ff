//! `docs/cli.md` names every command, flag and value that the program knows; `docs/diagnostics.md` every code.

mod common;

use common::{dateline, root};
use std::collections::BTreeSet;

fn doc(name: &str) -> String {
    std::fs::read_to_string(root().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// The commands of a help text: the first word of each indented line below `Commands:`.
fn commands(help: &str) -> Vec<String> {
    let below = help.lines().skip_while(|l| *l != "Commands:").skip(1).take_while(|l| !l.is_empty());
    below
        .filter(|l| l.starts_with("  ") && !l.starts_with("   "))
        .filter_map(|l| l.split_whitespace().next())
        .map(str::to_owned)
        .collect()
}

/// Every `--flag`, and every value that a flag or argument may take.
fn flags_and_values(help: &str) -> BTreeSet<String> {
    let help = help.split("\nExample").next().unwrap_or(help);
    let mut out = BTreeSet::new();
    for line in help.lines() {
        let t = line.trim();
        if let Some(flag) = t.split_whitespace().find(|w| w.starts_with("--")).filter(|_| t.starts_with('-')) {
            out.insert(flag.trim_end_matches(',').to_owned());
        }
        if let Some(values) = t.strip_prefix("[possible values: ") {
            out.extend(values.trim_end_matches(']').split(", ").map(str::to_owned));
        }
        if let Some((value, _)) = t.strip_prefix("- ").and_then(|l| l.split_once(':')) {
            out.insert(value.to_owned());
        }
    }
    out.retain(|f| !matches!(f.as_str(), "--help" | "--version"));
    out
}

#[test]
fn the_command_line_is_documented() {
    let text = doc("docs/cli.md");
    let known = commands(&dateline(&["--help"]).ends(0).stdout);
    assert!(known.len() >= 6, "{known:?}");
    let mut asked = 0;
    for command in known.iter().filter(|c| *c != "help") {
        let heading = format!("\n## `dateline {command}`\n");
        let start = text.find(&heading).unwrap_or_else(|| panic!("docs/cli.md has no heading{heading}"));
        let section = &text[start + heading.len()..];
        let section = &section[..section.find("\n## ").unwrap_or(section.len())];
        for name in flags_and_values(&dateline(&[command, "--help"]).ends(0).stdout) {
            let quoted = [format!("`{name}`"), format!("`{name} "), format!("`{name}=")];
            assert!(
                quoted.iter().any(|q| section.contains(q)),
                "docs/cli.md, section `dateline {command}`, does not name `{name}`"
            );
            asked += 1;
        }
        assert!(section.contains("```"), "docs/cli.md, section `dateline {command}`, has no example");
    }
    assert!(asked > 20, "only {asked} flags and values were found in the help texts");
    // And nothing that is gone.
    for heading in text.lines().filter_map(|l| l.strip_prefix("## `dateline ")?.strip_suffix('`')) {
        assert!(
            known.iter().any(|c| c == heading),
            "docs/cli.md describes `dateline {heading}`, which is no command"
        );
    }
}

#[test]
fn every_diagnostic_is_documented() {
    let text = doc("docs/diagnostics.md");
    let mut codes = BTreeSet::new();
    let mut folders = vec![root().join("crates")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") && path.components().any(|c| c.as_os_str() == "src") {
                let source = std::fs::read_to_string(&path).expect("source");
                codes.extend(
                    source
                        .match_indices("\"DL")
                        .filter_map(|(i, _)| source.get(i + 1..i + 7))
                        .filter(|c| c[2..].bytes().all(|b| b.is_ascii_digit()))
                        .map(str::to_owned),
                );
            }
        }
    }
    assert!(codes.len() >= 8, "{codes:?}");
    for code in codes {
        assert!(
            text.contains(&format!("## {code} ")),
            "docs/diagnostics.md has no heading for {code}"
        );
    }
}
