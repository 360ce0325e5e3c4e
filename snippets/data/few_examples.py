import torch
from torch import nn
from torchvision.datasets import MNIST
from torchvision.transforms import v2


def load(train):
    data = MNIST("data", train=train, download=True)
    x = v2.functional.to_dtype(data.data[:, None], torch.float32, scale=True)
    return x, data.targets


def pixels(x):  # 28×28 to 14×14, in a row
    # float64: the accuracies do not depend on the processor's rounding
    return nn.functional.avg_pool2d(x, 2).flatten(1).double()


@torch.no_grad()
def score(model, x):
    return (model(x).argmax(dim=1) == y_test).float().mean()


def accuracies(augment, rate, seed):
    torch.manual_seed(seed)
    chosen = torch.randperm(len(x_train))[:100]
    x, y = x_train[chosen], y_train[chosen]
    versions = torch.cat([pixels(augment(x)) for _ in range(20)])
    labels = y.repeat(20)
    model = nn.Sequential(nn.Linear(196, 64), nn.ReLU(), nn.Linear(64, 10))
    model = model.double()
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    for _ in range(100):
        batch = torch.randint(len(versions), (64,))
        loss = nn.functional.cross_entropy(
            model(versions[batch]), labels[batch]
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return score(model, centered), score(model, moved)


(x_train, y_train), (x_test, y_test) = load(train=True), load(train=False)
move = v2.RandomAffine(degrees=10, translate=(0.1, 0.1))
torch.manual_seed(0)
centered = pixels(x_test)
moved = pixels(torch.cat([move(part) for part in x_test.split(10)]))

print("training images  rate   centered test  moved test")
for name, augment in (("as they are", v2.Identity()), ("moved", move)):
    for rate in (0.001, 0.01, 0.03, 0.1):
        scores = torch.tensor([accuracies(augment, rate, s) for s in range(5)])
        mean, std = scores.mean(dim=0), scores.std(dim=0)
        print(
            f"{name:15}  {rate:.3f}  {mean[0]:.2f} ± {std[0]:.2f}"
            f"    {mean[1]:.2f} ± {std[1]:.2f}"
        )
