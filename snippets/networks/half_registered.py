import torch
from torch import nn


class Deep(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.hidden = container([nn.Linear(2, 16), nn.Linear(16, 16)])
        self.output = nn.Linear(16, 1)

    def forward(self, X):
        for layer in self.hidden:
            X = torch.tanh(layer(X))
        return self.output(X)


def run(container, seed):
    torch.manual_seed(seed)
    X = torch.rand(200, 2) * 2 - 1
    y = (X.prod(dim=1, keepdim=True) > 0).float()
    model, loss_function = Deep(container), nn.BCEWithLogitsLoss()
    before = model.hidden[0].weight.detach().clone()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
    losses = []
    for _ in range(100):
        loss = loss_function(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    moved = not torch.equal(before, model.hidden[0].weight)
    return losses[0], losses[-1], moved


for container in (list, nn.ModuleList):
    count = sum(p.numel() for p in Deep(container).parameters())
    runs = [run(container, seed) for seed in range(5)]
    start, end, moved = torch.tensor(runs).median(dim=0).values.tolist()
    print(f"{container.__name__:10} parameters {count:3}")
    print(f"  loss {start:.1f} -> {end:.1f}, first layer moved:", bool(moved))
