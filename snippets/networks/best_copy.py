import copy

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

kept = {
    "state_dict()": model.state_dict(),
    "state_dict().copy()": model.state_dict().copy(),
    "deepcopy": copy.deepcopy(model.state_dict()),
}
torch.save(model.state_dict(), "best.pt")
best = model.weight.detach().clone()

model(torch.ones(1, 3)).sum().backward()
optimizer.step()  # training goes on

kept["file"] = torch.load("best.pt")
for name, state in kept.items():
    print(f"{name:20} still the best:", torch.equal(state["weight"], best))
