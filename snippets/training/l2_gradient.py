import torch

for name, penalty in [
    ("norm", lambda w: w.norm()),
    ("norm ** 2", lambda w: w.square().sum()),
    ("norm ** 2 / 2", lambda w: w.square().sum() / 2),
]:
    w = torch.tensor([3.0, 4.0], requires_grad=True)
    penalty(w).backward()
    print(f"{name:14}", [round(g, 2) for g in w.grad.tolist()])
