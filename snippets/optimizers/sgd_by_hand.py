import torch

# float64: in float32, rounding would hide a wrong formula
torch.manual_seed(0)
X = torch.randn(20, 3, dtype=torch.float64)
y = torch.randn(20, dtype=torch.float64)


def gradient(w):
    return 2 / 20 * X.T @ (X @ w - y)


def sgd(g, w, v, lr, momentum=0, dampening=0, weight_decay=0, nesterov=False):
    g = g + weight_decay * w
    if momentum:
        v = g if v is None else momentum * v + (1 - dampening) * g
        g = g + momentum * v if nesterov else v
    return w - lr * g, v


for settings in (
    {},
    {"weight_decay": 0.1},
    {"momentum": 0.9},
    {"momentum": 0.9, "dampening": 0.5},
    {"momentum": 0.9, "nesterov": True, "weight_decay": 0.1},
):
    w, v = torch.ones(3, dtype=torch.float64), None
    theirs = w.clone().requires_grad_()
    optimizer = torch.optim.SGD([theirs], lr=0.05, **settings)
    for _ in range(100):
        theirs.grad = gradient(theirs.detach())
        optimizer.step()
        w, v = sgd(gradient(w), w, v, lr=0.05, **settings)
        torch.testing.assert_close(w, theirs.detach(), rtol=0, atol=1e-12)
    print(settings)
    print(" ", [round(n, 3) for n in w.tolist()])
