import torch
from torch import nn


def build():
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))


wrapped = nn.DataParallel(build())
state = wrapped.state_dict()
model = build()
before = model[0].weight.clone()
try:
    model.load_state_dict(state)
except RuntimeError as error:
    for line in f"RuntimeError: {error}".splitlines():
        print(line.strip())

# No repair: every key is ignored, and nobody complains
model.load_state_dict(state, strict=False)
print("loaded:", not torch.equal(before, model[0].weight))

# The repair
state = {k.removeprefix("module."): v for k, v in state.items()}
print(model.load_state_dict(state))
print("loaded:", not torch.equal(before, model[0].weight))

# Better still, when saving
print(list(wrapped.module.state_dict()))
