import torch
from torch import nn


def train():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(8, 32), nn.Dropout(0.5), nn.Linear(32, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(20):
        loss = model(torch.randn(16, 8)).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss


print("same seed, CPU:", torch.equal(train(), train()))
cudnn = torch.backends.cudnn
print("cudnn:", cudnn.benchmark, cudnn.deterministic)
print("algorithms:", torch.are_deterministic_algorithms_enabled())

torch.use_deterministic_algorithms(True)
print(torch.empty(3))  # what was uninitialized is filled
