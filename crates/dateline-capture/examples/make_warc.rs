//! Writes `examples/captures/crawl.warc.gz`, each record a gzip member of its own: `cargo run -p dateline-capture --example make_warc FILE`.

#[path = "../tests/warc_writer.rs"]
mod warc_writer;

fn main() -> std::io::Result<()> {
    let file = std::env::args().nth(1).unwrap_or_else(|| "examples/captures/crawl.warc.gz".into());
    let members: Vec<u8> = warc_writer::example().iter().flat_map(|r| warc_writer::gzip(r)).collect();
    std::fs::write(file, members)
}
