"""Induces the lemmatiser's suffix rules and exceptions. `crates/dateline-nlp/src/lemma.rs` applies them."""
from collections import Counter, defaultdict

LONGEST = 6


def base_of(form, upos, xpos):
    proper = upos in ("PROPN", "X") or xpos.startswith("NNP")
    form = form.replace("\u2019", "'")
    return (form if proper else form.lower()), form.lower(), proper


def script(base, lemma):
    k = 0
    while k < min(len(base), len(lemma)) and base[k] == lemma[k]:
        k += 1
    return len(base) - k, lemma[k:]


def apply(base, low, xpos, words, rules, proper):
    w = words.get((xpos, base if proper else low))
    if w is not None:
        return w
    for n in range(min(LONGEST, len(low)), -1, -1):
        r = rules.get((xpos, low[len(low) - n:]))
        if r is not None:
            keep = max(0, len(base) - r[0])
            if keep == 0 and r[0] > 0:
                continue
            return base[:keep] + r[1]
    return base


def induce(sents):
    seen = defaultdict(Counter)
    for s in sents:
        for f, u, x, l in zip(s.forms, s.upos, s.xpos, s.lemmas):
            if u == "X" or x == "GW" or l == "_":
                continue
            if (u == "PROPN" or x.startswith("NNP")) and f.isupper() and not l.isupper():
                continue
            base, low, proper = base_of(f, u, x)
            if not proper:
                l = l.lower() if l != "I" else l
            seen[(x, base, low, proper)][l] += 1
    votes = defaultdict(Counter)
    for (x, base, low, proper), c in seen.items():
        lemma, n = c.most_common(1)[0]
        cut, add = script(base, lemma)
        if len(add) > 6 or (cut == len(base) and len(base) > 1):
            continue
        for k in range(0, min(LONGEST, len(low)) + 1):
            votes[(x, low[len(low) - k:])][(cut, add)] += min(n, 3)
    rules = {}
    for k in range(0, LONGEST + 1):
        for (x, suffix), c in votes.items():
            if len(suffix) != k:
                continue
            best, n = c.most_common(1)[0]
            if k and n < 3 or (k and n < .6 * sum(c.values())):
                continue
            parent = None
            for j in range(k - 1, -1, -1):
                parent = rules.get((x, suffix[len(suffix) - j:] if j else ""))
                if parent is not None:
                    break
            if parent != best:
                rules[(x, suffix)] = best
    words = {}
    for (x, base, low, proper), c in sorted(seen.items()):
        lemma, n = c.most_common(1)[0]
        if apply(base, low, x, {}, rules, proper) != lemma:
            words[(x, base if proper else low)] = lemma
    return words, rules


def accuracy(sents, words, rules):
    n = hit = 0
    for s in sents:
        for f, u, x, l in zip(s.forms, s.upos, s.xpos, s.lemmas):
            base, low, proper = base_of(f, u, x)
            n += 1
            hit += apply(base, low, x, words, rules, proper).lower() == l.lower()
    return hit / n


if __name__ == "__main__":
    import sys
    from data import read_conllu
    root = sys.argv[1] + "/data/ud/"
    train = read_conllu(root + "train-ewt.conllu") + read_conllu(root + "train-gumfree.conllu")
    w, r = induce(train)
    print(len(w), len(r), [round(100 * accuracy(read_conllu(root + f"dev-{k}.conllu"), w, r), 2) for k in ("ewt", "gumfree")])
