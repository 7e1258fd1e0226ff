"""Writes a trained accurate model as the file that the Rust crate reads.

python export_accurate.py run/best.pt ../../shared ../models/accurate.bin ../crates/dateline-nlp/tests/exact_accurate.tsv
"""
import sys

import numpy as np
import torch

import accurate as A
import data as D
import lemma
import rounding
from encoder import FOLD, Accurate, Pieces
from export import SENTENCES, Writer


def rows_as_bytes(w):
    s = np.abs(w).max(1) / 127 + 1e-12
    return np.clip(np.rint(w / s[:, None]), -127, 127).astype(np.int8), s.astype(np.float32)


@torch.no_grad()
def fixture(net, words, path):
    net.eval()
    rounding.use(net, ("written", "hidden"))
    pieces = Pieces(words)
    join = lambda z: ",".join(f"{v:.4f}" for v in z.tolist())
    with open(path, "w", encoding="utf-8") as f:
        for text in SENTENCES:
            forms = text.split(" ")
            h = net.encode(A.tensors([forms], pieces))
            arcs, ner, tags = rounding.arcs(net, h[0], h[1])[0], net.ner_out(h[5])[0], net.tag_out(h[4])[0]
            for i, w in enumerate(forms):
                f.write(f"{w}\t{join(arcs[i])}\t{join(ner[i])}\t{join(tags[i])}\n")
            f.write("\n")


def main(ckpt, shared, out, scores=None):
    ck = torch.load(ckpt, weights_only=False)
    state, cfg, names, words = dict(ck["net"]), ck["cfg"], ck["names"], ck["words"]
    # Pieces that no English text needs are left out: those with a letter beyond Latin, and the unused places.
    keep = [i for i, w in enumerate(words) if not w.startswith("[unused") and (all(ord(c) < 0x250 or 0x2000 <= ord(c) < 0x2E80 for c in w))]
    order = sorted(keep, key=lambda i: words[i].encode("utf-8"))
    w = Writer()
    w.f32("encoder", [cfg["d"], cfg["heads"], cfg["wide"], cfg["layers"], *cfg["e"], cfg["arc"], cfg["rel"], cfg["tag"], cfg["ner"]])
    for k in ("upos", "xpos", "feats", "rel"):
        w.text("names_" + k, "\n".join(names[k]))
    w.text("pieces", "".join(words[i] + "\n" for i in order))
    w.text("letters", "\n".join(a + b for a, b in FOLD.items()))
    rounded = {}
    for k, v in state.items():
        v = v.float().numpy()
        if k == "piece.weight":
            q, s = rows_as_bytes(v)
            w.i8("piece", q[order], s[order])
        elif k == "place.weight":
            w.f16("place", v)
            rounded[k] = torch.as_tensor(v.astype(np.float16).astype(np.float32))
            continue
        elif k in ("affix_emb.weight", "shape_emb.weight"):
            q, s = rows_as_bytes(v)
            w.i8(k[:-7], q, s)
        elif v.ndim == 2 and k not in ("casing.weight", "arc_w", "ner_trans"):
            q, s = rows_as_bytes(v)
            w.i8(k, q, s)
        else:
            w.f32(k, v)
            continue
        rounded[k] = torch.as_tensor(q.astype(np.float32) * s[:, None])
    train = D.read_conllu(f"{shared}/data/ud/train-ewt.conllu") + D.read_conllu(f"{shared}/data/ud/train-gumfree.conllu")
    lemmas, rules = lemma.induce(train)
    w.text("lemma_words", "\n".join(f"{x}\t{f}\t{l}" for (x, f), l in sorted(lemmas.items())))
    w.text("lemma_rules", "\n".join(f"{x}\t{s}\t{c}\t{a}" for (x, s), (c, a) in sorted(rules.items())))
    print(*w.save(out), len(order), "pieces")
    if scores:
        net = Accurate(cfg, {k: len(v) for k, v in names.items()})
        net.load_state_dict(state | rounded, strict=False)
        fixture(net, words, scores)


if __name__ == "__main__":
    main(*sys.argv[1:])
