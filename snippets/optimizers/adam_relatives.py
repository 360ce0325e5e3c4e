import math

import torch

# float64: in float32, rounding would hide a wrong formula. As the default
# type, because NAdam keeps its product of momenta in that type
torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
X, y = torch.randn(20, 3), torch.randn(20)
BETA1, BETA2, EPS = 0.9, 0.999, 1e-8


def gradient(w):
    return 2 / 20 * X.T @ (X @ w - y)


def adamax(g, t, m, state):
    state["u"] = torch.maximum(BETA2 * state["u"], g.abs() + EPS)
    return m / (1 - BETA1**t) / state["u"]


def nadam(g, t, m, state):
    state["v"] = BETA2 * state["v"] + (1 - BETA2) * g**2
    now, following = (
        BETA1 * (1 - 0.5 * 0.96 ** (0.004 * k)) for k in (t, t + 1)
    )
    state["product"] *= now
    ahead = (1 - now) / (1 - state["product"]) * g
    ahead = ahead + following / (1 - state["product"] * following) * m
    return ahead / ((state["v"] / (1 - BETA2**t)).sqrt() + EPS)


def radam(g, t, m, state):
    state["v"] = BETA2 * state["v"] + (1 - BETA2) * g**2
    m_hat, bias2 = m / (1 - BETA1**t), 1 - BETA2**t
    longest = 2 / (1 - BETA2) - 1
    length = longest - 2 * t * BETA2**t / bias2
    if length <= 5:
        return m_hat
    r = (length - 4) * (length - 2) * longest
    r = math.sqrt(r / ((longest - 4) * (longest - 2) * length))
    return r * m_hat * math.sqrt(bias2) / (state["v"].sqrt() + EPS)


for by_hand, make in (
    (adamax, torch.optim.Adamax),
    (nadam, torch.optim.NAdam),
    (radam, torch.optim.RAdam),
):
    w = torch.ones(3)
    m = torch.zeros_like(w)
    state = {"u": m, "v": m, "product": 1.0}
    theirs = w.clone().requires_grad_()
    optimizer = make([theirs], lr=0.05)
    for t in range(1, 101):
        theirs.grad = gradient(theirs.detach())
        optimizer.step()
        g = gradient(w)
        m = BETA1 * m + (1 - BETA1) * g
        w = w - 0.05 * by_hand(g, t, m, state)
        torch.testing.assert_close(w, theirs.detach(), rtol=0, atol=1e-12)
    print(f"{make.__name__:6}", [f"{n:.3f}" for n in w.tolist()])

torch.set_default_dtype(torch.float32)

# Back to the default, for what runs after this
torch.set_default_dtype(torch.float32)
