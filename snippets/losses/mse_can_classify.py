import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
X, y = load_digits(return_X_y=True)
order = torch.randperm(len(y))
X = (torch.tensor(X).float() / 16)[order]
y = torch.tensor(y)[order]
train, validation, test = range(1000), range(1000, 1400), range(1400, 1797)
one_hot = nn.functional.one_hot(y, 10).float()
seeds = 5


def cross_entropy(z, t):
    return -(t * torch.log_softmax(z, dim=-1)).sum(dim=-1)


def mse_of_softmax(z, t):
    return (torch.softmax(z, dim=-1) - t).square().mean(dim=-1)


def mse_of_outputs(z, t):
    return (z - t).square().mean(dim=-1)


def network(x, W1, b1, W2, b2):  # all seeds and rates at once
    return torch.relu(x @ W1 + b1) @ W2 + b2


def uniform(inputs, *shape):  # the bounds that nn.Linear takes
    bound = inputs**-0.5
    return torch.empty(*shape).uniform_(-bound, bound).requires_grad_()


for loss_function, rates in (
    (cross_entropy, (0.1, 0.3, 1.0, 3.0)),
    (mse_of_softmax, (1.0, 3.0, 10.0, 30.0)),
    (mse_of_outputs, (0.3, 1.0, 3.0, 10.0)),
):
    rate = torch.tensor(rates).repeat_interleave(seeds)[:, None, None]
    n = len(rate)
    torch.manual_seed(0)
    parameters = [
        uniform(64, n, 64, 32),
        uniform(64, n, 1, 32),
        uniform(32, n, 32, 10),
        uniform(32, n, 1, 10),
    ]
    for _ in range(300):
        batch = torch.randint(1000, (50,))
        z = network(X[batch], *parameters)
        loss = loss_function(z, one_hot[batch]).mean(dim=1).sum()
        gradients = torch.autograd.grad(loss, parameters)
        with torch.no_grad():
            for parameter, gradient in zip(parameters, gradients, strict=True):
                parameter -= rate * gradient

    with torch.no_grad():
        predicted = network(X, *parameters).argmax(dim=-1)
    right = (predicted == y).float().view(len(rates), seeds, -1)
    by_rate = right[..., validation].mean(dim=(1, 2))
    best = by_rate.argmax()
    by_seed = right[best][:, test].mean(dim=1)
    print(
        f"{loss_function.__name__:15} rate {rates[best]:3g}:"
        f" {by_seed.mean():.2f} ± {by_seed.std():.2f}"
    )
