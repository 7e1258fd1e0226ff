//! Lists the files of `data/` so that they stand in the binary: a new table or pattern file needs no change of code.

use std::fmt::Write;
use std::path::{Path, PathBuf};

fn main() {
    let data = Path::new(&std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../data");
    println!("cargo::rerun-if-changed={}", data.display());
    let mut files = Vec::new();
    walk(&data, &mut files);
    files.sort();
    let mut out = String::from("&[\n");
    for f in files {
        let name = f
            .strip_prefix(&data)
            .expect("walked from there")
            .to_string_lossy()
            .replace('\\', "/");
        writeln!(out, "    ({name:?}, include_str!({:?})),", f.display().to_string()).expect("writing to a string");
    }
    out.push_str("]\n");
    let target = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets it")).join("tables.rs");
    std::fs::write(target, out).expect("the build folder can be written");
}

fn walk(dir: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(dir) else { return };
    for e in entries.flatten() {
        let path = e.path();
        if path.is_dir() {
            println!("cargo::rerun-if-changed={}", path.display());
            walk(&path, files);
        } else if path.extension().is_some_and(|x| x == "tsv" || x == "pat") {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push(path);
        }
    }
}
