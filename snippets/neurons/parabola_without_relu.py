import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-3, 3, 100).unsqueeze(1)
y = x**2

model = nn.Sequential(nn.Linear(1, 10), nn.Linear(10, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(601):
    loss = nn.functional.mse_loss(model(x), y)
    if epoch % 200 == 0:
        print(f"epoch {epoch:3d}  loss {loss.item():.3f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(f"variance of y: {y.var(correction=0):.3f}")
print(f"mean of y:     {y.mean():.3f}")
print("predictions: ", [round(p.item(), 2) for p in model(x[::33])])
