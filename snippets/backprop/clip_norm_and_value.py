import torch
from torch import nn


def clipped(clip, limit):
    w = nn.Parameter(torch.zeros(3))
    w.grad = torch.tensor([30.0, 40.0, 0.5])
    before = w.grad.clone()
    returned = clip([w], limit)
    cosine = torch.cosine_similarity(before, w.grad, dim=0)
    print(clip.__name__, "returns", returned)
    print("   ", w.grad, f"norm {w.grad.norm():.2f}, cosine {cosine:.2f}")


clipped(nn.utils.clip_grad_norm_, 1.0)
clipped(nn.utils.clip_grad_norm_, 100.0)
clipped(nn.utils.clip_grad_value_, 1.0)
