import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X[:500]).float() / 16, torch.tensor(y[:500])

print("   rate  median of the loss after 40 steps, 5 seeds")
for learning_rate in (0.001, 0.01, 0.1, 1, 10, 100):
    finals = []
    for seed in range(5):
        torch.manual_seed(seed)
        model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
        optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
        for _ in range(40):
            loss = nn.functional.cross_entropy(model(X), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        with torch.no_grad():
            finals.append(nn.functional.cross_entropy(model(X), y))
    median = torch.stack(finals).median()
    print(f"{learning_rate:7} ", f"{median:.1f}" if median < 10 else "> 10")
