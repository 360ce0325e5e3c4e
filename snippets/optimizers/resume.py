import copy

import torch
from torch import nn

torch.manual_seed(0)
X, y = torch.randn(32, 3), torch.randn(32, 1)


def start():
    torch.manual_seed(1)
    model = nn.Linear(3, 1)
    return model, torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)


def train(model, optimizer, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(X), y).backward()
        optimizer.step()


model, optimizer = start()
train(model, optimizer, 5)
weights = copy.deepcopy(model.state_dict())
state = copy.deepcopy(optimizer.state_dict())
train(model, optimizer, 5)

print({k: list(v) for k, v in state["state"].items()})
print(state["param_groups"][0]["lr"], state["param_groups"][0]["params"])
for load_state in (True, False):
    resumed, optimizer = start()
    resumed.load_state_dict(weights)
    if load_state:
        optimizer.load_state_dict(state)
    train(resumed, optimizer, 5)
    print(load_state, torch.equal(resumed.weight, model.weight))
