import torch
from torch import nn


def step(order):
    w = nn.Parameter(torch.ones(1))
    optimizer = torch.optim.SGD([w], lr=0.1)
    for action in order.split(", "):
        if action == "backward":
            (500 * w**2).sum().backward()
        elif action == "clip":
            nn.utils.clip_grad_norm_([w], 1.0)
        else:
            optimizer.step()
    print(f"{order:20} w = {w.item():.1f}")


step("clip, backward, step")
step("backward, step, clip")
step("backward, clip, step")
