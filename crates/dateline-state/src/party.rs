//! When two names mean one party, one place or one office.

use dateline_wire::Entity;

/// Titles by which an office is known whatever is written around them.
const TITLES: &[&str] = &[
    "president",
    "prime",
    "minister",
    "premier",
    "chancellor",
    "foreign",
    "defence",
    "defense",
    "finance",
    "interior",
    "vice",
    "deputy",
    "king",
    "queen",
    "emir",
    "sultan",
    "pope",
    "governor",
    "mayor",
    "ambassador",
    "secretary",
    "general",
    "secretary-general",
    "chief",
    "speaker",
    "commander",
    "chairman",
    "chairwoman",
    "director",
    "spokesman",
    "spokeswoman",
    "leader",
    "head",
    "justice",
    "state",
];

/// Offices of which there is one at a time.
const SINGLE: &[&str] = &[
    "president",
    "prime minister",
    "chancellor",
    "king",
    "queen",
    "emir",
    "sultan",
    "pope",
    "foreign minister",
    "defence minister",
    "finance minister",
    "interior minister",
    "secretary-general",
];

/// What a party is compared by: the code of a state whatever its organ, else code and name.
#[must_use]
pub(crate) fn key(e: &Entity) -> String {
    let code = e.code.as_deref().unwrap_or("");
    let organ = matches!(e.sector.as_deref(), None | Some("GOV" | "MIL" | ""));
    let person = e.office.is_some();
    let country = code.len() == 3 && !matches!(code, "IGO" | "NGO" | "ISM" | "IMG" | "MNC" | "UNO");
    if country && organ && !person {
        return code.to_owned();
    }
    format!("{code}:{}", name(e))
}

/// A person by the number or name that the tables know, else by the last word of the text.
#[must_use]
pub(crate) fn person(e: &Entity) -> String {
    if let Some(id) = e.identifier_id.as_ref().or(e.identifier_text.as_ref()) {
        return id.to_lowercase();
    }
    e.entity_text.split_whitespace().next_back().unwrap_or("").to_lowercase()
}

fn name(e: &Entity) -> String {
    let text = e.identifier_text.as_deref().unwrap_or(&e.entity_text).to_lowercase();
    let text = text.strip_prefix("the ").unwrap_or(&text);
    text.trim().to_owned()
}

/// A place: country and name.
#[must_use]
pub(crate) fn place(e: &Entity) -> String {
    // "the town of Shusha": the name alone.
    let text = name(e);
    let text = ["town of ", "city of ", "village of ", "province of ", "region of "]
        .iter()
        .find_map(|p| text.strip_prefix(p))
        .unwrap_or(&text)
        .to_owned();
    format!("{}:{text}", e.code.as_deref().unwrap_or(""))
}

/// An office: whose, and its title.
#[must_use]
pub(crate) fn office(e: &Entity) -> String {
    let text = name(e);
    let mut title: Vec<&str> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '-'))
        .filter(|w| TITLES.contains(w))
        .map(|w| match w {
            "premier" => "prime minister",
            "defense" => "defence",
            w => w,
        })
        .collect();
    if title.is_empty() {
        title = vec![text.as_str()];
    }
    format!("{}:{}", e.code.as_deref().unwrap_or(""), title.join(" "))
}

/// Whether two holders of this office, or of this place, cannot both be right.
#[must_use]
pub(crate) fn exclusive(fact: &str, object: &str) -> bool {
    match fact {
        "controls" => !object.ends_with(':'),
        "holds_office" => object
            .split_once(':')
            .is_some_and(|(code, title)| !code.is_empty() && SINGLE.contains(&title)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entity(code: &str, text: &str) -> Entity {
        Entity {
            code: Some(code.into()),
            entity_text: text.into(),
            ..Entity::default()
        }
    }

    #[test]
    fn an_office_is_one_in_any_wording() {
        let a = office(&entity("ARM", "Armenian Prime Minister"));
        assert_eq!(a, office(&entity("ARM", "Prime Minister of Armenia")));
        assert_eq!(a, office(&entity("ARM", "premier")));
        assert!(exclusive("holds_office", &a));
        assert!(!exclusive("holds_office", &office(&entity("ARM", "ambassador to Chile"))));
    }

    #[test]
    fn a_state_is_one_in_all_its_organs() {
        let mut army = entity("ARM", "Armenian troops");
        army.sector = Some("MIL".into());
        assert_eq!(key(&army), key(&entity("ARM", "Armenia")));
        let mut rebels = entity("ARM", "rebels");
        rebels.sector = Some("REB".into());
        assert_ne!(key(&rebels), key(&army));
    }

    #[test]
    fn a_place_is_its_name() {
        assert_eq!(place(&entity("MLI", "the town of Kidal")), place(&entity("MLI", "Kidal")));
    }
}
