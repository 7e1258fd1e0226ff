"""Soft targets for the fast model from an ensemble of trained models.

python distil.py --shared ../../shared --models final/best.pt accurate/best.pt --text more.conllu --out soft.pkl

The tree and tag distributions are averages over all models; the entity distributions are the last model's. `more.conllu`
holds further sentences of which only the words are used.
"""
import argparse
import pickle
import time

import numpy as np
import torch

import accurate
import data as D
import fast
from encoder import Accurate, Pieces
from net import Net


def load(path):
    ck = torch.load(path, weights_only=False)
    if "heads" in ck["cfg"]:
        net = Accurate(ck["cfg"], {k: len(v) for k, v in ck["names"].items()})
        net.load_state_dict(ck["net"])
        net.eval()
        return net, Pieces(ck["words"]), ck["names"]
    net = Net(ck["cfg"], {k: len(v) for k, v in ck["names"].items()}, (ck["q"], ck["scale"]))
    net.load_state_dict(ck["net"], strict=False)
    net.eval()
    return net, fast.Lexicon(ck["words"]), ck["names"]


def read_soft(path, train):
    """Training sentences with the targets, and further sentences that have targets alone."""
    with open(path, "rb") as f:
        saved = pickle.load(f)
    for s in train:
        s.soft = saved["gold"].get(tuple(s.forms))
    out = list(train) + [D.Sent(forms, soft=soft) for forms, soft in saved["more"]]
    print(f"{sum(s.soft is not None for s in out)} of {len(out)} sentences have soft targets", flush=True)
    return out


def chain_marginals(net, emit, mask):
    """Marginal tag probabilities of the linear chain."""
    with torch.enable_grad():
        e = emit.detach().clone().requires_grad_(True)
        tr = net.ner_trans.detach()
        za = e[:, 0]
        for i in range(1, e.shape[1]):
            za = torch.where(mask[:, i, None], torch.logsumexp(za[:, :, None] + tr, 1) + e[:, i], za)
        g, = torch.autograd.grad(torch.logsumexp(za, 1).sum(), e)
    return g


def judge(model, batch):
    """What one model thinks of a batch: its network, tree scores, a function for relations, tag scores, entity scores, mask."""
    net, lex, _ = model
    if isinstance(net, Accurate):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            x = accurate.tensors(batch, lex)
            h = net.encode(x)
            mb = x["mask"]
            arcs = accurate.masked(net.arcs(h[0], h[1]), mb, mb.shape[1])
            tags, ner = net.tag_out(h[4]).float(), net.ner_out(h[5]).float()
    else:
        types, index, cas, mask, _ = fast.tensors(batch, lex)
        h = net.encode(types, index, cas, mask)
        mb = mask.t()
        arcs = accurate.masked(net.arcs(h[0], h[1]), mb, mb.shape[1])
        tags, ner = net.tag_out(h[4].transpose(0, 1)), net.ner_out(h[5].transpose(0, 1))
    return net, arcs, lambda heads: net.rels(h[2], h[3], heads), tags.split([net.labels[c] for c in ("upos", "xpos", "feats")], -1), ner, mb


@torch.no_grad()
def label(models, forms, words=4000):
    out = [None] * len(forms)
    order = sorted(range(len(forms)), key=lambda i: len(forms[i]))
    begun, k, done = time.time(), 0, 0
    while k < len(order):
        n = max(1, words // len(forms[order[min(k + 8, len(order) - 1)]]))
        ids = order[k:k + n]
        k += n
        batch = [forms[i] for i in ids]
        all_ = [judge(m, batch) for m in models]
        arc = sum(j[1].softmax(-1) for j in all_) / len(all_)
        heads = arc.argmax(-1)
        rel = sum(j[2](heads).softmax(-1) for j in all_) / len(all_)
        upos, xpos = (sum(j[3][c].softmax(-1) for j in all_) / len(all_) for c in (0, 1))
        ner = chain_marginals(all_[-1][0], all_[-1][4], all_[-1][5])
        for j, i in enumerate(ids):
            n_ = len(forms[i])
            half = lambda z: z[j, :n_].numpy().astype(np.float16)
            out[i] = {"arc": arc[j, :n_, :n_ + 1].numpy().astype(np.float16), "head": heads[j, :n_].numpy().astype(np.int16),
                      "rel": half(rel), "upos": half(upos), "xpos": half(xpos), "ner": half(ner)}
        if done // 50000 != (done + sum(map(len, batch))) // 50000:
            print(f"  {k} of {len(order)} sentences, {time.time() - begun:.0f} s", flush=True)
        done += sum(map(len, batch))
    print(f"{len(forms)} sentences labelled in {time.time() - begun:.0f} s", flush=True)
    return out


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", default="../../shared")
    a.add_argument("--models", nargs="+", required=True)
    a.add_argument("--text", default="")
    a.add_argument("--out", required=True)
    o = a.parse_args()
    torch.set_num_threads(1)
    ewt, gum, ner = D.load_training(o.shared)
    models = [load(p) for p in o.models]
    assert all(m[2] == models[0][2] for m in models), "the models number their labels differently"
    gold = [s.forms for s in ewt + gum + ner if 1 <= len(s.forms) <= 120]
    more = [s.forms for s in D.read_conllu(o.text) if 3 <= len(s.forms) <= 80] if o.text else []
    lab = label(models, gold + more)
    with open(o.out, "wb") as f:
        pickle.dump({"gold": {tuple(x): y for x, y in zip(gold, lab)}, "more": list(zip(more, lab[len(gold):]))}, f, protocol=4)


if __name__ == "__main__":
    main()
