import torch
from torch import nn


class LinearByHand(nn.Module):
    def __init__(self, n_in, n_out):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(n_out, n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, X):
        return X @ self.weight.T + self.bias


torch.manual_seed(0)
layer, by_hand = nn.Linear(3, 2), LinearByHand(3, 2)
by_hand.load_state_dict(layer.state_dict())
print(layer, "weight", tuple(layer.weight.shape))

for shape in [(3,), (5, 3), (0, 3), (4, 5, 3), (2, 4, 5, 3)]:
    X = torch.randn(shape)
    Y = layer(X)
    same = torch.allclose(Y, by_hand(X), atol=1e-6)
    print(f"{str(shape):13} -> {str(tuple(Y.shape)):13}", same)

images = torch.randn(5, 1, 28, 28)
print(tuple(nn.Flatten()(images).shape))
