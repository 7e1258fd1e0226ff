"""Entities of the training text made alike, and other names put in their place.

The sources disagree: one counts a state that acts as an organisation and takes the possessive into the name, another
marks whole noun phrases. Here a state or city is always LOC, and a name ends before its possessive.
"""
import json
import re
from collections import Counter, defaultdict

PERSONAL = {"president", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "professor", "sir", "king", "queen", "prince", "princess",
            "lord", "lady", "senator", "sen.", "sen", "gen.", "gen", "general", "minister", "prime", "judge", "captain", "capt.", "pope", "chairman", "secretary",
            "congressman", "rep.", "gov.", "governor", "mayor", "colonel", "col.", "lt.", "lieutenant", "sgt.", "major", "maj.", "rev.", "reverend", "emperor",
            "chancellor", "director", "ambassador", "sheikh", "shaikh", "ayatollah", "deputy", "vice", "chief", "representative", "justice", "commander", "admiral", "first", "foreign", "former"}
NO_DEMONYMS = {"and", "or", "plural", "singular", "noun", "adjective", "new", "south", "north", "east", "west", "costa", "saint", "sri", "el", "san", "cape",
                "central", "equatorial", "papua", "united", "states", "islander", "islanders", "news", "-", "al"}
ETYPES = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "MISC", "object": "MISC", "abstract": "MISC", "substance": "MISC", "animal": "MISC", "plant": "MISC", "time": "O"}


def gum_entities(path, demonyms):
    """BIO tags of each sentence of a GUM file, from its entity brackets and the runs of proper nouns in them; None where unknown."""
    from data import KINDS
    tagged, rows = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if rows:
                tagged.append(gum_sentence(rows, demonyms, KINDS))
            rows = []
        elif line[0] != "#":
            c = line.split("\t")
            if c[0].isdigit():
                rows.append(c)
    return tagged


def gum_sentence(rows, demonyms, kinds):
    spans, open_ = [], []
    for i, c in enumerate(rows):
        m = re.search(r"(?:^|\|)Entity=([^|]*)", c[9])
        if not m:
            continue
        for part in re.findall(r"\([^()]*\)?|\d+(?:\[[^\]]*\])?\)", m.group(1)):
            if part[0] == "(":
                bits = part.strip("()").split("-")
                ident, etype = bits[0].split("[")[0], bits[1] if len(bits) > 1 else ""
                if part.endswith(")"):
                    spans.append((i, i + 1, etype))
                else:
                    open_.append((ident, i, etype))
            else:
                ident = part.rstrip(")").split("[")[0]
                for k in range(len(open_) - 1, -1, -1):
                    if open_[k][0] == ident:
                        spans.append((open_[k][1], i + 1, open_[k][2]))
                        del open_[k]
                        break
    n = len(rows)
    out = [0] * n
    i = 0
    while i < n:
        form, upos, xpos = rows[i][1], rows[i][3], rows[i][4]
        if upos == "ADJ" and form[:1].isupper() and form.lower() in demonyms:
            out[i] = 1 + 2 * kinds.index("DERIV")
        if not xpos.startswith("NNP"):
            i += 1
            continue
        j = i + 1
        while j < n and (rows[j][4].startswith("NNP") or rows[j][1] in ("-", "\u2013", "&", ".") and j + 1 < n and rows[j + 1][4].startswith("NNP")):
            j += 1
        cover = lambda a, b: min((s for s in spans if s[0] <= a and b <= s[1]), key=lambda s: s[1] - s[0], default=None)
        s = cover(i, j)
        if s and s[2] in ("organization", "event", "abstract") and j + 1 < n and rows[j][1] in ("of", "for"):
            k = j + 1
            while k < n and (rows[k][4].startswith("NNP") or rows[k][1] in ("the", "and") and k + 1 < n and rows[k + 1][4].startswith("NNP")):
                k += 1
            if k > j + 1 and k <= s[1]:
                j = k
        kind = ETYPES.get(s[2], "?") if s else "?"
        a = i
        if kind == "PER":
            while a + 1 < j and rows[a][1].lower() in PERSONAL:
                a += 1
        if kind == "PER" and j - a == 1 and (rows[a][4] == "NNPS" or rows[a][1].lower() in demonyms):
            kind = "DERIV"
        if kind == "PER" and j - a == 1 and rows[a][1].lower() in PERSONAL:
            kind = "?"
        for k in range(i, j):
            out[k] = 0 if k < a or kind == "O" else -100 if kind == "?" else 1 + 2 * kinds.index(kind) + (k > a)
        i = j
    return out


def places_of(shared):
    """Names of states and capitals, lower-cased, and demonyms; from the CC0 fact book."""
    places, demonyms, people = set(), set(), []
    for r in json.load(open(f"{shared}/data/know/factbook_leaders.json", encoding="utf-8")):
        if not r.get("name"):
            continue
        places.add(r["name"].lower())
        if r.get("capital"):
            places.add(re.sub(r"\s*\(.*", "", r["capital"]).lower())
        for d in (r.get("demonym") or {}).values():
            for w in re.findall(r"[A-Z][a-z]+", (d or {}).get("text", "") if isinstance(d, dict) else ""):
                demonyms.add(w.lower())
                demonyms.add(w.lower() + "s")
        for k in ("chief_of_state", "head_of_government"):
            m = re.search(r"((?:[A-Z][\w'\u2019-]+ )+)([A-Z][A-Z'\u2019-]{2,}(?: [A-Z][A-Z'\u2019-]{2,})*) \(since", r.get(k) or "")
            if m:
                first = [w for w in m.group(1).split() if w.lower() not in PERSONAL]
                people.append(tuple(first + [w.capitalize() for w in m.group(2).split()]))
    places |= {"us", "u.s.", "u.s", "usa", "uk", "u.k.", "united states", "america", "britain", "palestine", "iran", "russia", "syria", "north korea", "south korea",
               "gaza", "west bank", "soviet union", "england", "scotland", "turkey", "washington"}
    return places, demonyms, people


def normalise(sents, places):
    """One convention for the entity tags of these sentences, in place."""
    from data import BIO, KINDS
    org, loc, per, deriv = (1 + 2 * KINDS.index(k) for k in ("ORG", "LOC", "PER", "DERIV"))
    for s in sents:
        if s.ner is None:
            continue
        t = list(s.ner)
        i = 0
        while i < len(t):
            if t[i] > 0:
                j = i + 1
                while j < len(t) and t[j] > 0 and t[j] % 2 == 0:
                    j += 1
                while j - i > 1 and s.forms[j - 1].lower() in ("'s", "\u2019s", "'", "\u2019"):
                    t[j - 1] = 0
                    j -= 1
                text = " ".join(s.forms[i:j]).lower()
                if t[i] in (org, deriv) and text in places:
                    for k in range(i, j):
                        t[k] = loc + (k > i)
                if any("@" in f for f in s.forms[i:j]):
                    # An address by itself is no name; a name that an address ends is left open.
                    for k in range(i, j):
                        t[k] = 0 if j == i + 1 and "." in s.forms[i] else -100
                i = j
            else:
                i += 1
        s.ner = t


AT_A_PLACE = {"in", "at", "near", "to", "from", "around", "outside", "inside", "past", "behind", "beside"}


def premises(s):
    """Restaurants, shops and hotels, ORG in the annotation, become LOC where a review or a question tells how one went there; in place."""
    from data import KINDS
    if s.ner is None or s.genre not in ("reviews", "answers"):
        return
    loc = 1 + 2 * KINDS.index("LOC")
    for a, b, k in mentions(s):
        if k != "ORG":
            continue
        top = next((i for i in range(a, b) if not a < s.heads[i] <= b), a)
        marks = {s.forms[i].lower() for i, h in enumerate(s.heads) if h == top + 1 and s.rels[i] == "case"}
        if s.rels[top].split(":")[0] in ("obl", "nmod") and marks & AT_A_PLACE:
            for i in range(a, b):
                s.ner[i] = loc + (i > a)


class Pool:
    """Names by kind and number of words."""

    def __init__(self, sents, places, people):
        seen = defaultdict(set)
        for s in sents:
            if s.ner is None:
                continue
            for a, b, k in mentions(s):
                if all(f[:1].isupper() for f in s.forms[a:b]) and not any(f.isupper() and len(f) > 5 for f in s.forms[a:b]):
                    seen[(k, b - a)].add(tuple(s.forms[a:b]))
        for p in places:
            w = tuple(x.capitalize() for x in p.split())
            if all(x.isalpha() for x in w):
                seen[("LOC", len(w))].add(w)
        for p in people:
            seen[("PER", len(p))].add(p)
            seen[("PER", 1)].add(p[-1:])
        self.names = {k: sorted(v) for k, v in seen.items() if len(v) > 5}

    def swap(self, s, rng):
        """The forms with some names replaced by others of the same kind and length."""
        forms = list(s.forms)
        for a, b, k in mentions(s):
            names = self.names.get((k, b - a))
            if names and k in ("PER", "LOC", "ORG") and rng.random() < .6 and all(f[:1].isupper() for f in forms[a:b]) and (not s.upos or all(x.startswith("NNP") for x in s.xpos[a:b])):
                forms[a:b] = names[rng.randrange(len(names))]
        return forms


def mentions(s):
    from data import BIO
    out, i, t = [], 0, s.ner
    while i < len(t):
        if t[i] > 0:
            j = i + 1
            while j < len(t) and t[j] > 0 and t[j] % 2 == 0:
                j += 1
            out.append((i, j, BIO[t[i]][2:]))
            i = j
        else:
            i += 1
    return out
