from collections import OrderedDict

import torch
from torch import nn
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
X, y = torch.randn(20, 64), torch.randint(3, (20,))


def build():
    trunk = nn.Sequential(nn.Linear(64, 32), nn.ReLU())
    parts = OrderedDict(trunk=trunk, head=nn.Linear(32, 3))
    return nn.Sequential(parts)


def step(model, optimizer):
    before = {k: p.detach().clone() for k, p in model.named_parameters()}
    optimizer.zero_grad()
    cross_entropy(model(X), y).backward()
    optimizer.step()
    after = model.named_parameters()
    return [k for k, p in after if not torch.equal(p, before[k])]


model = build()
model.trunk.requires_grad_(False)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
print("frozen, in the optimizer   ", step(model, optimizer))

model.trunk.requires_grad = True  # no underscore, no call
print("an attribute of the module ", step(model, optimizer))

model.trunk.requires_grad_(True)
print("requires_grad_(True)       ", len(step(model, optimizer)))

model = build()
model.trunk.requires_grad_(False)
chosen = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.AdamW(chosen, lr=0.01)
model.trunk.requires_grad_(True)
print("filtered, then unfrozen    ", step(model, optimizer))

model = build()
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
cross_entropy(model(X), y).backward()
model.trunk.requires_grad_(False)
before = model.trunk[0].weight.clone()
optimizer.step()  # no zero_grad() since it was frozen
moved = not torch.equal(model.trunk[0].weight, before)
print("an old gradient moves it   ", moved)
