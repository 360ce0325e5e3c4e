import torch
from torch.nn import functional as F


def ece(logits, y, bins=10):
    confidence, predicted = logits.softmax(dim=1).max(dim=1)
    correct = (predicted == y).float()
    which = (confidence * bins).long().clamp(max=bins - 1)
    total = 0.0
    for b in which.unique():
        inside = which == b
        gap = correct[inside].mean() - confidence[inside].mean()
        total += inside.float().mean() * gap.abs()
    return total


# Labels are drawn from softmax(z); the model reports 3z: overconfident
torch.manual_seed(0)
z = 1.5 * torch.randn(10000, 5)
y = torch.multinomial(z.softmax(dim=1), 1).squeeze(1)
logits = 3 * z
validation, test = slice(0, 5000), slice(5000, None)

log_t = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.LBFGS([log_t], max_iter=50)


def closure():
    optimizer.zero_grad()
    loss = F.cross_entropy(logits[validation] / log_t.exp(), y[validation])
    loss.backward()
    return loss


optimizer.step(closure)
T = log_t.exp().item()
print(f"temperature {T:.1f}")
for name, scale in ("before", 1.0), ("after", T):
    q = logits[test] / scale
    accuracy = (q.argmax(dim=1) == y[test]).float().mean()
    loss = F.cross_entropy(q, y[test])
    print(
        f"{name:6} accuracy {accuracy:.2f}  loss {loss:.2f}  "
        f"ECE {ece(q, y[test]):.2f}"
    )
