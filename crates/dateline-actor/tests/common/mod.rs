//! Sentences by hand: one word a line, `form UPOS head deprel`, heads counted from 1, 0 for the root.

use dateline_actor::ActorTables;
use dateline_core::{Article, Date, EntityKind, EntitySpan, Mention, ParagraphKind, Sentence, Span, Token, Upos};

/// A text made of hand-parsed sentences.
pub(crate) struct Doc {
    pub(crate) text: String,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) article: Article,
}

const PLURAL: &[&str] = &[
    "troops",
    "forces",
    "rebels",
    "soldiers",
    "lawmakers",
    "people",
    "separatists",
    "militants",
    "neighbors",
    "countries",
    "they",
    "them",
    "their",
    "fighters",
    "protesters",
    "Syrians",
    "dozens",
    "officials",
    "leaders",
    "jets",
];

/// Reads sentences parted by blank lines. A fifth column names the entity: `B-PER`, `I-PER` ...
pub(crate) fn doc(conllu: &str) -> Doc {
    let mut text = String::new();
    let mut sentences = Vec::new();
    for block in conllu.trim().split("\n\n") {
        if !text.is_empty() {
            text.push(' ');
        }
        let begin = text.len();
        let mut tokens: Vec<Token> = Vec::new();
        let mut entities: Vec<EntitySpan> = Vec::new();
        for (i, line) in block.lines().map(str::trim).filter(|l| !l.is_empty()).enumerate() {
            let cells: Vec<&str> = line.split_whitespace().collect();
            let glued = i == 0 || cells[0] == "'s" || cells[0] == "-" || tokens[i - 1].form == "-" || matches!(cells[0], "." | ",");
            if !glued {
                text.push(' ');
            }
            let start = text.len();
            text.push_str(cells[0]);
            let upos = Upos::parse(cells[1]).expect("a UD tag");
            let head: usize = cells[2].parse().expect("a head");
            let plural = PLURAL.contains(&cells[0]);
            let lemma = match cells[0] {
                "people" => "person".into(),
                "countries" => "country".into(),
                w if plural && w.len() > 4 && w.ends_with('s') => w.trim_end_matches('s').to_owned(),
                w if upos == Upos::Propn => w.to_owned(),
                "said" => "say".into(),
                w => w.to_lowercase(),
            };
            tokens.push(Token {
                form: cells[0].into(),
                lemma: lemma.into(),
                upos,
                xpos: if plural && upos == Upos::Noun { "NNS".into() } else { "".into() },
                feats: if plural { "Number=Plur".into() } else { "".into() },
                head: head.checked_sub(1),
                deprel: cells[3].into(),
                span: Span::new(start, text.len()),
            });
            if let Some(tag) = cells.get(4) {
                let kind = match &tag[2..] {
                    "PER" => EntityKind::Per,
                    "ORG" => EntityKind::Org,
                    "LOC" => EntityKind::Loc,
                    _ => EntityKind::Misc,
                };
                match entities.last_mut() {
                    Some(e) if tag.starts_with("I-") => e.tokens.end = i + 1,
                    _ => entities.push(EntitySpan { tokens: i..i + 1, kind }),
                }
            }
        }
        let span = Span::new(begin, text.len());
        sentences.push(Sentence {
            span,
            region: ParagraphKind::Body,
            paragraph: 0,
            tokens,
            multiwords: Vec::new(),
            entities,
        });
    }
    Doc {
        text,
        sentences,
        article: Article::default(),
    }
}

/// Small tables of an invented world, with a few real states.
pub(crate) fn tables() -> ActorTables {
    let tab = |s: &str| {
        let lines = s.lines().map(|l| l.split(';').map(str::trim).collect::<Vec<_>>().join("\t"));
        lines.collect::<Vec<_>>().join("\n")
    };
    let countries = tab("code ; name ; names ; demonyms ; capitals\n\
        ARM ; Armenia ; Republic of Armenia ; Armenian|Armenians ; Yerevan\n\
        AZE ; Azerbaijan ;; Azerbaijani|Azerbaijanis|Azeri ; Baku\n\
        RUS ; Russia ; Russian Federation ; Russian|Russians ; Moscow\n\
        USA ; United States ; US|U.S.|America ; American|Americans ; Washington\n\
        CHN ; China ;; Chinese ; Beijing\n\
        FRA ; France ;; French ; Paris\n\
        DEU ; Germany ;; German|Germans ; Berlin\n\
        GEO ; Georgia ;; Georgian|Georgians ; Tbilisi\n\
        JOR ; Jordan ;; Jordanian|Jordanians ; Amman\n\
        TUR ; Turkey ; Türkiye ; Turkish|Turks ; Ankara\n\
        UKR ; Ukraine ;; Ukrainian|Ukrainians ; Kyiv\n\
        COD ; Congo ;; Congolese ; Kinshasa\n\
        KEN ; Kenya ;; Kenyan|Kenyans ; Nairobi\n\
        SOM ; Somalia ;; Somali|Somalis ; Mogadishu\n\
        SYR ; Syria ;; Syrian|Syrians ; Damascus\n\
        LBN ; Lebanon ;; Lebanese ; Beirut\n\
        IRQ ; Iraq ;; Iraqi|Iraqis ; Baghdad\n");
    let territories = tab("name ; aliases ; demonyms ; code ; sector\n\
        Nagorno-Karabakh ; Karabakh|Artsakh ;; AZE ; PRE\n\
        Georgia ; State of Georgia ;; USA ;\n");
    let institutions = tab("name ; aliases ; code ; sector ; office ; from ; to ; wikidata ; kind ; source\n\
        Kremlin ;; RUS ; GOV ;;;;; seat ; made up\n\
        Congress ; ?the Congress|U.S. Congress ; USA ; LEG ;;;;; branch ; made up\n\
        Pentagon ;; USA ; GOV ;;;;; agency ; made up\n");
    let people = tab("name ; aliases ; code ; sector ; office ; from ; to ; wikidata ; kind ; source\n\
        Vladimir Putin ;; RUS ; GOV ; President of Russia ; 2012-05-07 ;; Q7747 ; head_of_state ; made up\n\
        Nikol Pashinyan ;; ARM ; GOV ; Prime Minister of Armenia ; 2018-05-08 ;;; head_of_government ; made up\n\
        Serzh Sargsyan ;; ARM ; GOV ; President of Armenia ; 2008-04-09 ; 2018-04-09 ;; head_of_state ; made up\n\
        Olivia Marchetti ;; USA ; GOV ; Secretary of State ; 2015 ; 2025 ;; foreign_minister ; made up\n");
    let organizations = tab("name ; aliases ; code ; sector ; office ; from ; to ; wikidata ; kind ; source\n\
        Collective Security Treaty Organization ; CSTO ; IGO ;;;;;; alliance ; made up\n\
        United Nations ; UN|U.N. ; UNO ;;;;;; un ; made up\n\
        World Health Organization ; WHO ; UNO ; MED ;;;;; un ; made up\n\
        European Union ; EU ; EUR ;;;;;; regional ; made up\n");
    let groups = tab("name ; aliases ; code ; sector ; office ; from ; to ; wikidata ; kind ; source\n\
        Hezbollah ; Hizbullah ; LBN ; REB ;;;;; rebel ; made up\n\
        Islamic State ; IS|ISIS|Da'esh ; IMG ; REB ;;;;; terrorist ; made up\n");
    let media = tab("name ; aliases ; code ; sector ; office ; from ; to ; wikidata ; kind ; source\n\
        Washington Post ;; USA ; JRN ;;;;;; made up\n");
    let offices = tab("title ; aliases ; sector ; rank\n\
        president ;; GOV ; head_of_state\n\
        prime minister ; premier ; GOV ; head_of_government\n\
        foreign minister ; secretary of state|secretary ; GOV ; minister\n\
        opposition leader ;; OPP ; party_head\n\
        spokesman ; spokeswoman ; GOV ; spokesperson\n\
        gen. ; general ; MIL ; commander\n\
        senator ;; LEG ; legislator\n");
    let agents = tab("noun ; plural ; sector ; kind ; note\n\
        troop ; troops ; MIL ; force ;\n\
        soldier ; soldiers ; MIL ; person ;\n\
        force ; forces ;; body ;\n\
        army ; armies ; MIL ; force ;\n\
        rebel ; rebels ; REB ; person ;\n\
        militant ; militants ; REB ; person ;\n\
        fighter ; fighters ; REB ; person ;\n\
        separatist ; separatists ; REB ; person ;\n\
        lawmaker ; lawmakers ; LEG ; person ;\n\
        protester ; protesters ; CVL ; person ;\n\
        gunman ; gunmen ; UAF ; person ;\n\
        police ;; COP ; force ;\n\
        person ; people ; CVL ; people ;\n\
        government ; governments ; GOV ; body ;\n\
        official ; officials ; GOV ; person ;\n\
        leader ; leaders ; GOV ; person ;\n\
        company ; companies ; BUS ; group ;\n\
        country ; countries ;; body ;\n\
        neighbor ; neighbors ;; body ;\n\
        jet ; jets ; MIL ; thing ;\n");
    let files: Vec<(&str, &str)> = vec![
        ("countries.tsv", &countries),
        ("territories.tsv", &territories),
        ("institutions.tsv", &institutions),
        ("people.tsv", &people),
        ("organizations.tsv", &organizations),
        ("groups.tsv", &groups),
        ("media.tsv", &media),
        ("offices.tsv", &offices),
        ("agents.tsv", &agents),
    ];
    let (tables, faults) = ActorTables::parse(&files);
    assert!(faults.is_empty(), "{faults:?}");
    tables
}

/// Mentions of a hand-parsed text on a day.
pub(crate) fn mentions(doc: &Doc, date: Option<Date>) -> Vec<Mention> {
    tables().mentions(&doc.article, &doc.text, &doc.sentences, date)
}

/// `text = CODE SECTOR name` of every mention, one a line.
pub(crate) fn show(doc: &Doc, mentions: &[Mention]) -> String {
    let mut out = String::new();
    for m in mentions {
        let who: Vec<String> = m
            .entities
            .iter()
            .map(|e| format!("{} {} {}", or(&e.code), or(&e.sector), e.name).trim().to_owned())
            .collect();
        out.push_str(&format!("{} = {}\n", m.span.slice(&doc.text), who.join(" + ")));
    }
    out
}

fn or(s: &str) -> &str {
    if s.is_empty() { "-" } else { s }
}
