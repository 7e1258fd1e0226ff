"""Writes data/ontology/country_codes.tsv: what the peers' formats call a country.

Facts are taken from `country-codes.csv` (PDDL) of the shared data and from data/actors/countries.tsv (COW and Gleditsch-Ward numbers).

    python3 data/tools/build_country_codes.py ../shared > data/ontology/country_codes.tsv
"""

import csv
import re
import sys

shared = sys.argv[1]
iso = {r["ISO3166-1-Alpha-3"]: r for r in csv.DictReader(open(f"{shared}/data/know/country-codes.csv", encoding="utf-8"))}
ours = {}
with open("data/actors/countries.tsv", encoding="utf-8") as f:
    rows = [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]
head = rows[0]
for row in rows[1:]:
    ours[row[0]] = dict(zip(head, row))

# CAMEO (2012 manual, chapter 3) keeps two older codes; the rest are ISO 3166 alpha-3.
CAMEO = {"ROU": "ROM", "TLS": "TMP", "XKX": "KSV", "KOS": "KSV"}
# Of codes that FIPS 10-4 split, the one in use for the whole: Serbia after Kosovo, the West Bank beside Gaza.
FIPS = {"SRB": "RI", "PSE": "WE", "SJM": "SV"}
# ISO has no code for Kosovo; PLOVER writes KOS, FIPS KV.
EXTRA = {"KOS": ("KOS", "XK", "", "KV", "Kosovo", "Europe", "Southern Europe", "347", "347")}

print("code\tiso2\tnumeric\tfips\tcameo\tname\tregion\tsubregion\tcow\tgw")
lines = []
for code in sorted(set(iso) | set(EXTRA)):
    if len(code) != 3:
        continue
    if code in EXTRA:
        c, two, number, fips, name, region, sub, cow, gw = EXTRA[code]
    else:
        r = iso[code]
        two, number, fips = r["ISO3166-1-Alpha-2"].strip(), r["ISO3166-1-numeric"].strip(), r["FIPS"].strip()
        name = (ours.get(code, {}).get("name") or r["CLDR display name"] or r["UNTERM English Short"]).strip()
        region = r["Region Name"].strip()
        sub = (r["Intermediate Region Name"] or r["Sub-region Name"]).strip()
        cow, gw = ours.get(code, {}).get("cow", ""), ours.get(code, {}).get("gw", "")
    found = re.findall(r"\b[A-Z]{2}\b", fips)
    fips = found[0] if found else FIPS.get(code, "")
    lines.append("\t".join([code, two, number, fips, CAMEO.get(code, code), name, region, sub, cow, gw]))
print("\n".join(lines))
