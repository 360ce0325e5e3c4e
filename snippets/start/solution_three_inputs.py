from itertools import product

import torch
from torch import nn

for inputs in (1, 2, 3):
    x = torch.tensor(list(product([0.0, 1.0], repeat=inputs)))
    gates = torch.tensor(list(product([0.0, 1.0], repeat=len(x)))).T
    torch.manual_seed(0)
    neurons = nn.Linear(inputs, gates.shape[1])
    optimizer = torch.optim.Adam(neurons.parameters(), lr=0.3)
    for _ in range(500):
        loss = nn.functional.binary_cross_entropy_with_logits(
            neurons(x), gates, reduction="sum"
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        right = (neurons(x) > 0) == (gates > 0.5)
    learned = right.all(dim=0).sum().item()
    print(f"{inputs} inputs: {learned} of {gates.shape[1]} gates")
