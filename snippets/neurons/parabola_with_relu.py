import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-3, 3, 100).unsqueeze(1)
y = x**2

model = nn.Sequential(nn.Linear(1, 10), nn.ReLU(), nn.Linear(10, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(2000):
    loss = nn.functional.mse_loss(model(x), y)
    if epoch % 200 == 0:
        print(f"epoch {epoch:4d}  loss {loss.item():.2g}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"last        loss {loss.item():.2g}")
print("parameters:", sum(p.numel() for p in model.parameters()))

# Unit i switches on or off where w x + b = 0
hidden = model[0]
breakpoints = (-hidden.bias / hidden.weight.squeeze(1)).sort().values
inside = breakpoints.abs() < 3
for name, where in (("in range:", inside), ("outside: ", ~inside)):
    print("breakpoints", name, *(f"{p:.1f}" for p in breakpoints[where]))

for value in (2.0, 4.0, 6.0, 10.0):
    prediction = model(torch.tensor([[value]])).item()
    print(f"x = {value:4}  model {prediction:5.1f}  x² {value**2:5.1f}")
