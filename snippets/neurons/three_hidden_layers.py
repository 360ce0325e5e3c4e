import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
x = torch.tensor(digits.data[:500]).float()
x = (x - x.mean()) / x.std()
y = torch.tensor(digits.target[:500])


def accuracy(activation, gain, make_optimizer, seed):
    torch.manual_seed(seed)
    model = nn.Sequential()
    for inputs in (64, 32, 32):
        linear = nn.Linear(inputs, 32)
        if gain is not None:
            nn.init.xavier_normal_(linear.weight, gain=gain)
            nn.init.zeros_(linear.bias)
        model.append(linear).append(activation())
    model.append(nn.Linear(32, 10))
    optimizer = make_optimizer(model.parameters())
    for _ in range(100):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return (model(x).argmax(dim=1) == y).double().mean()


def sgd(parameters):
    return torch.optim.SGD(parameters, lr=0.3)


def adam(parameters):
    return torch.optim.Adam(parameters, lr=0.01)


print("training accuracy   SGD 0.3  Adam 0.01")
for activation, gain, name in (
    (nn.Sigmoid, None, "sigmoid, default"),
    (nn.Sigmoid, 4.0, "sigmoid, gain 4"),
    (nn.Tanh, None, "tanh, default"),
):
    print(f"{name:17s}", end="")
    for make_optimizer in (sgd, adam):
        runs = torch.stack(
            [accuracy(activation, gain, make_optimizer, s) for s in range(5)]
        )
        print(f"  {runs.median():9.1f}", end="")
    print()
