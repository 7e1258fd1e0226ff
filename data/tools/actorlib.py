"""Shared helpers for the scripts that build and check the actor tables (standard library only)."""

import re
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
SRC = HERE / "src"
ACTORS = HERE.parent / "actors"

HEADS = {
    "countries.tsv": "code name cow gw from to names demonyms capitals successor source",
    "territories.tsv": "name aliases demonyms code sector from to wikidata source",
    "institutions.tsv": "name aliases code sector office from to wikidata kind source",
    "people.tsv": "name aliases code sector office from to wikidata kind source",
    "offices.tsv": "title aliases sector rank",
}
SECTORS = set(
    "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split()
)
NONSTATE = set("UNO EUR IGO NGO ISM IMG MNC".split())
DATE = re.compile(r"^(\d{4}(-\d\d(-\d\d)?)?)?$")

# Letters that Unicode does not decompose, as the wires spell them.
LETTERS = str.maketrans(
    {"ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae",
     "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "’": "'", "ʻ": "'", "ə": "a", "Ə": "A", "œ": "oe"}
)


def fold(text):
    """The plain ASCII spelling of a name: no accents, no special letters."""
    text = unicodedata.normalize("NFKD", text.translate(LETTERS))
    return "".join(c for c in text if not unicodedata.combining(c))


def lines(name):
    """The lines of a source file under `src`, without comments and empty ones, with their numbers."""
    for number, line in enumerate((SRC / name).read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line


def unique(items):
    """The items in order, each once, without empty ones."""
    return list(dict.fromkeys(i for i in items if i))


def write(name, rows):
    """Writes a table, sorted as given, with its header; refuses duplicate rows and tabs in cells."""
    head = HEADS[name].split()
    out = ["\t".join(head)]
    for row in rows:
        cells = [str(row.get(c, "")) for c in head]
        if any("\t" in c or "\n" in c for c in cells):
            raise SystemExit(f"{name}: tab or newline in {cells}")
        out.append("\t".join(cells))
    body = out[1:]
    twice = {r for r in body if body.count(r) > 1} if len(set(body)) != len(body) else set()
    if twice:
        raise SystemExit(f"{name}: twice: {sorted(twice)[:5]}")
    (ACTORS / name).write_text("\n".join(out) + "\n", encoding="utf-8")
    print(f"{name}: {len(body)} rows")


def read(name):
    """The rows of a table as dictionaries."""
    text = (ACTORS / name).read_text(encoding="utf-8").splitlines()
    head = text[0].split("\t")
    return [dict(zip(head, t.split("\t"))) for t in text[1:] if t and not t.startswith("#")]


def cow_iso():
    """COW and REIGN state abbreviation -> ISO alpha-3."""
    words = " ".join(line for _, line in lines("cow_iso.txt")).split()
    return dict(zip(words[::2], words[1::2]))
