import torch
from torch import nn


class Standardize(nn.Module):
    def __init__(self, X):
        super().__init__()
        self.register_buffer("mean", X.mean(dim=0))
        self.register_buffer("std", X.std(dim=0))
        position = torch.arange(X.shape[1])
        self.register_buffer("position", position, persistent=False)

    def forward(self, X):
        return (X - self.mean) / self.std


torch.manual_seed(0)
X = 5 + 3 * torch.randn(100, 4)
model = nn.Sequential(Standardize(X), nn.Linear(4, 1))

print("parameters", [name for name, _ in model.named_parameters()])
print("buffers   ", [name for name, _ in model.named_buffers()])
print("state_dict", list(model.state_dict()))

model.to("meta")  # a device without data, stands for the GPU here
print("position is on", model[0].position.device)
