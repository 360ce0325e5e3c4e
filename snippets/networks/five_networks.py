from itertools import pairwise

from torch import nn


def perceptron(*sizes):
    layers = []
    for n_in, n_out in pairwise(sizes):
        layers += [nn.Linear(n_in, n_out), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


cnn = nn.Sequential(
    nn.Conv2d(1, 32, 3),
    nn.ReLU(),
    nn.Conv2d(32, 64, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Dropout(0.25),
    nn.Flatten(),
    nn.Linear(9216, 128),
    nn.ReLU(),
    nn.Linear(128, 10),
)
networks = {
    "2-2-1": perceptron(2, 2, 1),
    "3-3-2-2": perceptron(3, 3, 2, 2),
    "1-10-1": perceptron(1, 10, 1),
    "784-30-10": perceptron(784, 30, 10),
    "CNN": cnn,
}
for name, model in networks.items():
    total = sum(p.numel() for p in model.parameters())
    print(f"{name:9} {total:9,}")
