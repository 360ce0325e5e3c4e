import torch
from torch import nn

print(torch.relu(torch.tensor([-1.0, 0.0, 1.0])))

x = torch.linspace(-1, 1, 101).unsqueeze(1)
target = 2 * x
for last in (nn.ReLU(), nn.Identity()):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 1), last)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(300):
        loss = (model(x) - target).pow(2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    smallest = model(x).min().item()
    print(f"{last}: loss {loss:.2f}  smallest output {smallest:.1f}")
