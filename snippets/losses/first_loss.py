import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X).float(), torch.tensor(y)
print(f"ln 10 = {torch.tensor(10.0).log():.2f}")

for name, scale in (
    ("pixels 0 to 1", 1 / 16),
    ("pixels 0 to 16", 1),
    ("pixels 0 to 255", 255 / 16),
):
    losses = []
    for seed in range(10):
        torch.manual_seed(seed)
        model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
        with torch.no_grad():
            losses.append(nn.functional.cross_entropy(model(X * scale), y))
    low, middle, high = torch.stack(losses).quantile(
        torch.tensor([0.0, 0.5, 1.0])
    )
    print(f"{name:15} {low:5.1f} {middle:5.1f} {high:5.1f}")
