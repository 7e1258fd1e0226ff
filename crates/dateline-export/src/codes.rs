//! Country codes and CAMEO as the peers write them.

use std::collections::BTreeMap;

/// What a country is called in each format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Country {
    pub iso2: String,
    pub numeric: String,
    pub fips: String,
    pub cameo: String,
    pub name: String,
    pub region: String,
    pub subregion: String,
    pub cow: String,
    pub gw: String,
}

/// A CAMEO code.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(missing_docs)]
pub struct Cameo {
    pub name: String,
    pub goldstein: String,
    /// PLOVER type it belongs to; empty for statements.
    pub plover: String,
    /// GDELT's quad class, 1 to 4.
    pub quad: String,
}

/// The tables that exports need.
#[derive(Clone, Debug, Default)]
pub struct Codes {
    countries: BTreeMap<String, Country>,
    cameo: BTreeMap<String, Cameo>,
    names: BTreeMap<String, String>,
    types: BTreeMap<String, String>,
}

fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
        .skip(1)
        .map(|l| l.split('\t').collect())
}

impl Codes {
    /// Reads the texts of `ontology/country_codes.tsv`, `ontology/cameo.tsv` and `ontology/aliases.tsv`.
    #[must_use]
    pub fn parse(countries: &str, cameo: &str, aliases: &str) -> Self {
        let mut codes = Self::default();
        for r in rows(countries) {
            let [code, iso2, numeric, fips, cameo, name, region, subregion, cow, gw] = r.as_slice() else {
                continue;
            };
            codes.names.insert(name.to_lowercase(), (*code).to_owned());
            if cameo != code {
                codes.names.insert(cameo.to_lowercase(), (*code).to_owned());
            }
            codes.countries.insert(
                (*code).to_owned(),
                Country {
                    iso2: (*iso2).into(),
                    numeric: (*numeric).into(),
                    fips: (*fips).into(),
                    cameo: (*cameo).into(),
                    name: (*name).into(),
                    region: (*region).into(),
                    subregion: (*subregion).into(),
                    cow: (*cow).into(),
                    gw: (*gw).into(),
                },
            );
        }
        for r in rows(cameo) {
            if let [code, name, goldstein, _, _, plover, _, _, _, quad, ..] = r.as_slice() {
                codes.cameo.insert(
                    (*code).to_owned(),
                    Cameo {
                        name: (*name).into(),
                        goldstein: (*goldstein).into(),
                        plover: (*plover).into(),
                        quad: (*quad).into(),
                    },
                );
            }
        }
        for r in rows(aliases) {
            match r.as_slice() {
                ["code", label, ours, ..] => {
                    codes.names.entry(label.to_lowercase()).or_insert_with(|| (*ours).to_owned());
                }
                ["type", label, ours, ..] => {
                    let plover = ours.split('/').next().unwrap_or_default();
                    codes.types.insert(label.to_uppercase(), plover.to_owned());
                }
                _ => {}
            }
        }
        codes
    }

    /// The names of a country by its alpha-3 code.
    #[must_use]
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries.get(code)
    }

    /// A CAMEO code.
    #[must_use]
    pub fn cameo(&self, code: &str) -> Option<&Cameo> {
        self.cameo.get(code)
    }

    /// Our code for what another set writes: an alpha-3 code, a CAMEO code, an English name, an older code. Unknown ones are kept.
    #[must_use]
    pub fn actor(&self, label: &str) -> String {
        let three = label.trim();
        if self.countries.contains_key(three) {
            return three.to_owned();
        }
        match self.names.get(&three.to_lowercase()) {
            Some(code) => code.clone(),
            None => three.to_owned(),
        }
    }

    /// Our PLOVER type for what another set writes; unknown labels are kept.
    #[must_use]
    pub fn plover(&self, label: &str) -> String {
        let upper = label.trim().to_uppercase();
        self.types.get(&upper).cloned().unwrap_or(upper)
    }
}
