import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X[:500]).float() / 16, torch.tensor(y[:500])
smoothed = nn.CrossEntropyLoss(label_smoothing=0.1)
plain = nn.CrossEntropyLoss()

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
print("step smoothed  plain training accuracy")
for step in range(501):
    z = model(X)
    if step in (0, 20, 100, 500):
        right = (z.argmax(dim=1) == y).float().mean()
        print(
            f"{step:4} {smoothed(z, y):8.2f} {plain(z, y):6.2f} {right:5.2f}"
        )
    optimizer.zero_grad()
    smoothed(z, y).backward()
    optimizer.step()

target = torch.full((10,), 0.1 / 10)
target[3] += 0.9
print(f"target {target.max():.2f} and {target.min():.2f}", end="")
print(f", its entropy {torch.special.entr(target).sum():.4f}")
print("lead smoothed  plain")
for lead in (0.0, 2.0, 4.0, 4.51, 5.0, 8.0, 16.0):
    z, three = torch.zeros(1, 10), torch.tensor([3])
    z[0, 3] = lead  # by how much the right class leads
    print(f"{lead:4g} {smoothed(z, three):8.4f} {plain(z, three):.4f}")
