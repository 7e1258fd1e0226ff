//! Runs the program as a user does.
#![allow(dead_code)] // each test file uses its part

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What the program wrote, and how it ended.
pub(crate) struct Outcome {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) status: i32,
}

impl Outcome {
    /// Fails unless the program ended with this status and did not panic.
    #[track_caller]
    pub(crate) fn ends(self, status: i32) -> Self {
        assert!(!self.stderr.contains("panicked"), "{}", self.stderr);
        assert_eq!(
            self.status,
            status,
            "standard error: {}\nstandard output: {}",
            self.stderr,
            self.stdout.chars().take(2000).collect::<String>()
        );
        self
    }
}

/// Runs `dateline` in the repository's root with a fixed width.
pub(crate) fn dateline(args: &[&str]) -> Outcome {
    with_input(args, b"")
}

/// The same with something on standard input.
pub(crate) fn with_input(args: &[&str], input: &[u8]) -> Outcome {
    let mut child = Command::new(env!("CARGO_BIN_EXE_dateline"))
        .args(args)
        .current_dir(root())
        .env("COLUMNS", "100")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input); // a program that refuses its input may close the pipe
    });
    let out = child.wait_with_output().expect("the program ends");
    writer.join().expect("the writer ends");
    let text = |b: Vec<u8>| String::from_utf8(b).expect("UTF-8");
    Outcome {
        stdout: text(out.stdout),
        stderr: text(out.stderr),
        status: out.status.code().expect("an exit status"),
    }
}

/// The repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Writes a file for a test and tells its path.
pub(crate) fn file(name: &str, content: impl AsRef<[u8]>) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    std::fs::write(&path, content).expect("written");
    path.to_string_lossy().into_owned()
}

/// The example pages, in order of name.
pub(crate) fn pages() -> Vec<String> {
    let folder = root().join("examples/pages");
    let mut out: Vec<String> = std::fs::read_dir(&folder)
        .expect("the example pages")
        .flatten()
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .filter(|n| n.ends_with(".txt"))
        .map(|n| format!("examples/pages/{n}"))
        .collect();
    out.sort();
    out
}
