import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X[:500]).float() / 16, torch.tensor(y[:500])

for learning_rate in (0.0001, 0.1, 10):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    for _ in range(100):
        loss = nn.functional.cross_entropy(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        before = [p.detach().clone() for p in model.parameters()]
        optimizer.step()
    print(f"rate {learning_rate}: loss {loss:.2f}")
    for (name, p), old in zip(model.named_parameters(), before, strict=True):
        if p.dim() == 2:
            ratio = (p.detach() - old).norm() / old.norm()
            print(f"  {name}: gradient {p.grad.norm():.0e}, ratio {ratio:.0e}")
