"""Lists of known names, as features of words. `crates/dateline-nlp/src/gazetteer.rs` marks words alike: change both together.

python gazetteer.py ../data NAMES_PACKAGE      prints how many names there are of each kind

The names come from the tables of `data/`; common first and family names from the folder `names` of the PyPI package of that name
(its lists are of the US census of 1990, public domain).
"""
import csv
import pickle
import re
import struct
import sys

from features import hash64, lower

KINDS = ("state", "city", "town", "person", "first", "family", "body", "people")
STATE, CITY, TOWN, PERSON, FIRST, FAMILY, BODY, PEOPLE = range(8)
LONGEST = 6
ROWS = len(KINDS) * 8
MORE = 1 << 15  # there are longer names that begin so
CITY_WEIGHT = 133  # log2 of 100,000 people x 8
STOP = set("""the a an of in on at to for and or not no but by with from as is was be are were it he she they we you i his her their our your my this that these those there here
what who when where why how all any some one two new old first last more most other such can will would may might should must do does did has have had been up down out over under off
then than so if say says said see go get make take come back good great best day week month year time man men woman men people house home work police army war peace king queen news
street road north south east west center central union state states party law bill court president minister general""".split())


def norm(form):
    """The letters and digits of a word, lower-cased; hyphens part words."""
    out = []
    for c in form:
        if c.isascii() and c.isalnum() or not c.isascii() and c.isalpha():
            out.append(lower(c))
        elif c in "-\u2010\u2011":
            out.append(" ")
    return "".join(out).strip(" ")


def key_of(name):
    return " ".join(" ".join(norm(w) for w in name.replace("/", " ").split()).split())


def places(path):
    """Folded names of the gazetteer with their best weight, and whether a place of that weight goes by it as a rule."""
    b = open(path, "rb").read()
    sizes = struct.unpack("<7I", b[8:36])
    at = 36 + sum(sizes[:5])
    d = b[at:at + sizes[5]]
    body = b[36:36 + sizes[0]]
    out, i, n, last = {}, 0, 0, b""

    def varint():
        nonlocal i
        v, shift = 0, 0
        while True:
            c = d[i]
            i += 1
            v |= (c & 127) << shift
            shift += 7
            if c < 128:
                return v
    while i < len(d):
        if n % 16 == 0:
            last = b""
        same, rest = d[i], d[i + 1]
        last = last[:same] + d[i + 2:i + 2 + rest]
        i += 2 + rest
        r, best = 0, (0, False)
        for _ in range(varint()):
            v = varint()
            r += v >> 1
            best = max(best, (body[r * 16 + 15], not v & 1))
        out[last.decode()] = best
        n += 1
    return out


def table(path):
    rows = csv.reader((line for line in open(path, encoding="utf-8") if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
    head = next(rows)
    for r in rows:
        yield dict(zip(head, r + [""] * len(head)))


def build(data, names):
    """Keys to bits of kinds."""
    out = {}

    def add(name, kind):
        k = key_of(name.lstrip("?"))
        words = k.split()
        if 1 <= len(words) <= LONGEST and len(k) > 1 and k not in STOP and not k.isdigit():
            out[k] = out.get(k, 0) | 1 << kind
    for r in table(f"{data}/actors/countries.tsv"):
        for n in [r["name"], *r["names"].split("|")]:
            add(n, STATE)
        for n in r["demonyms"].split("|"):
            add(n, PEOPLE)
        for n in r["capitals"].split("|"):
            add(n, CITY)
    for r in table(f"{data}/actors/territories.tsv"):
        for n in [r["name"], *r["aliases"].split("|")]:
            add(n, STATE if n[:1].isupper() else TOWN)
        for n in r["demonyms"].split("|"):
            add(n, PEOPLE)
    for r in table(f"{data}/geo/features.tsv"):
        for n in [r["name"], *r["aliases"].split("|")]:
            add(n, CITY)
    for k, (weight, usual) in places(f"{data}/geo/gazetteer.bin").items():
        if k[0] == "^":
            add(k[1:], PEOPLE)
        elif k[0] not in "=~" and (weight >= CITY_WEIGHT or usual and weight >= 80):
            add(k, CITY if weight >= CITY_WEIGHT else TOWN)
    for name in ("groups", "organizations", "institutions", "media"):
        for r in table(f"{data}/actors/{name}.tsv"):
            for n in [r["name"], *r["aliases"].split("|")]:
                add(n, BODY)
    for r in table(f"{data}/actors/people.tsv"):
        for i, n in enumerate([r["name"], *r["aliases"].split("|")]):
            words = n.lstrip("?").split()
            if len(words) > 1:
                add(n, PERSON)
                add(words[-1], FAMILY)
                if i == 0 and words[0][:1].isupper() and len(words[0]) > 2 and not words[0].endswith("."):
                    add(words[0], FIRST)
            elif words:
                add(n, FAMILY)
    for file, kind, most in (("dist.female.first", FIRST, 9e9), ("dist.male.first", FIRST, 9e9), ("dist.all.last", FAMILY, 20000)):
        for i, line in enumerate(open(f"{names}/{file}", encoding="utf-8")):
            if i < most and line.split():
                add(line.split()[0], kind)
    for k in list(out):
        words = k.split()
        for n in range(1, len(words)):
            p = " ".join(words[:n])
            out[p] = out.get(p, 0) | MORE
    return out


def marks(forms, gaz):
    """For each word the rows of the names that it is part of."""
    n = len(forms)
    out = [[] for _ in range(n)]
    until = [0] * len(KINDS)
    for i in range(n):
        key, found = norm(forms[i]), []
        if not key:
            continue
        mask = gaz.get(key)
        end = i + 1
        while mask is not None:
            if mask & ~MORE:
                found.append((end, mask))
            if not mask & MORE:
                break
            # The next word that has letters; marks before it are passed over.
            j = end
            while j < n and j < end + 1 and forms[j] in ("-", "\u2013", ".", "&", "'"):
                j += 1
            more = norm(forms[j]) if j < n else ""
            if not more:
                break
            key = key + ("" if forms[j][0] in "'\u2019" else " ") + more
            end = j + 1
            mask = gaz.get(key)
        if not found:
            continue
        low = forms[i][:1].islower()
        for end, mask in reversed(found):
            for k in range(len(KINDS)):
                if mask >> k & 1 and i >= until[k]:
                    if low and end == i + 1 and (k > CITY or len(forms[i]) < 4):
                        continue
                    until[k] = end
                    for j in range(i, end):
                        place = 0 if end == i + 1 else 1 if j == i else 3 if j == end - 1 else 2
                        out[j].append(k * 8 + place * 2 + low)
    return out


def packed(gaz):
    """Sorted hashes and masks, as the file holds them."""
    by = {}
    for k, m in gaz.items():
        h = hash64(11, k) >> 32
        by[h] = by.get(h, 0) | m
    keys = sorted(by)
    return struct.pack(f"<{len(keys)}I", *keys), struct.pack(f"<{len(keys)}H", *(by[k] for k in keys))


if __name__ == "__main__":
    g = build(sys.argv[1], sys.argv[2])
    print(len(g), {k: sum(m >> i & 1 for m in g.values()) for i, k in enumerate(KINDS)})
    if len(sys.argv) > 3:
        pickle.dump(g, open(sys.argv[3], "wb"))
