import torch

# float64: in float32, rounding would hide a wrong formula
torch.manual_seed(0)
X = torch.randn(20, 3, dtype=torch.float64)
y = torch.randn(20, dtype=torch.float64)


def gradient(w):
    return 2 / 20 * X.T @ (X @ w - y)


def adagrad(g, state, lr, eps=1e-10):
    state["s"] = state["s"] + g**2
    return lr * g / (state["s"].sqrt() + eps)


def rmsprop(g, state, lr, alpha=0.99, eps=1e-8, momentum=0, centered=False):
    state["s"] = alpha * state["s"] + (1 - alpha) * g**2
    state["m"] = alpha * state["m"] + (1 - alpha) * g
    variance = state["s"] - state["m"] ** 2 if centered else state["s"]
    state["v"] = momentum * state["v"] + g / (variance.sqrt() + eps)
    return lr * state["v"]


def adadelta(g, state, lr, rho=0.9, eps=1e-6):
    state["s"] = rho * state["s"] + (1 - rho) * g**2
    step = (state["v"] + eps).sqrt() / (state["s"] + eps).sqrt() * g
    state["v"] = rho * state["v"] + (1 - rho) * step**2
    return lr * step


for by_hand, make, settings in (
    (adagrad, torch.optim.Adagrad, {"lr": 0.1}),
    (rmsprop, torch.optim.RMSprop, {"lr": 0.01}),
    (rmsprop, torch.optim.RMSprop, {"lr": 0.01, "momentum": 0.9}),
    (rmsprop, torch.optim.RMSprop, {"lr": 0.01, "centered": True}),
    (adadelta, torch.optim.Adadelta, {"lr": 1.0}),
):
    w = torch.ones(3, dtype=torch.float64)
    state = {key: torch.zeros_like(w) for key in ("s", "m", "v")}
    theirs = w.clone().requires_grad_()
    optimizer = make([theirs], **settings)
    for _ in range(100):
        theirs.grad = gradient(theirs.detach())
        optimizer.step()
        w = w - by_hand(gradient(w), state, **settings)
        torch.testing.assert_close(w, theirs.detach(), rtol=0, atol=1e-12)
    print(f"{make.__name__:8}", settings, [f"{n:.3f}" for n in w.tolist()])
