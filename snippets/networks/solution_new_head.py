import torch
from torch import nn


def build(classes):
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, classes))


torch.manual_seed(0)
trained, model = build(3), build(5)
own = model.state_dict()
fitting = {
    name: tensor
    for name, tensor in trained.state_dict().items()
    if name in own and tensor.shape == own[name].shape
}
result = model.load_state_dict(fitting, strict=False)
print("loaded    ", list(fitting))
print("left alone", result.missing_keys)
assert not result.unexpected_keys
print(torch.equal(model[0].weight, trained[0].weight))
