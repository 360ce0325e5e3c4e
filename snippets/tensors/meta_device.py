import torch
from torch import nn

with torch.device("meta"):
    model = nn.Sequential(
        nn.Linear(200_000, 100_000), nn.ReLU(), nn.Linear(100_000, 10)
    )
    batch = torch.zeros(64, 200_000)

numbers = sum(p.numel() for p in model.parameters())
print(f"{numbers:,} parameters, {numbers * 4 / 1e9:.0f} GB")
print(model(batch).shape)

try:
    model(batch).sum().item()
except RuntimeError as error:
    print("RuntimeError:", error)
