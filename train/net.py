"""The fast model. `crates/dateline-nlp/src/net.rs` runs the same arithmetic."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from features import AFFIX_ROWS, GRAM_ROWS, NORM_ROWS, SHAPE_ROWS

BUCKETS = 24


def bucket(d):
    """Bucket of the signed distance head - dependent; 0 is kept for the root."""
    a = d.abs()
    b = torch.where(a <= 5, a, torch.where(a <= 7, 6, torch.where(a <= 10, 7, torch.where(a <= 15, 8, torch.where(a <= 22, 9, torch.where(a <= 35, 10, 11))))))
    return torch.where(d < 0, b, b + 12).clamp(0, BUCKETS - 1)


def vdrop(x, p, on):
    """Dropout of whole channels of a sentence: one mask for all its words (x is [T,B,D])."""
    if not on or p == 0:
        return x
    return x * torch.empty((1,) + tuple(x.shape[1:])).bernoulli_(1 - p).div_(1 - p)


class Lin(nn.Linear):
    """A linear layer that multiplies in bfloat16 while it is trained."""

    def forward(self, x):
        if self.training:
            y = F.linear(x.bfloat16(), self.weight.bfloat16()).float()
            return y + self.bias if self.bias is not None else y
        return F.linear(x, self.weight, self.bias)


class Scan(torch.autograd.Function):
    """c[t] = f[t] * c[t-1] + v[t] along the first axis."""

    @staticmethod
    def forward(ctx, f, v):
        c = torch.empty_like(v)
        c[0] = v[0]
        for t in range(1, len(v)):
            torch.addcmul(v[t], f[t], c[t - 1], out=c[t])
        ctx.save_for_backward(f, c)
        return c

    @staticmethod
    def backward(ctx, g):
        f, c = ctx.saved_tensors
        gv = g.clone()
        for t in range(len(g) - 2, -1, -1):
            gv[t].addcmul_(f[t + 1], gv[t + 1])
        gf = torch.zeros_like(f)
        gf[1:] = gv[1:] * c[:-1]
        return gf, gv


class Conv(nn.Module):
    """Residual window of three words, maxout of two."""

    def __init__(self, d):
        super().__init__()
        self.norm = nn.LayerNorm(d)
        self.lin = Lin(3 * d, 2 * d)

    def forward(self, x, mask, drop):
        h = self.norm(x) * mask
        z = torch.zeros_like(h[:1])
        y = self.lin(torch.cat([torch.cat([z, h[:-1]]), h, torch.cat([h[1:], z])], -1))
        a, b = y.chunk(2, -1)
        return x + vdrop(torch.maximum(a, b), drop, self.training)


class Recur(nn.Module):
    """Residual gated linear recurrence, half of the channels in each direction."""

    def __init__(self, d):
        super().__init__()
        self.norm = nn.LayerNorm(d)
        self.lin = Lin(d, 3 * d)
        with torch.no_grad():
            self.lin.bias.zero_()
            self.lin.bias[d:2 * d] = torch.linspace(-1.0, 2.0, d // 2).repeat(2)

    def forward(self, x, mask, drop):
        z, f, g = self.lin(self.norm(x)).chunk(3, -1)
        f = torch.sigmoid(f)
        v = (1 - f) * z * mask
        d = x.shape[-1] // 2
        flip = lambda a: torch.cat([a[..., :d], a[..., d:].flip(0)], -1)
        c = flip(Scan.apply(flip(f).contiguous(), flip(v).contiguous()))
        return x + vdrop(c * F.silu(g), drop, self.training)


class Net(nn.Module):
    def __init__(self, cfg, labels, vectors):
        super().__init__()
        self.cfg = cfg
        d, e = cfg["d"], cfg["e"]
        self.norm_emb = nn.Embedding(NORM_ROWS, e[0])
        self.gram_emb = nn.EmbeddingBag(GRAM_ROWS, e[1], mode="sum", include_last_offset=True)
        self.affix_emb = nn.EmbeddingBag(AFFIX_ROWS, e[2], mode="sum", include_last_offset=True)
        self.shape_emb = nn.Embedding(SHAPE_ROWS, e[3])
        for m, s in ((self.norm_emb, .3), (self.gram_emb, .15), (self.affix_emb, .2), (self.shape_emb, .4)):
            nn.init.normal_(m.weight, std=s)
        q, scale = vectors
        self.register_buffer("glove_q", torch.as_tensor(q), persistent=False)
        self.register_buffer("glove_s", torch.as_tensor(scale), persistent=False)
        self.mix = Lin(sum(e) + 100, 2 * d)
        self.mix_norm = nn.LayerNorm(d)
        self.casing = nn.Embedding(4, d)
        nn.init.normal_(self.casing.weight, std=.1)
        self.layers = nn.ModuleList([Conv(d) if k == "c" else Recur(d) for k in cfg["layers"]])
        self.out_norm = nn.LayerNorm(d)
        a, r, t, n = cfg["arc"], cfg["rel"], cfg["tag"], cfg["ner"]
        self.hidden = Lin(d, 2 * a + 2 * r + t + n)
        self.arc_w = nn.Parameter(torch.randn(a, a) * .05)
        self.arc_u = nn.Parameter(torch.zeros(a))
        self.root_arc = nn.Parameter(torch.randn(a) * .3)
        self.root_rel = nn.Parameter(torch.randn(r) * .3)
        self.dist = nn.Parameter(torch.zeros(BUCKETS))
        self.rel_out = Lin(r, labels["rel"])
        self.tag_out = Lin(t, labels["upos"] + labels["xpos"] + labels["feats"])
        self.ner_out = Lin(n, labels["ner"])
        self.ner_trans = nn.Parameter(torch.zeros(labels["ner"], labels["ner"]))
        self.labels = labels

    def words(self, types, drop_norm=None, drop_glove=None):
        """Vectors of distinct words. `types`: norms [U,2], flat grams and offsets, affixes and offsets, shapes, vector rows (-1 none)."""
        norms, grams, goff, aff, aoff, shapes, rows = types
        n = self.norm_emb(norms).sum(1)
        glen = (goff[1:] - goff[:-1]).clamp(min=1).float().rsqrt()[:, None]
        g = self.gram_emb(grams, goff) * glen
        v = self.glove_q[rows.clamp(min=0)].float() * (self.glove_s[rows.clamp(min=0)] * (rows >= 0))[:, None]
        if drop_norm is not None:
            n = n * drop_norm[:, None]
            v = v * drop_glove[:, None]
        x = torch.cat([n, g, self.affix_emb(aff, aoff) * .4, self.shape_emb(shapes), v * 3.0], -1)
        x = F.dropout(x, self.cfg["drop_in"], self.training)
        a, b = self.mix(x).chunk(2, -1)
        return self.mix_norm(torch.maximum(a, b))

    def encode(self, types, index, casing, mask, **kw):
        """`index` [T,B] into the distinct words, `mask` [T,B]. Gives the hidden parts, time first."""
        w = self.words(types, **kw)
        x = w[index] + self.casing(casing)
        x = vdrop(x, self.cfg["drop"], self.training)
        m = mask.float()[..., None]
        for layer in self.layers:
            x = layer(x, m, self.cfg["drop"])
        c = self.cfg
        h = F.relu(self.hidden(self.out_norm(x)))
        h = vdrop(h, self.cfg["drop_head"], self.training)
        return h.split([c["arc"], c["arc"], c["rel"], c["rel"], c["tag"], c["ner"]], -1)

    def arcs(self, dep, head):
        """Scores [B, T, T+1]: column 0 is the root, column j+1 word j."""
        dep, head = dep.transpose(0, 1), head.transpose(0, 1)
        b, t, a = dep.shape
        head = torch.cat([self.root_arc.expand(b, 1, a), head], 1)
        s = torch.matmul(dep @ self.arc_w + self.arc_u, head.transpose(1, 2)) * (a ** -.5)
        i = torch.arange(t)
        bk = torch.cat([torch.zeros(t, 1, dtype=torch.long), bucket(i[None, :] - i[:, None])], 1)
        return s + self.dist[bk]

    def rels(self, rdep, rhead, heads):
        """Label scores [B, T, R] for the given heads [B, T] (0 the root)."""
        rdep, rhead = rdep.transpose(0, 1), rhead.transpose(0, 1)
        b, t, r = rdep.shape
        rhead = torch.cat([self.root_rel.expand(b, 1, r), rhead], 1)
        h = rhead.gather(1, heads[..., None].expand(b, t, r))
        return self.rel_out(rdep * h + rdep + h)


def ner_nll(net, emit, gold, mask):
    """Negative log likelihood of a linear chain; positions with gold < 0 are left open. emit [B,T,K]."""
    tr = net.ner_trans
    b, t, k = emit.shape
    open_ = (gold < 0)
    allow = torch.full_like(emit, -1e4)
    allow.scatter_(2, gold.clamp(min=0)[..., None], 0.0)
    allow = torch.where(open_[..., None], torch.zeros_like(allow), allow)
    za, zg = emit[:, 0], emit[:, 0] + allow[:, 0]
    for i in range(1, t):
        m = mask[:, i, None]
        za = torch.where(m, torch.logsumexp(za[:, :, None] + tr, 1) + emit[:, i], za)
        zg = torch.where(m, torch.logsumexp(zg[:, :, None] + tr, 1) + emit[:, i] + allow[:, i], zg)
    return (torch.logsumexp(za, 1) - torch.logsumexp(zg, 1)).sum()
