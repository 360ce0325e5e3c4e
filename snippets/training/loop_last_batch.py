import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
data = TensorDataset(torch.randn(129, 4), torch.randn(129, 1))
model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 1))
model.train()

for drop_last in (False, True):
    loader = DataLoader(data, 64, shuffle=True, drop_last=drop_last)
    try:
        for inputs, _ in loader:
            model(inputs)
        print("done, batches:", len(loader))
    except ValueError as error:
        print(f"{type(error).__name__}: {error}")
