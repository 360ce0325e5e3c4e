import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(784, 30), nn.Sigmoid(), nn.Linear(30, 10))
model[0].requires_grad_(False)

total = sum(p.numel() for p in model.parameters())
trainable = sum(p.numel() for p in model.parameters() if p.requires_grad)
print(f"total     {total:6,}")
print(f"trainable {trainable:6,}")
print(f"frozen    {total - trainable:6,}")

model(torch.randn(4, 784)).sum().backward()
for name, p in model.named_parameters():
    grad = None if p.grad is None else tuple(p.grad.shape)
    print(f"{name:9} requires_grad={p.requires_grad!s:5} grad: {grad}")
