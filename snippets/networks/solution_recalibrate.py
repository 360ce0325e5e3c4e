import torch
from torch import nn
from torch.optim.swa_utils import update_bn

torch.manual_seed(0)
data = torch.randn(1000, 4) * 3 + 7
model = nn.Sequential(nn.BatchNorm1d(4), nn.Linear(4, 2))
model.train()
model(data[:100])  # one batch leaves the statistics at a tenth
print(model[0].running_mean.mean().round(decimals=1))

for module in model.modules():
    if isinstance(module, nn.BatchNorm1d):
        module.reset_running_stats()
        module.momentum = None  # plain average over the batches
with torch.no_grad():
    for batch in data.split(100):
        model(batch)
model.eval()
print(torch.allclose(model[0].running_mean, data.mean(dim=0), atol=1e-4))

model[0].reset_running_stats()
update_bn(data.split(100), model)
print(torch.allclose(model[0].running_mean, data.mean(dim=0), atol=1e-4))
