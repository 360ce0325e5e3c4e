import random

import numpy as np
import torch


def draw():
    return [torch.rand(1).item(), np.random.rand(), random.random()]


def repeated(seeds):
    draws = []
    for _ in range(2):
        for seed in seeds:
            seed(0)
        draws.append(draw())
    return [one == two for one, two in zip(*draws, strict=True)]


print("torch, numpy, random")
print(repeated([torch.manual_seed]))
print(repeated([torch.manual_seed, np.random.seed, random.seed]))
