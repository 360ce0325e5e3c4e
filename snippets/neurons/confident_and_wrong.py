import torch
from torch import nn


def make_data(n):
    y = torch.randint(2, (n,))
    # Two clouds that overlap: no classifier can be right every time
    return torch.randn(n, 2, dtype=torch.float64) + y.unsqueeze(1), y


rows = []
for seed in range(5):
    torch.manual_seed(seed)
    x, y = make_data(100)
    x_test, y_test = make_data(5000)
    model = nn.Sequential(
        nn.Linear(2, 64), nn.ReLU(), nn.Linear(64, 2)
    ).double()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(300):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        p = torch.softmax(model(x_test), dim=1)
    confidence, guess = p.max(dim=1)
    hit = (guess == y_test).float()
    sure = confidence > 0.99
    rows.append(
        [confidence.mean(), hit.mean(), sure.float().mean(), hit[sure].mean()]
    )

names = ("mean confidence", "accuracy", "share above 0.99", "accuracy there")
table = torch.tensor(rows)
for name, mean, spread in zip(names, table.mean(0), table.std(0), strict=True):
    print(f"{name:17s} {mean:.2f} ± {spread:.2f}")
