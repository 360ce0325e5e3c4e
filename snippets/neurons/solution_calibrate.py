import torch
from torch import nn


def make_data(n):
    y = torch.randint(2, (n,))
    return torch.randn(n, 2) + y.unsqueeze(1), y


def mean_confidence(logits):
    return torch.softmax(logits, dim=1).amax(dim=1).mean()


rows = []
for seed in range(5):
    torch.manual_seed(seed)
    x, y = make_data(100)
    x_valid, y_valid = make_data(1000)
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
        z_valid, z_test = model(x_valid), model(x_test)
    log_t = torch.zeros((), requires_grad=True)  # T = exp(log_t) > 0
    optimizer = torch.optim.Adam([log_t], lr=0.1)
    for _ in range(100):
        loss = nn.functional.cross_entropy(z_valid / log_t.exp(), y_valid)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    T = log_t.exp().item()
    hit = (z_test.argmax(dim=1) == y_test).float().mean()
    rows.append(
        [T > 1, mean_confidence(z_test), mean_confidence(z_test / T), hit]
    )

table = torch.tensor(rows)
print("T above 1 with", int(table[:, 0].sum()), "of 5 seeds")
names = ("confidence before", "confidence after", "accuracy")
for name, mean in zip(names, table[:, 1:].mean(dim=0).tolist(), strict=True):
    print(f"{name:18} {mean:.1f}")
