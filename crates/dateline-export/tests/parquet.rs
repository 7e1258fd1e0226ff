//! The Parquet file is read back by another reader of the format.
#![cfg(feature = "parquet")]

use dateline_export::{Codes, Format, ParquetWriter, Source};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::RowAccessor;

#[test]
fn an_empty_table_has_its_columns() {
    let dir = std::env::temp_dir().join(format!("dateline-parquet-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a folder");
    let path = dir.join("empty.parquet");
    ParquetWriter::new(std::fs::File::create(&path).expect("a file"))
        .expect("a head")
        .finish()
        .expect("a foot");
    let reader = SerializedFileReader::new(std::fs::File::open(&path).expect("the file")).expect("Parquet");
    let names: Vec<String> = reader
        .metadata()
        .file_metadata()
        .schema_descr()
        .columns()
        .iter()
        .map(|c| c.name().to_owned())
        .collect();
    let ours: Vec<&str> = Format::Csv.columns().iter().map(|c| c.name).collect();
    assert_eq!(names, ours);
    assert_eq!(reader.metadata().file_metadata().num_rows(), 0);
}

#[test]
fn types_and_values_survive() {
    let document: dateline_wire::Document = serde_json::from_value(serde_json::json!({
        "id": "d1", "article": {"headline": null, "dateline": null, "byline": [], "published": "2024-03-09", "published_from": null,
            "publisher": null, "language": "en", "paragraphs": []},
        "events": [{"id": "e1", "date": "2024-03", "enddate": null, "date_precision": "month", "actor": [], "recipient": [],
            "event": ["ASSAULT"], "mode": [], "context": [], "auxiliary": [], "cameo": "190", "quad_code": 4, "event_scale": -9.0,
            "goldstein": -10.0, "event_text": ["fought"], "event_loc": null, "size": {"dead": {"low": 3, "best": null, "high": 5}},
            "standing": "claimed", "claims": [], "text_info": {"sequence": 0, "start": 0, "end": 6}, "mentions": [], "rule": "assault:1",
            "confidence": 0.5, "cite_info": {"language": "en", "coder": "dateline", "codebook": "plover-2.0"}}],
        "facts": [], "not_coded": [], "diagnostics": []
    }))
    .expect("a document");
    let mut bytes = Vec::new();
    let mut w = ParquetWriter::new(&mut bytes).expect("a head");
    for _ in 0..3 {
        w.add(
            &Source {
                document: &document,
                text: "fought",
            },
            &Codes::default(),
        )
        .expect("rows");
    }
    w.finish().expect("a foot");
    let path = std::env::temp_dir().join(format!("dateline-{}.parquet", std::process::id()));
    std::fs::write(&path, &bytes).expect("a file");
    let reader = SerializedFileReader::new(std::fs::File::open(&path).expect("the file")).expect("Parquet");
    let rows: Vec<_> = reader.get_row_iter(None).expect("rows").map(|r| r.expect("a row")).collect();
    assert_eq!(rows.len(), 3);
    let at = |name: &str| Format::Csv.columns().iter().position(|c| c.name == name).expect("a column");
    assert_eq!(rows[0].get_string(at("standing")).expect("text"), "claimed");
    assert_eq!(rows[0].get_long(at("dead_low")).expect("a number"), 3);
    assert!(rows[0].get_long(at("dead_best")).is_err(), "unknown is null, not 0");
    assert!((rows[0].get_double(at("confidence")).expect("a number") - 0.5).abs() < 1e-9);
}
