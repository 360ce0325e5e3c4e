import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.randn(300, 1)
y = 2 * x + 1 + torch.randn(300, 1)


def one_epoch(batch_size, seed):
    torch.manual_seed(seed)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.02)
    loader = DataLoader(TensorDataset(x, y), batch_size, shuffle=True)
    for inputs, targets in loader:
        # The mean over the batch: its gradient is an average too
        loss = nn.functional.mse_loss(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return len(loader), nn.functional.mse_loss(model(x), y)


for size in (300, 20, 1):
    runs = [one_epoch(size, seed) for seed in range(5)]
    losses = torch.stack([loss for _, loss in runs])
    print(
        f"batch size {size:3}: {runs[0][0]:3} updates,"
        f" loss {losses.mean():.2f} ± {losses.std():.2f}"
    )
