import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(100, 4)
first, second = nn.Linear(4, 8), nn.Linear(8, 3)

with torch.no_grad():
    # One layer in the place of two: W = W2 W1 and b = W2 b1 + b2
    single = nn.Linear(4, 3)
    single.weight.copy_(second.weight @ first.weight)
    single.bias.copy_(second.weight @ first.bias + second.bias)

    difference = (second(first(X)) - single(X)).abs().max()
    print("two layers = one layer:", (difference < 1e-6).item())

    # With ReLU in between, the one layer is far off
    difference = (second(torch.relu(first(X))) - single(X)).abs().max()
    print(f"with ReLU, largest difference: {difference:.1f}")
