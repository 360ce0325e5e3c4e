import torch
from torch import nn, optim
from torch.optim.swa_utils import AveragedModel, update_bn

torch.manual_seed(0)
X = 5 + 2 * torch.randn(256, 4)
y = X[:, :1] - X[:, 1:2]
loader = list(zip(X.split(64), y.split(64), strict=True))

model = nn.Sequential(
    nn.Linear(4, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Linear(16, 1)
)
average = AveragedModel(model)
optimizer = optim.SGD(model.parameters(), lr=0.05)
for _ in range(10):
    for inputs, targets in loader:
        optimizer.zero_grad()
        nn.functional.mse_loss(model(inputs), targets).backward()
        optimizer.step()
    average.update_parameters(model)

first, norm = average.module[0], average.module[1]
with torch.no_grad():
    true_mean = first(X).mean(dim=0)
print(
    "statistics of the last model:",
    torch.equal(norm.running_mean, model[1].running_mean),
)
print(
    "those of the average:",
    torch.allclose(norm.running_mean, true_mean, rtol=1e-4, atol=1e-4),
)
update_bn(loader, average)
print(
    "after update_bn:",
    torch.allclose(norm.running_mean, true_mean, rtol=1e-4, atol=1e-4),
)
