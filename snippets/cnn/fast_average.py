import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X, dtype=torch.float32) / 16, torch.tensor(y)
held = torch.arange(len(X)) % 3 == 0


def error(model):
    with torch.no_grad():
        return (model(X[held]).argmax(1) != y[held]).float().mean()


for steps, rate in ((50, 0.1), (500, 0.1), (500, 0.01)):
    errors = torch.zeros(5, 3)
    for seed in range(5):
        torch.manual_seed(seed)
        model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
        averages = [
            AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(decay))
            for decay in (0.9, 0.995)
        ]
        optimizer = torch.optim.SGD(model.parameters(), lr=rate, momentum=0.9)
        for _ in range(steps):
            rows = torch.nonzero(~held)[:, 0][torch.randint(1198, (32,))]
            optimizer.zero_grad()
            cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
            for average in averages:
                average.update_parameters(model)
        errors[seed] = torch.stack([error(m) for m in (model, *averages)])
    last, fast, slow = errors.mean(0)
    print(f"{steps} steps at {rate}: last {last:.2f}", end=", ")
    print(f"0.9 {fast:.2f}, 0.995 {slow:.2f}")
    print(f"  weight of the first in 0.995: {0.995 ** (steps - 1):.2f}")
