import torch
from torch import nn

features = nn.Sequential(
    nn.Conv2d(1, 32, 3),
    nn.ReLU(),
    nn.Conv2d(32, 64, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
)
for side in (28, 56):
    n_in = features(torch.zeros(1, 1, side, side)).shape[1]
    model = nn.Sequential(
        features, nn.Linear(n_in, 128), nn.ReLU(), nn.Linear(128, 10)
    )
    counts = [sum(p.numel() for p in part.parameters()) for part in model]
    print(f"{side} x {side}: flat {n_in:,}", end="")
    print(f"  features {counts[0]:,}  linear {counts[1]:,} + {counts[3]:,}")
