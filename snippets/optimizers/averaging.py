import torch
from torch import nn, optim
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

torch.manual_seed(0)
model = nn.Linear(3, 1)
mean = AveragedModel(model)  # equal weights: Polyak averaging
ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9))
optimizer = optim.SGD(model.parameters(), lr=0.1)

visited, ours = [], None
for _ in range(20):
    X = torch.randn(8, 3)
    optimizer.zero_grad()
    ((model(X) - X.sum(dim=1, keepdim=True)) ** 2).mean().backward()
    optimizer.step()
    mean.update_parameters(model)
    ema.update_parameters(model)
    w = model.weight.detach().clone()
    visited.append(w)
    ours = w if ours is None else 0.9 * ours + 0.1 * w  # starts at the first

torch.testing.assert_close(mean.module.weight, torch.stack(visited).mean(0))
torch.testing.assert_close(ema.module.weight, ours)
print("averages agree;", "updates:", mean.n_averaged.item())
print([name for name, _ in mean.named_parameters()])
