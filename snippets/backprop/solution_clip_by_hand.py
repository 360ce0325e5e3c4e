import copy

import torch
from torch import nn


def clip(parameters, limit):
    grads = [p.grad for p in parameters if p.grad is not None]
    norm = torch.stack([g.norm() for g in grads]).norm()
    for g in grads:
        g.mul_((limit / (norm + 1e-6)).clamp(max=1.0))
    return norm


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 1))
model(torch.randn(32, 8)).pow(2).mean().mul(100).backward()
before = [p.grad.clone() for p in model.parameters()]

ours, each = copy.deepcopy(model), copy.deepcopy(model)
for copied in (ours, each):
    for p, g in zip(copied.parameters(), before, strict=True):
        p.grad = g.clone()
ours_norm = clip(ours.parameters(), 1.0)
norm = nn.utils.clip_grad_norm_(model.parameters(), 1.0)
for p in each.parameters():
    nn.utils.clip_grad_norm_([p], 1.0)


def flat(grads):
    return torch.cat([g.flatten() for g in grads])


for name, other in (("by hand", ours), ("each by itself", each)):
    grads = [p.grad for p in other.parameters()]
    same = torch.allclose(
        flat(grads), flat(p.grad for p in model.parameters())
    )
    cosine = torch.cosine_similarity(flat(grads), flat(before), dim=0)
    print(f"{name:15} {same!s:6} cosine {cosine:.2f}")
print(torch.allclose(ours_norm, norm))
