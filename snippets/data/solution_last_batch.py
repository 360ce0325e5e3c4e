import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
dataset = TensorDataset(torch.randn(65, 5))
model = nn.Sequential(nn.Linear(5, 4), nn.BatchNorm1d(4))
for drop_last in (False, True):
    loader = DataLoader(dataset, 64, shuffle=True, drop_last=drop_last)
    try:
        print([tuple(model(x).shape) for (x,) in loader])
    except ValueError as error:
        print(f"{type(error).__name__}: {error}")
