import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
x = torch.tensor(digits.data[:500])
x = (x - x.mean()) / x.std()
y = torch.tensor(digits.target[:500])


def accuracies(activation, seed):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Linear(64, 64), activation, nn.Linear(64, 10)
    ).double()
    optimizer = torch.optim.SGD(model.parameters(), lr=2.0)
    history = []
    for step in range(151):
        if step == 50:
            optimizer.param_groups[0]["lr"] = 0.1
        logits = model(x)
        history.append((logits.argmax(dim=1) == y).double().mean())
        optimizer.zero_grad()
        nn.functional.cross_entropy(logits, y).backward()
        optimizer.step()
    return torch.stack(history)


fig, ax = plt.subplots(figsize=(5, 3.4))
for activation, name, color, line in (
    (nn.LeakyReLU(), "Leaky ReLU", "C0", "-"),
    (nn.ReLU(), "ReLU", "C1", "--"),
):
    runs = torch.stack([accuracies(activation, seed) for seed in range(5)])
    ax.plot(runs.mean(dim=0), line, color=color, label=name)
    ax.fill_between(
        range(151),
        runs.min(dim=0).values,
        runs.max(dim=0).values,
        color=color,
        alpha=0.15,
        linewidth=0,
    )
ax.axvline(50, color="0.5", linewidth=1)
ax.text(47, 1.03, "rate 2", ha="right")
ax.text(53, 1.03, "rate 0.1")
ax.set(xlabel="step", ylabel="accuracy", ylim=(0, 1.1))
ax.legend(loc="lower right")
plt.show()
