import torch
from sklearn.datasets import make_moons
from torch import nn

X, y = make_moons(200, noise=0.1, random_state=0)
X, y = torch.tensor(X).float(), torch.tensor(y).float().unsqueeze(1)
zeros, ones, normal = nn.init.zeros_, nn.init.ones_, nn.init.normal_


def half(tensor):
    nn.init.constant_(tensor, 0.5)


def train(first, last, bias=zeros, dropout=0.0):
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Linear(2, 8), nn.Tanh(), nn.Dropout(dropout), nn.Linear(8, 1)
    )
    first(model[0].weight)
    last(model[3].weight)
    bias(model[0].bias)
    zeros(model[3].bias)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.2)
    for _ in range(150):
        loss = nn.functional.binary_cross_entropy_with_logits(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        loss = nn.functional.binary_cross_entropy_with_logits(model(X), y)
        rows = torch.unique(model[0].weight.round(decimals=2), dim=0)
    return f"loss {loss:.1f}  distinct rows {len(rows)}"


print("zeros, zeros          ", train(zeros, zeros))
print("ones, ones            ", train(ones, ones))
print("0.5, 0.5              ", train(half, half))
print("normal, normal        ", train(normal, normal))
print("normal, zeros         ", train(normal, zeros))
print("0.5, 0.5, normal bias ", train(half, half, bias=normal))
print("0.5, 0.5, dropout     ", train(half, half, dropout=0.2))
print("zeros, zeros, dropout ", train(zeros, zeros, dropout=0.2))
