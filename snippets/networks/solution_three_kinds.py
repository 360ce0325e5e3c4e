import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.plain = torch.ones(3)
        self.learned = nn.Parameter(torch.ones(3))
        self.register_buffer("fixed", torch.ones(3))


model = Scale().to(torch.float64)
print("parameters:", [name for name, _ in model.named_parameters()])
print("buffers:   ", [name for name, _ in model.named_buffers()])
print("state_dict:", list(model.state_dict()))
for name in ("plain", "learned", "fixed"):
    print(f"{name:8}", getattr(model, name).dtype)
