from itertools import chain

from torch import nn


def devices_of(module):
    tensors = chain(module.named_parameters(), module.named_buffers())
    return {name: str(tensor.device) for name, tensor in tensors}


model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4))
model[0].to("meta")
for name, device in devices_of(model).items():
    print(f"{device:4} {name}")
print(set(devices_of(model.to("meta")).values()) == {"meta"})
