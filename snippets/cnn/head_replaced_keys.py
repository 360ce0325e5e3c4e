from collections import OrderedDict

import torch
from torch import nn


def build(classes, head="head"):
    trunk = nn.Sequential(nn.Linear(64, 32), nn.ReLU())
    parts = OrderedDict({"trunk": trunk, head: nn.Linear(32, classes)})
    return nn.Sequential(parts)


torch.manual_seed(0)
torch.save(build(5).state_dict(), "pretrained.pt")
saved = torch.load("pretrained.pt")

for name, model in (("3 classes", build(3)), ("renamed", build(5, "fc"))):
    for strict in (True, False):
        print(f"-- {name}, strict={strict}")
        try:
            print(model.load_state_dict(saved, strict=strict))
        except RuntimeError as error:
            print(error)

print("-- repair")
model = build(3)
trunk = {k: v for k, v in saved.items() if not k.startswith("head.")}
result = model.load_state_dict(trunk, strict=False)
print(result)
assert set(result.missing_keys) == {"head.weight", "head.bias"}
assert not result.unexpected_keys
print(torch.equal(model.trunk[0].weight, saved["trunk.0.weight"]))
