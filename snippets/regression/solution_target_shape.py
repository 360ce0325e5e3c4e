import warnings

import torch
from torch import nn

torch.manual_seed(0)
x = torch.tensor([[1.0], [2.0], [3.0]])

for y in (torch.tensor([2.0, 4.0, 6.0]), 2 * x):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.17)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(1000):
            loss = nn.functional.mse_loss(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    print("output", list(model(x).shape), "target", list(y.shape))
    if caught:
        print("UserWarning:", str(caught[0].message).split(" to ")[0])
    predictions = [round(p, 3) for p in model(x).flatten().tolist()]
    print(f"loss = {loss.item():.4f}, predictions = {predictions}")
