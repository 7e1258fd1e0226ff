"""The accurate model: a small pretrained transformer under the heads of the fast one.

`crates/dateline-nlp/src/encoder.rs` runs the same arithmetic with 8-bit numbers.
"""
import json
import math
import struct
import unicodedata

import torch
import torch.nn as nn
import torch.nn.functional as F

from features import AFFIX_ROWS, SHAPE_ROWS, features
from net import BUCKETS, bucket

MAX_WORD_PIECES = 8
MAX_PIECES = 510


def letters():
    """Characters that are written otherwise before pieces are looked up: lower case, without accents."""
    out = {}
    for c in range(0x41, 0x2FFF):
        ch = chr(c)
        low = "".join(x for x in unicodedata.normalize("NFD", ch.lower()) if unicodedata.category(x) != "Mn")
        if low != ch:
            out[ch] = low
    return out


FOLD = letters()
PUNCT = set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


def is_mark(c):
    return c in PUNCT or (ord(c) > 127 and (0x2010 <= ord(c) <= 0x2027 or 0x2030 <= ord(c) <= 0x205E or c in "\u00a1\u00a7\u00ab\u00b6\u00b7\u00bb\u00bf"))


class Pieces:
    """Word pieces of a form; longest match first, as the vocabulary was made."""

    def __init__(self, words):
        self.words = words
        self.row = {w: i for i, w in enumerate(words)}
        self.unk = self.row["[UNK]"]
        self.cls, self.sep = self.row["[CLS]"], self.row["[SEP]"]
        self.cache = {}

    def of(self, form):
        got = self.cache.get(form)
        if got is None:
            got = self.cache[form] = self.split(form)
        return got

    def split(self, form):
        text = "".join(FOLD.get(c, c) for c in form[:60])
        runs, cur = [], ""
        for c in text:
            if is_mark(c):
                runs += [cur, c]
                cur = ""
            else:
                cur += c
        out = []
        for run in runs + [cur]:
            at, ids = 0, []
            while at < len(run):
                end = len(run)
                while end > at:
                    k = self.row.get(("##" if at else "") + run[at:end])
                    if k is not None:
                        break
                    end -= 1
                if end == at:
                    ids = [self.unk]
                    break
                ids.append(k)
                at = end
            out += ids
        return (out or [self.unk])[:MAX_WORD_PIECES]

    def sentence(self, forms):
        """Pieces of each word, fewer of each where the sentence would be too long."""
        lists = [self.of(f) for f in forms]
        cap = MAX_WORD_PIECES
        while sum(map(len, lists)) > MAX_PIECES and cap > 1:
            cap //= 2
            lists = [x[:cap] for x in lists]
        return lists


def read_safetensors(path):
    with open(path, "rb") as f:
        n, = struct.unpack("<Q", f.read(8))
        head = json.loads(f.read(n))
        body = f.read()
    out = {}
    for k, v in head.items():
        if k != "__metadata__" and v["dtype"] == "F32":
            a, b = v["data_offsets"]
            out[k] = torch.frombuffer(bytearray(body[a:b]), dtype=torch.float32).reshape(v["shape"])
    return out


class Block(nn.Module):
    def __init__(self, d, heads, wide):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(d, 3 * d)
        self.out = nn.Linear(d, d)
        self.norm1 = nn.LayerNorm(d, eps=1e-12)
        self.up = nn.Linear(d, wide)
        self.down = nn.Linear(wide, d)
        self.norm2 = nn.LayerNorm(d, eps=1e-12)

    def forward(self, x, bias, drop):
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        p = torch.softmax((torch.matmul(q, k.transpose(-1, -2)) * (d // self.heads) ** -.5).float() + bias, -1)
        y = torch.matmul(p.to(v.dtype), v).transpose(1, 2).reshape(b, t, d)
        x = self.norm1(x + F.dropout(self.out(y), drop, self.training))
        y = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(y, drop, self.training))


class Accurate(nn.Module):
    def __init__(self, cfg, labels):
        super().__init__()
        self.cfg, self.labels = cfg, labels
        d = cfg["d"]
        self.piece = nn.Embedding(cfg["vocab"], d)
        self.piece.weight.requires_grad_(False)
        self.place = nn.Embedding(512, d)
        self.norm = nn.LayerNorm(d, eps=1e-12)
        self.blocks = nn.ModuleList([Block(d, cfg["heads"], cfg["wide"]) for _ in range(cfg["layers"])])
        e = cfg["e"]
        self.affix_emb = nn.EmbeddingBag(AFFIX_ROWS, e[0], mode="sum", include_last_offset=True)
        self.shape_emb = nn.Embedding(SHAPE_ROWS, e[1])
        self.casing = nn.Embedding(4, e[1])
        for m, s in ((self.affix_emb, .2), (self.shape_emb, .4), (self.casing, .1)):
            nn.init.normal_(m.weight, std=s)
        self.written = nn.Linear(sum(e), d)
        nn.init.normal_(self.written.weight, std=.02)
        nn.init.zeros_(self.written.bias)
        a, r, t, n = cfg["arc"], cfg["rel"], cfg["tag"], cfg["ner"]
        self.hidden = nn.Linear(d + sum(e), 2 * a + 2 * r + t + n)
        self.arc_w = nn.Parameter(torch.randn(a, a) * .03)
        self.arc_u = nn.Parameter(torch.zeros(a))
        self.root_arc = nn.Parameter(torch.randn(a) * .3)
        self.root_rel = nn.Parameter(torch.randn(r) * .3)
        self.dist = nn.Parameter(torch.zeros(BUCKETS))
        self.rel_out = nn.Linear(r, labels["rel"])
        self.tag_out = nn.Linear(t, labels["upos"] + labels["xpos"] + labels["feats"])
        self.ner_out = nn.Linear(n, labels["ner"])
        self.ner_trans = nn.Parameter(torch.zeros(labels["ner"], labels["ner"]))

    def load_pretrained(self, path):
        w = read_safetensors(path)
        g = lambda k: w[k] if k in w else w["bert." + k]
        with torch.no_grad():
            self.piece.weight.copy_(g("embeddings.word_embeddings.weight"))
            self.place.weight.copy_(g("embeddings.position_embeddings.weight") + g("embeddings.token_type_embeddings.weight")[0])
            pairs = [(self.norm, "embeddings.LayerNorm")]
            for i, b in enumerate(self.blocks):
                p = f"encoder.layer.{i}."
                for kind in ("weight", "bias"):
                    getattr(b.qkv, kind).copy_(torch.cat([g(f"{p}attention.self.{n}.{kind}") for n in ("query", "key", "value")]))
                pairs += [(b.out, p + "attention.output.dense"), (b.norm1, p + "attention.output.LayerNorm"), (b.up, p + "intermediate.dense"),
                          (b.down, p + "output.dense"), (b.norm2, p + "output.LayerNorm")]
            for m, n in pairs:
                m.weight.copy_(g(n + ".weight"))
                m.bias.copy_(g(n + ".bias"))

    def encode(self, batch):
        """Hidden parts of the words, batch first."""
        c, drop = self.cfg, self.cfg["drop"]
        w = torch.cat([self.affix_emb(batch["aff"], batch["aoff"]) * .4, self.shape_emb(batch["shape"])], -1)[batch["index"]]
        w = w + F.pad(self.casing(batch["casing"]), (self.cfg["e"][0], 0))[:, None, :]
        w = F.dropout(w, drop, self.training)
        b, t, _ = w.shape
        p = batch["pieces"].shape[1]
        x = self.piece(batch["pieces"]) + self.place.weight[:p]
        own = self.written(w).float()
        none = torch.zeros(b, 1, own.shape[-1])
        x = x + torch.cat([none, own], 1).gather(1, batch["word"][..., None].expand(b, p, own.shape[-1]))
        x = F.dropout(self.norm(x), drop, self.training)
        bias = torch.zeros(b, 1, 1, p).masked_fill(~batch["piece_mask"][:, None, None, :], -1e4)
        for block in self.blocks:
            x = block(x, bias, drop)
        flat = (torch.arange(b)[:, None] * (t + 1) + batch["word"]).reshape(-1)
        s = torch.zeros(b * (t + 1), x.shape[-1]).index_add_(0, flat, x.float().reshape(-1, x.shape[-1]))
        s = s.view(b, t + 1, -1)[:, 1:] / batch["count"][..., None]
        h = F.relu(self.hidden(torch.cat([s, w.float()], -1)))
        if self.training and c["drop_head"]:
            h = h * torch.empty(b, 1, h.shape[-1]).bernoulli_(1 - c["drop_head"]).div_(1 - c["drop_head"])
        return h.float().split([c["arc"], c["arc"], c["rel"], c["rel"], c["tag"], c["ner"]], -1)

    def arcs(self, dep, head):
        b, t, a = dep.shape
        head = torch.cat([self.root_arc.expand(b, 1, a), head], 1)
        s = torch.matmul(dep @ self.arc_w + self.arc_u, head.transpose(1, 2)).float() * (a ** -.5)
        i = torch.arange(t)
        bk = torch.cat([torch.zeros(t, 1, dtype=torch.long), bucket(i[None, :] - i[:, None])], 1)
        return s + self.dist[bk]

    def rels(self, rdep, rhead, heads):
        b, t, r = rdep.shape
        rhead = torch.cat([self.root_rel.expand(b, 1, r), rhead], 1)
        h = rhead.gather(1, heads[..., None].expand(b, t, r))
        return self.rel_out(rdep * h + rdep + h).float()
