from time import perf_counter

import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(300, 20), torch.randn(300, 1)
model = nn.Linear(20, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.001)


def seconds_per_epoch(batch_size):
    start = perf_counter()
    for rows in torch.randperm(300).split(batch_size):
        loss = nn.functional.mse_loss(model(x[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return perf_counter() - start


# The shortest of three: other programs only ever add time
times = {s: min(seconds_per_epoch(s) for _ in range(3)) for s in (100, 1)}
for size in times:
    print(f"batch size {size:3}: {300 // size:3} updates of {size}")
print("1 takes over 10 times as long as 100:", times[1] > 10 * times[100])
