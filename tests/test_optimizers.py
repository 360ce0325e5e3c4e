"""FTRL, LARS and LAMB of the special-purpose optimizers: values by hand, groups, closure, state."""

import runpy
from copy import deepcopy

import pytest
import torch

from builder.paths import SNIPPETS

NAMES = ("FTRL", "LARS", "LAMB")
SETTINGS = {"FTRL": {"lr": 0.5, "l1": 0.1}, "LARS": {"lr": 0.5, "trust": 0.1}, "LAMB": {"lr": 0.1}}


@pytest.fixture(scope="module")
def optimizers():
    return {name: runpy.run_path(str(SNIPPETS / f"optimizers/{name.lower()}.py"))[name] for name in NAMES}


def vector(*values):
    return torch.tensor(values, dtype=torch.float64)


def after(make, start, *gradients):
    w = start.clone().requires_grad_()
    optimizer = make([w])
    for gradient in gradients:
        w.grad = gradient
        optimizer.step()
    return w.detach()


def test_known_vectors(optimizers):
    # FTRL: n = 9, z = 3, w = -(3 - 1) / (1 + 3) = -0.5, then n = 25, sigma = 2, z = 3 + 4 + 2 * 0.5 = 8
    ftrl = after(lambda p: optimizers["FTRL"](p, lr=1, l1=1), vector(0), vector(3), vector(4))
    torch.testing.assert_close(ftrl, vector(-7 / 6), rtol=0, atol=1e-12)
    # LARS: ||w|| = 5, ||g|| = 10, ratio 0.1 * 5 / 10 = 1/20; the second step adds 0.9 of the first
    lars = after(lambda p: optimizers["LARS"](p, lr=1, trust=0.1), vector(3, 4), vector(6, 8))
    torch.testing.assert_close(lars, vector(2.7, 3.6), rtol=0, atol=1e-12)
    # LAMB: Adam's first update is the sign, here of length sqrt(2); ||w|| = 5
    lamb = after(lambda p: optimizers["LAMB"](p, 0.1, eps=0, weight_decay=0), vector(3, 4), vector(7, -2))
    torch.testing.assert_close(lamb, vector(3 - 0.5 / 2**0.5, 4 + 0.5 / 2**0.5), rtol=0, atol=1e-12)


@pytest.mark.parametrize("name", NAMES)
def test_is_a_proper_optimizer(optimizers, name):
    kind = optimizers[name]
    w, v, unused = (vector(1, 2).requires_grad_() for _ in range(3))
    optimizer = kind([{"params": [w]}, {"params": [v, unused], "lr": 1e-9}], **SETTINGS[name])

    def closure():
        optimizer.zero_grad()
        loss = (w**2).sum() + (v**2).sum()
        loss.backward()
        return loss

    assert optimizer.step(closure).item() == 10
    assert not torch.equal(w, vector(1, 2)) and torch.equal(unused, vector(1, 2))
    torch.testing.assert_close(v.detach(), vector(1, 2), rtol=0, atol=1e-8)
    copy = kind([{"params": [w]}, {"params": [v, unused]}], **SETTINGS[name])
    copy.load_state_dict(deepcopy(optimizer.state_dict()))
    assert copy.param_groups[1]["lr"] == optimizer.param_groups[1]["lr"] and len(copy.state) == 2
    before = [p.detach().clone() for p in (w, v)]
    optimizer.step()
    ends = [p.detach().clone() for p in (w, v)]
    with torch.no_grad():
        for p, value in zip((w, v), before, strict=True):
            p.copy_(value)
    copy.step()
    assert all(torch.equal(p, end) for p, end in zip((w, v), ends, strict=True))


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("FTRL", {"lr": 0}),
        ("FTRL", {"l2": -1}),
        ("LARS", {"lr": -1}),
        ("LARS", {"lr": 1, "trust": 0}),
        ("LAMB", {"lr": -1}),
        ("LAMB", {"betas": (0.9, 1.0)}),
    ],
)
def test_refuses_bad_arguments(optimizers, name, wrong):
    with pytest.raises(ValueError, match="must"):
        optimizers[name]([vector(1).requires_grad_()], **wrong)


def test_a_layer_of_zeros_moves(optimizers):
    for name in ("LARS", "LAMB"):
        end = after(lambda p, name=name: optimizers[name](p, **SETTINGS[name]), vector(0, 0), vector(1, 1))
        assert end.lt(0).all()
