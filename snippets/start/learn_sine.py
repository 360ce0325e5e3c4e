import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-3, 3, 100).reshape(100, 1)
model = nn.Sequential(nn.Linear(1, 20), nn.Tanh(), nn.Linear(20, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(1000):
    loss = nn.functional.mse_loss(model(x), torch.sin(x))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"sin(2) ≈ {model(torch.tensor([2.0])).item():.1f}")
