"""The 8-bit arithmetic of `crates/dateline-nlp/src/nn/matrix.rs`, for the fixtures that its tests compare with."""
import torch

import net as N


def bytes_of(x):
    """Rows as whole numbers from -127 to 127 and one scale each."""
    top = x.abs().amax(-1, keepdim=True)
    inverse = torch.where(top > 0, 127 / top.clamp(min=1e-38), torch.zeros_like(top))
    return torch.round(x * inverse), top / 127


def linear(x, weight, bias=None, word=False):
    w = weight.float()
    qw, sw = bytes_of(w)
    qx, sx = bytes_of(x.float())
    y = (qx.double() @ qw.double().t()).float() * sx * sw[:, 0]
    if word:
        rest = x - qx * sx
        qr, sr = bytes_of(rest)
        y = y + (qr.double() @ qw.double().t()).float() * sr * sw[:, 0]
    return y if bias is None else y + bias


def arcs(net, dep, head):
    """As the network's own `arcs`, batch first."""
    b, t, a = dep.shape
    head = torch.cat([net.root_arc.expand(b, 1, a), head], 1)
    s = torch.matmul(linear(dep, net.arc_w.t() * a ** -.5, net.arc_u * a ** -.5), head.transpose(1, 2))
    i = torch.arange(t)
    bk = torch.cat([torch.zeros(t, 1, dtype=torch.long), N.bucket(i[None, :] - i[:, None])], 1)
    return s + net.dist[bk]


def use(net, wide):
    """Every linear layer of the network computes with bytes from now on, those named in `wide` with two for each input."""
    for name, m in net.named_modules():
        if isinstance(m, torch.nn.Linear):
            m.forward = lambda x, m=m, word=name in wide: linear(x, m.weight, m.bias, word)
