"""Builds countries.tsv: names and demonyms by hand (src/countries.txt), numbers and dates from the COW and GW lists.

usage: python3 data/tools/build_countries.py KNOW_FOLDER
"""

import csv
import sys
from pathlib import Path

from actorlib import cow_iso, fold, lines, unique, write


def spells(path, number, start, end, abb):
    """State abbreviation -> (number, first day of the last unbroken spell), for states that lived past 1945."""
    out = {}
    with open(path, encoding="utf-8") as f:
        for r in csv.DictReader(f):
            if end(r) >= "1951" or r[abb] == "ZAN":
                out[r[abb]] = (str(int(float(r[number]))), start(r))
    return out


def cow_day(r, which):
    return "%04d-%02d-%02d" % tuple(int(float(r[which + p])) for p in ("year", "month", "day"))


def main(know):
    iso = cow_iso()
    cow = spells(know / "cow_states.csv", "ccode", lambda r: cow_day(r, "st"), lambda r: cow_day(r, "end"), "stateabb")
    gw = spells(know / "gw_states.csv", "gwcode", lambda r: r["startdate"], lambda r: r["enddate"], "stateabb")
    by_code = {}
    for table, data in (("cow", cow), ("gw", gw)):
        for abb, (number, start) in data.items():
            if abb in ("YUG", "YAR", "GMY") and table == "gw":
                continue  # the successor's own row is taken: Serbia 340, Yemen 678, Germany 260
            if abb in ("YAR", "GFR") and table == "cow":
                continue
            by_code.setdefault(iso[abb], {})[table] = (number, start)
    by_code["RWA"]["gw"] = ("517", "1962-07-01")  # the GW list has day and month swapped
    by_code["YEM"]["gw"] = ("678", "1918-10-30")
    by_code["DEU"]["gw"] = ("260", "1949-09-21")
    listed = {r["ISO3166-1-Alpha-3"]: r for r in csv.DictReader(open(know / "country-codes.csv", encoding="utf-8"))}
    rows = []
    for number, line in lines("countries.txt"):
        cells = line.split(";")
        if len(cells) not in (4, 9):
            raise SystemExit(f"countries.txt:{number}: {len(cells)} cells")
        code, names, demonyms, capitals = cells[:4]
        names = unique(names.split("|"))
        info = by_code.get(code, {})
        source = ["hand"]
        formal = listed.get(code, {}).get("UNTERM English Formal", "").strip(" *")
        if formal:
            formal = formal.removeprefix("the ").strip()
            source.append("country-codes")
        names = unique(names + [formal] + [fold(n) for n in names])
        row = {"code": code, "name": names[0], "names": "|".join(names), "demonyms": demonyms, "capitals": capitals}
        if len(cells) == 9:
            row.update(zip(("from", "to", "successor", "cow", "gw"), cells[4:]))
        else:
            row["cow"], row["gw"] = (info.get(t, ("", ""))[0] for t in ("cow", "gw"))
            row["from"] = info.get("gw", info.get("cow", ("", "")))[1]
        source += [label for t, label in (("cow", "COW 2016"), ("gw", "GW 2017")) if row[t]]
        row["source"] = "; ".join(source)
        rows.append(row)
    write("countries.tsv", sorted(rows, key=lambda r: (r["code"], r["from"])))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))
