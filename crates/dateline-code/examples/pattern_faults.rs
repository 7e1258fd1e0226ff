//! Lists the faults of pattern files named on the command line.
fn main() {
    let files: Vec<(String, String)> = std::env::args()
        .skip(1)
        .filter_map(|p| {
            let stem = std::path::Path::new(&p).file_stem()?.to_string_lossy().into_owned();
            Some((stem, std::fs::read_to_string(&p).ok()?))
        })
        .collect();
    let refs: Vec<(&str, &str)> = files.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let (set, faults) = dateline_code::PatternSet::parse(&refs);
    let triggers: usize = set.patterns.iter().map(|p| p.triggers.len()).sum();
    let mut text = format!("{} patterns, {} triggers, {} faults\n", set.patterns.len(), triggers, faults.len());
    for f in faults {
        text += &format!("{}:{}: {} ({})\n", f.file, f.line, f.message, f.mend);
    }
    std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes()).ok();
}
