import torch
from torch import nn


def make_data(n):
    y = torch.randint(2, (n,))
    # Two clouds that overlap: no classifier can be right every time
    return torch.randn(n, 2) + y.unsqueeze(1), y


rows = []
for seed in range(5):
    torch.manual_seed(seed)
    x, y = make_data(100)
    x_test, y_test = make_data(5000)
    model = nn.Sequential(nn.Linear(2, 64), nn.ReLU(), nn.Linear(64, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(300):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        p = torch.softmax(model(x_test), dim=1)
    confidence, guess = p.max(dim=1)
    hit = (guess == y_test).float()
    sure = confidence > 0.99
    rows.append([confidence.mean(), hit.mean(), hit[sure].mean()])

table = torch.tensor(rows)
names = ("mean confidence", "accuracy", "accuracy above 0.99")
for name, mean in zip(names, table.mean(dim=0).tolist(), strict=True):
    print(f"{name:19} {mean:.1f}")
too_sure = (table[:, 0] > table[:, 1] + 0.1).sum().item()
print("too sure by more than 0.1 with", too_sure, "of 5 seeds")
