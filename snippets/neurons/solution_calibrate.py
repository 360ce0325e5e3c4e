import torch
from torch import nn


def make_data(n):
    y = torch.randint(2, (n,))
    return torch.randn(n, 2, dtype=torch.float64) + y.unsqueeze(1), y


torch.manual_seed(0)
x, y = make_data(100)
x_valid, y_valid = make_data(1000)
x_test, y_test = make_data(5000)
model = nn.Sequential(nn.Linear(2, 64), nn.ReLU(), nn.Linear(64, 2)).double()
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for _ in range(300):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.no_grad():
    z_valid, z_test = model(x_valid), model(x_test)
log_t = torch.zeros((), requires_grad=True)  # T = exp(log_t) stays positive
optimizer = torch.optim.Adam([log_t], lr=0.1)
for _ in range(200):
    loss = nn.functional.cross_entropy(z_valid / log_t.exp(), y_valid)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

T = log_t.exp().item()
accuracy = (z_test.argmax(dim=1) == y_test).float().mean()
print(f"T {T:.0f}  accuracy {accuracy:.2f}")
for name, temperature in (("before", 1.0), ("after", T)):
    confidence = torch.softmax(z_test / temperature, dim=1).amax(dim=1).mean()
    print(f"{name:6s}  mean confidence {confidence:.2f}")
