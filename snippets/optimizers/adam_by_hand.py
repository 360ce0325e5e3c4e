import torch

# float64: in float32, rounding would hide a wrong formula
torch.manual_seed(0)
X = torch.randn(20, 3, dtype=torch.float64)
y = torch.randn(20, dtype=torch.float64)


def gradient(w):
    return 2 / 20 * X.T @ (X @ w - y)


def adam(w, g, t, state, lr, weight_decay=0, decoupled=False, amsgrad=False):
    beta1, beta2, eps = 0.9, 0.999, 1e-8
    if decoupled:
        w = w - lr * weight_decay * w
    else:
        g = g + weight_decay * w
    state["m"] = beta1 * state["m"] + (1 - beta1) * g
    state["v"] = beta2 * state["v"] + (1 - beta2) * g**2
    state["max"] = torch.maximum(state["max"], state["v"])
    v = state["max"] if amsgrad else state["v"]
    m_hat, v_hat = state["m"] / (1 - beta1**t), v / (1 - beta2**t)
    return w - lr * m_hat / (v_hat.sqrt() + eps)


for make, settings in (
    (torch.optim.Adam, {}),
    (torch.optim.Adam, {"amsgrad": True}),
    (torch.optim.Adam, {"weight_decay": 0.1}),
    (torch.optim.AdamW, {"weight_decay": 0.1}),
):
    decoupled = make is torch.optim.AdamW
    w = torch.ones(3, dtype=torch.float64)
    state = {key: torch.zeros_like(w) for key in ("m", "v", "max")}
    theirs = w.clone().requires_grad_()
    optimizer = make([theirs], lr=0.05, **settings)
    for t in range(1, 101):
        theirs.grad = gradient(theirs.detach())
        optimizer.step()
        w = adam(
            w, gradient(w), t, state, 0.05, decoupled=decoupled, **settings
        )
        torch.testing.assert_close(w, theirs.detach(), rtol=0, atol=1e-12)
    print(f"{make.__name__:5}", [f"{n:.3f}" for n in w.tolist()], settings)
