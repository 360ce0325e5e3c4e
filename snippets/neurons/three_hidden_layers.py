import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
x = torch.tensor(digits.data[:500]).float()
x = (x - x.mean()) / x.std()
y = torch.tensor(digits.target[:500])


def accuracy(activation, gain, seed):
    torch.manual_seed(seed)
    model = nn.Sequential()
    for inputs in (64, 32, 32):
        linear = nn.Linear(inputs, 32)
        if gain is not None:
            nn.init.xavier_normal_(linear.weight, gain=gain)
            nn.init.zeros_(linear.bias)
        model.append(linear).append(activation())
    model.append(nn.Linear(32, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.3)
    for _ in range(100):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return (model(x).argmax(dim=1) == y).double().mean()


for activation, gain, name in (
    (nn.Sigmoid, None, "default"),
    (nn.Sigmoid, 4.0, "gain 4"),
    (nn.Tanh, None, "default"),
):
    runs = torch.stack([accuracy(activation, gain, s) for s in range(5)])
    print(
        f"{activation.__name__:7s} {name:7s}"
        f"  accuracy {runs.mean():.2f} ± {runs.std():.2f}"
    )
