import io

import torch
from torch import nn, optim


def build():
    model = nn.Linear(1, 1)
    optimizer = optim.SGD(model.parameters(), lr=1.0)
    scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=10)
    return model, optimizer, scheduler


def run(optimizer, scheduler, epochs):
    rates = []
    for _ in range(epochs):
        rates.append(round(optimizer.param_groups[0]["lr"], 3))
        optimizer.step()
        scheduler.step()
    return rates


parts = build()
print("to the end:  ", run(*parts[1:], 8))

parts = build()
run(*parts[1:], 4)
file = io.BytesIO()
torch.save([part.state_dict() for part in parts], file)

for kept in (3, 2):  # all three, or without the scheduler
    file.seek(0)
    parts = build()
    for part, state in list(zip(parts, torch.load(file), strict=True))[:kept]:
        part.load_state_dict(state)
    print("resumed," if kept == 3 else "forgotten,", run(*parts[1:], 4))
