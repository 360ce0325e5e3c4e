import torch
from torch import nn


def check_gradients(model):
    for name, p in model.named_parameters():
        if p.grad is None:
            print(name, "no gradient")
        elif not p.grad.isfinite().all():
            print(name, "not finite")
        elif not p.grad.any():
            print(name, "all zeros")


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 8), nn.ReLU())
model.extend([nn.Linear(8, 2), nn.Linear(2, 2)])  # the last one is unused
nn.init.constant_(model[2].bias, -100.0)
loss = model[:5](torch.randn(16, 4)).sum().sqrt() * 0
loss.backward()
check_gradients(model)
