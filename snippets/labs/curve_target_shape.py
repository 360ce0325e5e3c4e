import warnings

import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(100) * 2 - 1
y = x**2 + 0.05 * torch.randn(100)


def fit(X, target):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 10), nn.Tanh(), nn.Linear(10, 1))
    parameters = model.parameters()
    optimizer = torch.optim.Adam(parameters, lr=0.03, fused=True)
    for _ in range(200):
        loss = nn.functional.mse_loss(model(X), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        return model(torch.tensor([[-0.8], [0.1], [0.8]])).view(-1)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    answers = fit(x.view(-1, 1), y)
message = str(caught[0].message).split(". ")[0]
print(f"{caught[0].category.__name__}: {message}")
print("answers", " ".join(f"{v:.1f}" for v in answers), f"mean {y.mean():.1f}")
answers = fit(x.view(-1, 1), y.view(-1, 1))
print("answers", " ".join(f"{v:.1f}" for v in answers))
