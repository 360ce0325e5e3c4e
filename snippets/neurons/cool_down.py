import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
x = torch.tensor(digits.data[:500])
x = (x - x.mean()) / x.std()
y = torch.tensor(digits.target[:500])


def train(model, rate, steps):
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    for _ in range(steps):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    off = (model[0](x) <= 0).all(dim=0).double().mean().item()
    return off, (model(x).argmax(dim=1) == y).double().mean().item()


for activation in (nn.ReLU(), nn.LeakyReLU()):
    hot, cool = [], []
    for seed in range(5):
        torch.manual_seed(seed)
        model = nn.Sequential(
            nn.Linear(64, 64), activation, nn.Linear(64, 10)
        ).double()
        hot.append(train(model, rate=2.0, steps=50))
        cool.append(train(model, rate=0.1, steps=200))
    print(activation)
    for name, runs in (("50 at 2.0", hot), ("+ 200 at 0.1", cool)):
        off, right = zip(*runs, strict=True)
        print(
            f"  {name:12s}  off {sum(off) / 5:.2f}"
            f"  accuracy {sum(right) / 5:.1f}"
            f"  from {min(right):.1f} to {max(right):.1f}"
        )
