import torch
from torch import nn

torch.manual_seed(0)
x = torch.tensor([[1.0], [2.0], [3.0]])
y = torch.tensor([[2.2], [3.7], [6.1]])

columns = torch.cat([x, torch.ones_like(x)], dim=1)
w, b = (
    torch.linalg.lstsq(columns, y, driver="gelsd").solution.flatten().tolist()
)
loss = (w * x + b - y).pow(2).mean()
print(f"least squares: w = {w:.3f}, b = {b:.3f}, loss = {loss:.3f}")


def train(model, optimizer):
    for _ in range(1000):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


line = nn.Linear(1, 1)
loss = train(line, torch.optim.SGD(line.parameters(), lr=0.17))
w, b = line.weight.item(), line.bias.item()
print(f"nn.Linear:     w = {w:.3f}, b = {b:.3f}, loss = {loss:.3f}")

mlp = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 1))
loss = train(mlp, torch.optim.Adam(mlp.parameters(), lr=0.01))
print(f"MLP:           loss = {loss:.3f}")
