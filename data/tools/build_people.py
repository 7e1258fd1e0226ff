"""Builds people.tsv: spells in office by hand (src/people/*.txt), joined with those of REIGN, the Factbook and the
United States executive; a spell that only a list knows is added under the name that the list gives it.

Source lines: `@CODE Country` opens a state or body, `=kind Office` an office (`!` at its end: the text is whole,
without "of Country"; `[SEC]` a sector other than GOV), then one line a person and spell:
`[*]Name|alias|...;from;to;Q`. `/` marks the surname where it is not the last word. `*` says that the surname alone
is safe; otherwise it is written with `?`. `~Name|alias|...` adds spellings to a person of another line. Aliases,
stars and Q numbers count for all spells of that name.

usage: python3 data/tools/build_people.py KNOW_FOLDER
"""

import re
import sys
from pathlib import Path

import know as lists
from actorlib import DATE, NONSTATE, SECTORS, SRC, fold, read, unique, write

KINDS = {"hs": "head_of_state", "hg": "head_of_government", "fm": "foreign_minister", "dm": "defence_minister",
         "oh": "organisation_head", "rb": "rebel_leader", "op": "opposition", "fo": "former", "ot": "other"}
SECTOR = {"rb": "REB", "op": "OPP", "fo": "ELI"}


# Surnames that are words, given names or too frequent to mean one person: they are always written with `?`.
COMMON = set("""Abbas Abbasi Abdi Abdullah Abubakar Ahmad Ahmed Ali Amin Anand Aziz Begin Bishop Blair Brown Chan Chaudhry Chen Choe Clark
Cohen Cook Cooper Cox Cruz Davis Diarra Diouf Evans Faisal Fahd Garcia García Gates Gonzalez González Graham Guzman Guzmán Hague Haider
Hamad Hamdan Han Hansen Harris Hasan Hassan Hill Holmes Hong Hunt Hussain Hussein Ibrahim Ismail Ivanov Jackson Johnson Jones Jr. Kamel
Kang Karim Khalid Khalifa Khan King Kumar Lam Lane Lebed Lee Leo Leon León Li Lin Liu Lopez López Lu Ma'ruf Major Maktoum Malik Mansour Mao
Martin Martinez May Mello Michel Miller Minh Mohamed Mohammad Mohammadi Mohammed Moore Morris Muhammad Mustafa Nahyan Nayef O'Brien O'Neill
Pak Park Patel Paul Pereira Pham Philip Philippe Ping Powell Prince Qadir Rahman Rao Ramos Reid Reyes Ri Rice Robertson Robinson Rodriguez
Rodríguez Roh Ross Russell Said Saleh Salim Salman Samad Schmidt Shah Sheikh Silva Singh Smith Song Soto Stewart Straw Sultan Taha Tang
Thani Thomas Thompson Tong Turner Vance Vieira Walker Wang Wei White Williams Wilson Win Wong Wu Xavier Yang Yassin Yoon Young Yu Yusuf
Zhang Zhao Zhu al-Sabah Sabah Sun Swan Jo Jang Hua Jiang Qin Geng Lai Mason Mitchell Morales Santos Castro Barry Bello Camara Diallo Keita
Marcos Karami Patriota Walid Hope Pope Grace Cash Banks Fox Ryan Murphy Carr Curry Marshall Cameron Clarke Price Butler Bell Bird Church
Long Strong Wright Wise Joy Best Good Little Short Rich Day Hall Wood Woods Stone Rivers Field Fields Ford Hughes Baker Parker Taylor Cannon
Pratt Perry Kelly Pace Foley Ridge Power Fletcher Jung Maher Zaki Sattar Noor Nur Mansoor Qureshi Hakim al-Hakim al-Masri
Ai Bar Bach Beg Burns Chow Chu Chang Dai Dan Dar Doe Dong Fall Faye Fore Goss Hani Haq He Heine Helms Henri Henry Hilal Horn Hou Hijab Jean
Kani Key Kilo Ko Lake Law Lien Lynch Lyons Ma Mara Marin Mas Massa Moro Mufti Nader Nawaz Nega Noble Nour Ona Otte Owen Pavel Paz Rage Raka
Reno Roman Royal Saab Sane Sané Sin Sola Stock Store Tenet Tom Top Turk Türk Christopher Gabriel Christian Arthur James Victoria Solomon Howard
Antonio Jordan Israel Chad Georgia Kenya Nepal Paris London Francis Charles William Edward George Frederik Albert Philip""".split())


# States and bodies whose names take an article.
ARTICLE = set("""United States|United Kingdom|Netherlands|Philippines|Czech Republic|Bahamas|Gambia|Maldives|Comoros|Seychelles|Soviet Union
Central African Republic|Democratic Republic of the Congo|Republic of the Congo|United Arab Emirates|Dominican Republic|Solomon Islands
Marshall Islands|United Nations""".replace("\n", "|").split("|"))


def surname(name):
    """The surname of a name as written in the sources, its marks, and the name without them."""
    if "/" in name:
        found = re.search(r"/([^/]+)/?", name)
        return found.group(1).strip(), name.replace("/", "").replace("  ", " ").strip()
    parts = [p for p in name.split() if p not in ("Jr.", "Jr", "Sr.")]
    return parts[-1], name


def sources():
    """The spells of the hand-written files."""
    for path in sorted((SRC / "people").glob("*.txt")):
        code = country = kind = office = sector = ""
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            where = f"{path.name}:{number}"
            if not line.strip() or line.startswith("#"):
                continue
            if line.startswith("@"):
                code, _, country = line[1:].strip().partition(" ")
                kind = office = ""
                continue
            if line.startswith("="):
                short, _, office = line[1:].strip().partition(" ")
                sector = SECTOR.get(short, "" if code in NONSTATE else "GOV")
                found = re.search(r" ?\[([A-Z]*)\]", office)
                if found:
                    sector, office = found.group(1), office.replace(found.group(0), "")
                if short not in KINDS or (sector and sector not in SECTORS):
                    raise SystemExit(f"{where}: {line}")
                kind = KINDS[short]
                if office.endswith("!"):
                    office = office[:-1].strip()
                elif office:
                    office = f"{office} of {'the ' * (country in ARTICLE)}{country}"
                continue
            if line.startswith("~"):
                names = [n.strip() for n in line[1:].split("|")]
                yield {"name": names[0], "code": code, "aliases": names[1:], "only_aliases": True, "where": where}
                continue
            cells = [c.strip() for c in line.split(";")] + ["", "", ""]
            names, start, end, wikidata = cells[:4]
            names = [n.strip() for n in names.split("|")]
            star = names[0].startswith("*")
            last, name = surname(names[0].lstrip("*"))
            marked = [n for n in names if "/" in n]
            if marked:  # a slash in any spelling shows the surname
                last = surname(marked[0].lstrip("*"))[0]
            names[1:] = [n.replace("/", "") for n in names[1:]]
            if not kind or not code or not DATE.match(start) or not DATE.match(end) or (start and end and start > end):
                raise SystemExit(f"{where}: {line}")
            if wikidata and not re.match(r"^Q\d+$", wikidata):
                raise SystemExit(f"{where}: {wikidata}")
            yield {"name": name, "last": last, "marked": bool(marked), "star": star, "aliases": names[1:], "code": code, "sector": sector,
                   "office": office, "from": start, "to": end, "wikidata": wikidata, "kind": kind,
                   "source": ["hand"], "where": where}


def words(name):
    return {w for w in re.split(r"[^a-z']+", fold(name).lower().replace("-", " ")) if len(w) > 2}


def close(name, row):
    """Whether a list's name can be that of the row: they share a word of three letters, or all but one of its letters."""
    own = words(row["name"]) | words(row["last"]) | set().union(*[words(a) for a in row["aliases"]], set())
    theirs = words(name)
    if own & theirs:
        return True
    return any(len(a) > 4 and len(b) > 4 and near(a, b) for a in own for b in theirs)


def near(a, b):
    """Whether two words differ by two letters at most."""
    if abs(len(a) - len(b)) > 2:
        return False
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (x != y))
    return row[-1] <= (2 if min(len(a), len(b)) > 6 else 1)


def overlaps(start, end, row):
    """Whether two spells share a day; what is not known does not stand in the way."""
    return (not row["to"] or not start or row["to"] >= start[: len(row["to"])]) and (
        not row["from"] or not end or row["from"][: len(end)] <= end)


def same_day(a, b):
    """Whether two dates, one perhaps to the month only, lie in the same or neighbouring months."""
    if len(a) < 7 or len(b) < 7:
        return False
    months = [int(d[:4]) * 12 + int(d[5:7]) for d in (a, b)]
    return abs(months[0] - months[1]) <= 1


def find(rows, code, name, start, end):
    """The rows that a list's spell speaks of: heads of the state with such a name, at such a time."""
    codes = {"SRB": ("SRB", "YUG", "SCG"), "RUS": ("RUS", "SUN")}.get(code, (code,))
    return [r for r in rows if r["code"] in codes and close(name, r) and overlaps(start, end, r)
            and r["kind"] in ("head_of_state", "head_of_government", "other", "rebel_leader")]


def share_aliases(rows):
    """Gives every spell of a person all names of that person."""
    names = {}
    for r in rows:
        names.setdefault((r["name"], r["code"]), []).extend(r["aliases"])
    for r in rows:
        r["aliases"] = unique(names[r["name"], r["code"]])


def title_case(name):
    """A Factbook name without its capitals, and its surname."""
    parts = name.split()
    last = [w for w in parts if len(w) > 1 and w.upper() == w and re.search("[A-Z]{2}", fold(w))]
    fixed = [re.sub(r"[^\W\d_]+", lambda m: m.group(0).capitalize(), w) if w in last else w for w in parts]
    surname_words = [f for f, w in zip(fixed, parts) if w in last]
    return " ".join(fixed), " ".join(surname_words) or fixed[-1]


TITLES = re.compile(
    r"^(.*?\b(?:President|Minister|King|Prince|Sultan|Premier|Chancellor|Leader|Amir|Emperor|Taoiseach|Pope|Duke|"
    r"General|Chairperson|Capt\.|Gen\.|Col\.|Dr\.|Sr\.|equivalent\)|Sheikh|Sir))\s+(.*)$")


def main(know):
    names = {r["code"]: r["name"] for r in read("countries.tsv")}
    everything = list(sources())
    rows = [r for r in everything if "only_aliases" not in r]
    for more in (r for r in everything if "only_aliases" in r):
        hits = [r for r in rows if (r["name"], r["code"]) == (more["name"], more["code"])]
        if not hits:
            raise SystemExit(f"{more['where']}: no row of {more['name']} {more['code']}")
        hits[0]["aliases"] += more["aliases"]
    for r in rows:
        if r["code"] not in names and r["code"] not in NONSTATE:
            raise SystemExit(f"{r['where']}: {r['code']}")
    share_aliases(rows)
    explained = lists.explained()
    hand = list(rows)
    for code, name, start, end in lists.reign(know):
        hits = find(hand, code, name, start, end)
        pair = " and " in name or "&" in name  # San Marino's two captains; the hand-written rows have each
        if not hits and not pair and (end or "9") >= "1990" and (code, name, start) not in explained:
            office = "Captain Regent of San Marino" if code == "SMR" else f"leader of {names[code]}"
            rows.append({"name": name, "last": name.split()[-1], "star": False, "aliases": [], "code": code,
                         "sector": "GOV", "office": office, "from": start, "to": end, "wikidata": "",
                         "kind": "head_of_state", "source": ["REIGN 2021-03"]})
        for r in hits:
            if same_day(r["from"], start) or same_day(r["to"], end):
                r["source"].append("REIGN 2021-03")
    for code, which, text, since in lists.factbook(know):
        if code not in names or "represented" in text:
            continue
        plain, last = title_case(text)
        hits = [r for r in rows if r["code"] == code and close(text, r) and not (r["to"] and r["to"] < "2025-06")
                and (r["kind"].startswith("head_of") or r["kind"] == "other")]
        for r in hits:
            if same_day(r["from"], since) or r["kind"].startswith("head_of"):
                r["source"].append("Factbook 2026-01")
        if not hits and text.split()[-2:-1] != ["CHARLES"] and (code, text, since) not in explained:
            found = TITLES.match(plain)
            title, name = found.groups() if found else ("", plain)
            kind = "head_of_state" if which == "chief_of_state" else "head_of_government"
            rows.append({"name": name, "last": last, "marked": bool(marked), "star": False, "aliases": [], "code": code, "sector": "GOV",
                         "office": f"{title or 'leader'} of {names[code]}", "from": since, "to": "", "wikidata": "",
                         "kind": kind, "source": ["Factbook 2026-01"]})
    for name, office, start, end in lists.executive(know):
        if start < "1953":
            continue
        hits = [r for r in rows if r["code"] == "USA" and r["office"].startswith(office) and close(name, r)
                and overlaps(start, end, r)]
        for r in hits:
            r["source"].append("us_executive")
        if not hits:
            print("not by hand: ", name, office, start, end)
    finish(rows)


def alone(name, owners):
    """Whether a surname alone can mean this person: no other well-known one bears it, or only this one was head of a
    state or government, or all were, and at times apart."""
    others = {n: s for n, s in owners.items() if n != name}
    if not others:
        return True
    own = owners[name]
    return bool(own) and not any(a <= d and c <= b for s in others.values() for c, d in s for a, b in own)


def finish(rows):
    """Joins what belongs to one person, adds surnames and plain spellings, and writes the table."""
    people = {}
    for r in rows:
        person = people.setdefault((r["name"], r["code"] if r["code"] not in NONSTATE else ""), {"star": False, "aliases": [], "q": ""})
        person["star"] |= r["star"]
        person["aliases"] += r["aliases"]
        person["q"] = person["q"] or r["wikidata"]
        if r.get("marked") or "last" not in person:
            person["last"] = r["last"]
        if r["kind"].startswith("head_of"):
            person["spells"] = person.get("spells", []) + [(r["from"] or "0", r["to"] or "9")]
    things = set()  # names of places and bodies, which a surname alone must not be taken for
    for table in ("countries.tsv", "territories.tsv", "institutions.tsv"):
        for row in read(table):
            for column in ("name", "names", "aliases", "demonyms", "capitals"):
                things |= {n.lstrip("?") for n in row.get(column, "").split("|")}
    given = {}
    for name, _ in people:
        given.setdefault(name.split()[0], set()).add(name)
    taken = {}
    for (name, _), person in people.items():
        if person["star"]:
            taken.setdefault(fold(person["last"]), {}).setdefault(name, []).extend(person.get("spells", []))
    out = {}
    for r in rows:
        person = people[(r["name"], r["code"] if r["code"] not in NONSTATE else "")]
        last = person["last"]
        if last == r["name"] or re.match(r"^[IVX]+$", last):  # one name only, or a king's number
            surnames = []
        else:
            others = given.get(last, set()) - {r["name"]}  # whose given name it is
            common = last in COMMON or last in things or len(others) > (2 if person.get("spells") else 0)
            plain = person["star"] and not common and alone(r["name"], taken[fold(last)])
            surnames = [last, fold(last)] if plain else ["?" + last, "?" + fold(last)]
        plain = [fold(r["name"])] + person["aliases"] + [fold(a) for a in person["aliases"]]
        aliases = [a for a in unique(plain + surnames) if a != r["name"]]
        key = (r["name"], r["code"], r["office"], r["from"])
        source = "; ".join(unique(r["source"]))
        if key in out:
            raise SystemExit(f"twice: {key} {r.get('where')}")
        out[key] = {"name": r["name"], "aliases": "|".join(aliases), "code": r["code"], "sector": r["sector"],
                    "office": r["office"], "from": r["from"], "to": r["to"], "wikidata": person["q"],
                    "kind": r["kind"], "source": source}
    write("people.tsv", [out[k] for k in sorted(out, key=lambda k: (k[1], fold(k[0]), k[3], k[2]))])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))
