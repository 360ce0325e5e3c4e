import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Linear(4, 1))
before = {k: v.clone() for k, v in model.state_dict().items()}

model.train()
for _ in range(100):
    model(torch.randn(8, 3))

changed = [k for k, v in model.state_dict().items() if (v != before[k]).any()]
parameters = [name for name, _ in model.named_parameters()]
print("changed parameters:", [k for k in changed if k in parameters])
print("changed buffers:", [k for k in changed if k not in parameters])
