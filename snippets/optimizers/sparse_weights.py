from statistics import median

import torch
from torch.nn.functional import binary_cross_entropy_with_logits as bce

FEATURES, USEFUL, EXAMPLES, BATCH, PENALTY = 100, 10, 4000, 20, 0.01


def ftrl_step(w, grad, state, lr, l1):  # beta = 1, no L2 penalty
    n, z = state
    sigma = ((n + grad**2).sqrt() - n.sqrt()) / lr
    n, z = n + grad**2, z + grad - sigma * w
    shrunk = z.sign() * (z.abs() - l1).clamp(min=0)
    return -shrunk / ((1 + n.sqrt()) / lr), (n, z)


def train(kind, lr, seed):
    torch.manual_seed(seed)
    truth = torch.zeros(FEATURES)
    truth[:USEFUL] = 2 * torch.randn(USEFUL)
    X = torch.randn(2 * EXAMPLES, FEATURES)
    y = torch.bernoulli(torch.sigmoid(X @ truth))
    w, state = torch.zeros(FEATURES), (torch.zeros(FEATURES),) * 2
    steps = EXAMPLES // BATCH
    for t in range(steps):
        part = slice(t * BATCH, (t + 1) * BATCH)
        p = torch.sigmoid(X[part] @ w)
        grad = X[part].T @ (p - y[part]) / BATCH
        if kind == "SGD with L1":
            w = w - lr * (grad + PENALTY * w.sign())
        elif kind == "proximal SGD":
            w = w - lr * grad
            w = w.sign() * (w.abs() - lr * PENALTY).clamp(min=0)
        else:  # its L1 stands against the sum of all gradients
            w, state = ftrl_step(w, grad, state, lr, PENALTY * steps)
    loss = bce(X[EXAMPLES:] @ w, y[EXAMPLES:]).item()
    return loss, (w[USEFUL:] == 0).sum().item()


print("                    rate    test loss    zeros of 90: median, all")
for kind in ("SGD with L1", "proximal SGD", "FTRL"):
    for lr in (0.1, 0.3, 1, 3):
        losses, zeros = zip(
            *(train(kind, lr, seed) for seed in range(5)), strict=True
        )
        print(
            f"{kind:18}{lr:6}    {median(losses):9.2f}    "
            f"{median(zeros):6}      {sorted(zeros)}"
        )
