mod common;
#[test]
fn make() {
    let p = std::path::Path::new("/tmp/store-v2.sit");
    let _ = std::fs::remove_file(p);
    common::filled(&mut dateline_store::Store::open(p).unwrap(), 2);
}
