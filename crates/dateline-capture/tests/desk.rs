//! Files as other programs of a data desk write them: read where it can be, and told in words where not.

use dateline_capture::{Captured, Error, Form, Options, Record, detect, open};

fn read(name: &str, bytes: &str) -> Vec<Result<Captured, Error>> {
    open(name, bytes.as_bytes(), &Options::default())
        .map(|r| r.and_then(Record::read))
        .collect()
}

fn good(name: &str, bytes: &str) -> Vec<Captured> {
    read(name, bytes).into_iter().map(|r| r.unwrap_or_else(|e| panic!("{e}"))).collect()
}

fn said(name: &str, bytes: &str) -> String {
    read(name, bytes).remove(0).expect_err("it is refused").to_string()
}

fn codes(c: &Captured) -> Vec<&str> {
    c.diagnostics.0.iter().map(|d| d.code.as_str()).collect()
}

#[test]
fn fields_of_other_names_are_read_and_said() {
    let lines = "{\"headline\": \"Chad expels envoy\", \"body\": \"Chad expelled the envoy.\", \"date\": \"2024-06-03\", \"article_id\": 17}\n\
        {\"Title\": \"T\", \"mainText\": \"Rebels attacked.\", \"date_publish\": \"2024-06-05 08:00:00\", \"source_domain\": \"x.example\", \"link\": \"https://x.example/1\"}\n\
        {\"text\": \"Troops left.\", \"content\": \"Other words.\", \"date\": \"soon\", \"id\": \"t\"}\n";
    let all = good("desk.jsonl", lines);
    let first = &all[0];
    assert_eq!(
        (first.page.id.as_str(), first.page.text.as_str()),
        ("17", "Chad expelled the envoy.")
    );
    assert_eq!(first.page.title.as_deref(), Some("Chad expels envoy"));
    assert_eq!(first.page.published.map(|d| d.to_string()).as_deref(), Some("2024-06-03"));
    assert_eq!(codes(first), ["DL0114"; 4]);
    assert!(
        first
            .diagnostics
            .0
            .iter()
            .any(|d| d.message == "`body` was read as `text`, which the object does not have")
    );
    let second = &all[1].page;
    assert_eq!(
        (second.text.as_str(), second.publisher.as_deref()),
        ("Rebels attacked.", Some("x.example"))
    );
    assert_eq!(
        (second.url.as_deref(), second.title.as_deref()),
        (Some("https://x.example/1"), Some("T"))
    );
    // Its own name comes first, and a date that is none is no date.
    assert_eq!((all[2].page.text.as_str(), all[2].page.published), ("Troops left.", None));
    assert!(codes(&all[2]).is_empty());
    assert_eq!(
        said("desk.jsonl", "{\"headline\": \"Only that\", \"author\": \"Ana Berg\"}"),
        "desk.jsonl: line 1: field `text` is missing; the object has `author`, `headline`, and must have at least `text`"
    );
}

#[test]
fn a_list_and_an_object_over_many_lines_are_read() {
    let list = "[\n  {\n    \"id\": \"a\",\n    \"text\": \"Troops left.\"\n  },\n  {\"text\": 5},\n  {\"text\": \"Rebels came.\"}\n]\n";
    for name in ["desk.json", "desk.jsonl", "-"] {
        let all = read(name, list);
        assert_eq!(all.len(), 3, "{all:?}");
        let page = |i: usize| &all[i].as_ref().expect("a good object").page;
        assert_eq!(
            (page(0).id.as_str(), page(2).text.as_str(), page(2).id.as_str()),
            ("a", "Rebels came.", "3")
        );
        assert!(all[1].as_ref().is_err_and(|e| e.to_string().contains("field `text` is a number")));
    }
    let one = good(
        "one.json",
        "{\n  \"text\": \"Troops left.\"\n}\n{\n  \"text\": \"Rebels came.\"\n}\n",
    );
    assert_eq!(
        one.iter().map(|c| c.page.text.as_str()).collect::<Vec<_>>(),
        ["Troops left.", "Rebels came."]
    );
    assert!(said("cut.json", "[{\"text\": \"Troops left.\"}, {\"te").contains("not a JSON object"));
    assert_eq!(read("empty.json", "[ ]").len(), 1);
}

#[test]
fn json_feeds_are_read_leniently() {
    let feed = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Harbour Wire\", \"language\": \"en-GB\", \"authors\": [{\"name\": \"Harbour desk\"}], \"items\": [\
        {\"id\": 1, \"url\": \"https://harbour.example/1\", \"title\": \"Chad expels envoy\", \"date_published\": \"2024-06-03T10:00:00+02:00\", \"authors\": [{\"name\": \"Ana Berg\"}],\
         \"content_html\": \"<p>Chad expelled the envoy.</p><script>never()</script><p>France protested.</p>\"},\
        {\"content_text\": \"Police arrested 12 people.\\nThey were freed.\", \"date_modified\": \"no day\"}]}";
    let all = good("feed.json", feed);
    assert_eq!(all.len(), 2);
    assert_eq!(
        (all[0].page.id.as_str(), all[0].page.publisher.as_deref()),
        ("1", Some("Harbour Wire"))
    );
    assert_eq!(
        all[0].page.text,
        "Chad expels envoy\nAna Berg\nChad expelled the envoy.\nFrance protested.\n"
    );
    assert_eq!(all[0].page.published.map(|d| d.to_string()).as_deref(), Some("2024-06-03"));
    assert_eq!((all[1].page.id.as_str(), all[1].page.published), ("feed-2", None));
    assert!(all[1].page.text.ends_with("Police arrested 12 people.\nThey were freed.\n"));
    assert!(said("feed.json", "{\"version\": \"https://jsonfeed.org/version/1\"}").contains("it has no list `items`"));
}

#[test]
fn petrarch_files_end_where_they_end() {
    let xml = "<Sentences>\n<Sentence date=\"20240603\" id=\"a\" sentence=\"True\"><Text>Peru met Chile.</Text></Sentence>\n\
        <Sentence date=\"in June\" id=\"b\" sentence=\"True\"><Text>Chile met Peru.</Text></Sentence>\n</Sentences>\n";
    let all = good("in.xml", xml);
    assert_eq!(all.iter().map(|c| c.page.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!((codes(&all[0]), codes(&all[1])), (vec![], vec!["DL0104"]));
    let cut = read("in.xml", &xml[..xml.len() - 40]);
    assert!(
        cut[1].as_ref().is_err_and(|e| e.to_string().contains("the file ends inside it")),
        "{cut:?}"
    );
}

#[test]
fn what_no_reader_takes_is_said() {
    let table = said("day.csv.gz", "id,date,text\n1,2024-06-03,Troops left.\n");
    assert!(
        table.starts_with("day.csv.gz: a table, which is not read; write each document as a JSON line with `text`"),
        "{table}"
    );
    let xml = said(
        "story.xml",
        "<?xml version=\"1.0\"?>\n<nitf><body><p>Troops left.</p></body></nitf>",
    );
    assert!(xml.starts_with("story.xml: XML of the element <nitf>, which is not read"), "{xml}");
    let forced = Options {
        form: Form::Text,
        ..Options::default()
    };
    assert!(open("day.csv", &b"Troops left."[..], &forced).all(|r| r.and_then(Record::read).is_ok()));
    assert_eq!(
        detect(b"<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html>", "page.xml"),
        Form::Html
    );
    assert!(read("page.xhtml", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>Troops left Kidal on Sunday, the army said.</p></body></html>")[0].is_ok());
}
