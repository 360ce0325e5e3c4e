import random

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.use_deterministic_algorithms(True)
X = torch.randn(256, 8, generator=torch.Generator().manual_seed(0))
y = X.sum(dim=1, keepdim=True)


def seed_everything(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def train(seed, extra_draw=False, own_generator=True):
    seed_everything(seed)
    model = nn.Linear(8, 1)
    generator = torch.Generator().manual_seed(seed) if own_generator else None
    data = TensorDataset(X, y)
    loader = DataLoader(data, 32, shuffle=True, generator=generator)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    if extra_draw:
        torch.rand(1)
    for inputs, targets in loader:
        loss = nn.functional.mse_loss(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.weight.detach()


first = train(0)
print("same seed:             ", torch.equal(train(0), first))
print("another seed:          ", torch.equal(train(1), first))
print("one more random number:", torch.equal(train(0, True), first))
shared = train(0, False, False)
print("the same, no generator:", torch.equal(train(0, True, False), shared))
