"""Writes a trained model as the file that the Rust crate reads (`crates/dateline-nlp/src/file.rs`).

python export.py run/best.pt ../../shared ../models/fast.bin ../crates/dateline-nlp/tests/exact.tsv

The last file holds torch's scores for a few sentences; a test of the crate compares its own with them.
"""
import hashlib
import struct
import sys

import numpy as np
import torch

import data as D
import fast
import lemma
import rounding
from net import Net

MAGIC = b"DLNLP\0\0\x01"


class Writer:
    def __init__(self):
        self.items = []

    def add(self, name, kind, dims, payload):
        self.items.append((name, kind, dims, payload))

    def f32(self, name, a):
        a = np.ascontiguousarray(a, dtype="<f4")
        self.add(name, 0, a.shape, a.tobytes())

    def f16(self, name, a):
        a = np.ascontiguousarray(a, dtype="<f2")
        self.add(name, 1, a.shape, a.tobytes())

    def i8(self, name, q, scale):
        self.add(name, 2, q.shape, np.ascontiguousarray(q, dtype="i1").tobytes() + np.ascontiguousarray(scale, dtype="<f4").tobytes())

    def text(self, name, s):
        b = s if isinstance(s, bytes) else s.encode("utf-8")
        self.add(name, 3, (len(b),), b)

    def save(self, path):
        head = len(MAGIC) + 4 + sum(2 + len(n.encode()) + 2 + 4 * len(d) + 16 for n, _, d, _ in self.items)
        out, at = bytearray(MAGIC + struct.pack("<I", len(self.items))), head
        for name, kind, dims, payload in self.items:
            b = name.encode()
            out += struct.pack("<H", len(b)) + b + struct.pack("<BB", kind, len(dims)) + b"".join(struct.pack("<I", d) for d in dims)
            out += struct.pack("<QQ", at, len(payload))
            at += len(payload)
        for _, _, _, payload in self.items:
            out += payload
        with open(path, "wb") as f:
            f.write(out)
        return len(out), hashlib.sha256(out).hexdigest()


TABLES = ("norm_emb", "gram_emb", "affix_emb", "shape_emb")


def quantise(ck):
    """The weights as they will be after the file's rounding."""
    net = dict(ck["net"])
    tables = {}
    for t in TABLES:
        w = net[t + ".weight"].numpy()
        s = np.abs(w).max(1) / 127 + 1e-12
        q = np.clip(np.rint(w / s[:, None]), -127, 127).astype(np.int8)
        s = s.astype(np.float32)
        tables[t] = (q, s)
        net[t + ".weight"] = torch.as_tensor(q.astype(np.float32) * s[:, None])
    for k, v in net.items():
        if v.dim() > 1 and not any(k.startswith(t) for t in TABLES):
            net[k] = torch.as_tensor(v.numpy().astype(np.float16).astype(np.float32))
    return net, tables


SENTENCES = [
    "Rebels seized the town of Orel on Monday , the defence ministry of Marsovia said .",
    "TROOPS LEAVE BORDER VILLAGES",
    "Marsovia \u2019s U.S. - backed president did n\u2019t resign ; she flew to Tavush with 12 aides .",
    "Hundreds of protesters who had gathered outside parliament since Friday clashed with riot police after Prime Minister Anna Terzyan "
    "refused to meet their leaders , and at least 40 people were arrested .",
]


@torch.no_grad()
def fixture(ck, state, path):
    """One line a word: form, then comma-joined head scores, entity scores, and tag scores."""
    net = Net(ck["cfg"], {k: len(v) for k, v in ck["names"].items()}, (ck["q"], ck["scale"]))
    net.load_state_dict(state, strict=False)
    net.eval()
    rounding.use(net, ("mix",))
    lex = fast.Lexicon(ck["words"])
    join = lambda z: ",".join(f"{v:.4f}" for v in z.tolist())
    with open(path, "w", encoding="utf-8") as f:
        for text in SENTENCES:
            forms = text.split(" ")
            types, index, cas, mask, _ = fast.tensors([forms], lex)
            h = net.encode(types, index, cas, mask)
            arcs, ner, tags = rounding.arcs(net, h[0].transpose(0, 1), h[1].transpose(0, 1))[0], net.ner_out(h[5][:, 0]), net.tag_out(h[4][:, 0])
            for i, w in enumerate(forms):
                f.write(f"{w}\t{join(arcs[i])}\t{join(ner[i])}\t{join(tags[i])}\n")
            f.write("\n")


def main(ckpt, shared, out, scores=None):
    ck = torch.load(ckpt, weights_only=False)
    net, tables = quantise(ck)
    cfg, names = ck["cfg"], ck["names"]
    w = Writer()
    w.f32("config", [cfg["d"], cfg["arc"], cfg["rel"], cfg["tag"], cfg["ner"], *cfg["e"]])
    w.text("layers", cfg["layers"])
    for k in ("upos", "xpos", "feats", "rel"):
        w.text("names_" + k, "\n".join(names[k]))
    for t, (q, s) in tables.items():
        w.i8(t, q, s)
    order = sorted(range(len(ck["words"])), key=lambda i: ck["words"][i].encode("utf-8"))
    w.i8("vectors", ck["q"][order], ck["scale"][order])
    w.text("vector_words", "".join(ck["words"][i] + "\n" for i in order))
    for k, v in net.items():
        if any(k.startswith(t + ".") for t in TABLES):
            continue
        (w.f16 if v.dim() > 1 else w.f32)(k, v.numpy())
    train = D.read_conllu(f"{shared}/data/ud/train-ewt.conllu") + D.read_conllu(f"{shared}/data/ud/train-gumfree.conllu")
    words, rules = lemma.induce(train)
    w.text("lemma_words", "\n".join(f"{x}\t{f}\t{l}" for (x, f), l in sorted(words.items())))
    w.text("lemma_rules", "\n".join(f"{x}\t{s}\t{c}\t{a}" for (x, s), (c, a) in sorted(rules.items())))
    print(*w.save(out))
    if scores:
        fixture(ck, net, scores)


if __name__ == "__main__":
    main(*sys.argv[1:])
