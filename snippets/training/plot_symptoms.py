import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X).float() / 16, torch.tensor(y)


def run(learning_rate=0.3, n=500, noise=0.0, dropout=0.0, bug=None, steps=100):
    torch.manual_seed(0)
    order = torch.randperm(len(X))
    train, valid = order[:n], order[-500:]
    labels = y.clone()
    flip = train[torch.rand(n) < noise]
    labels[flip] = torch.randint(10, (len(flip),))
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Dropout(dropout))
    model.append(nn.Linear(64, 10))
    optimizer = torch.optim.SGD(
        model.parameters(), learning_rate, maximize=bug == "ascent"
    )
    curves = []
    for _ in range(steps):
        model.eval()
        with torch.no_grad():
            held_out = nn.functional.cross_entropy(model(X[valid]), y[valid])
        model.train()
        logits = model(X[train])
        loss = nn.functional.cross_entropy(logits, labels[train])
        if bug == "log":
            right = logits.softmax(dim=1)[range(n), labels[train]]
            loss = -right.log().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        curves.append((loss.item(), held_out.item()))
    return torch.tensor(curves).T


panels = (
    ("healthy", run()),
    ("flat: rate 0.0005", run(0.0005)),
    ("rising: wrong sign", run(0.05, bug="ascent")),
    ("NaN: log(softmax), rate 30", run(30, bug="log")),
    ("validation better: dropout", run(dropout=0.8)),
    ("overfitting: wrong labels", run(1.0, n=100, noise=0.4, steps=400)),
)
fig, axes = plt.subplots(3, 2, figsize=(5.4, 6.6))
for ax, (title, (train, valid)) in zip(axes.flat, panels, strict=True):
    ax.plot(train, label="training")
    ax.plot(valid, "--", label="validation")
    ax.set_title(title, fontsize=10)
    ax.set_ylim(0, 6)
    if train.isnan().any():
        end = int(train.isnan().nonzero()[0])
        ax.set_xlim(-0.5, 10)
        ax.axvline(end, color="0.5", linestyle=":")
        ax.text(end + 0.3, 4.5, "NaN")
axes[0, 0].legend()
for ax in axes[:, 0]:
    ax.set_ylabel("loss")
for ax in axes[2]:
    ax.set_xlabel("step")
plt.show()
