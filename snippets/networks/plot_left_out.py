import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

X = torch.randn(320, 10, generator=torch.Generator().manual_seed(0))
y = X[:, :1] * X[:, 1:2]
stop, end = 4, 10


def start(seed):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Linear(10, 32), nn.ReLU(), nn.Dropout(0.2), nn.Linear(32, 1)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    scheduler = StepLR(optimizer, step_size=3, gamma=0.5)
    return model, optimizer, scheduler, torch.Generator().manual_seed(seed)


def train(model, optimizer, scheduler, shuffler):
    for rows in torch.randperm(320, generator=shuffler).split(32):
        loss = (model(X[rows]) - y[rows]).pow(2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    scheduler.step()
    return torch.cat([p.detach().flatten() for p in model.parameters()])


def curves(seed):
    """Distances from the run that was not interrupted, by what is left out."""
    parts, whole = start(seed), []
    for epoch in range(end):
        if epoch == stop:
            saved = [part.state_dict() for part in parts[:3]]
            saved += [parts[3].get_state(), torch.get_rng_state()]
            torch.save(saved, "checkpoint.pt")
        whole.append(train(*parts))
    rows = []
    for left_out in left_outs.values():
        saved, parts = torch.load("checkpoint.pt"), start(seed)
        if left_out == "averages":  # the learning rate stays
            saved[1]["state"] = {}
        for number in {0, 1, 2} - {left_out}:
            parts[number].load_state_dict(saved[number])
        if left_out != 3:
            parts[3].set_state(saved[3])
        if left_out != 4:
            torch.set_rng_state(saved[4])
        row = [
            (train(*parts) - one).norm() / one.norm() for one in whole[stop:]
        ]
        rows.append([0, *(100 * torch.stack(row)).tolist()])
    return rows


left_outs = {
    "optimizer": 1,
    "Adam's averages": "averages",
    "scheduler": 2,
    "shuffling": 3,
    "random numbers": 4,
    "nothing": None,
}
fig, ax = plt.subplots(figsize=(5.6, 4.4))
means = torch.tensor([curves(seed) for seed in range(5)]).mean(dim=0)
colors = ["C0", "C4", "C1", "C2", "C3", "0.5"]
for name, mean, color in zip(left_outs, means, colors, strict=True):
    epochs = range(stop, end + 1)
    ax.plot(epochs, mean, "o-", ms=4, color=color, label=name)
ax.set(xlabel="epoch", ylabel="distance from the whole run, %")
ax.legend(title="left out", loc=(0.56, 0.39))
plt.show()
