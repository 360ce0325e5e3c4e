import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Conv2d(1, 32, 3, bias=False), nn.BatchNorm2d(32))
for kind, named in [
    ("parameter", model.named_parameters()),
    ("buffer", model.named_buffers()),
]:
    for name, tensor in named:
        print(f"{kind:9} {name:21} {tensor.numel():3}")

print("parameters():", sum(p.numel() for p in model.parameters()))
print("state_dict():", sum(t.numel() for t in model.state_dict().values()))
