import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 10))
X, y = torch.randn(64, 256), torch.randint(10, (64,))

with torch.autocast("cpu", dtype=torch.bfloat16):
    hidden = model[0](X)
    logits = model(X)
    softmax = logits.softmax(dim=1)
    loss = nn.functional.cross_entropy(logits, y)
loss.backward()

print("weight  ", model[0].weight.dtype)
print("linear  ", hidden.dtype)
print("softmax ", softmax.dtype)
print("loss    ", loss.dtype)
print("gradient", model[0].weight.grad.dtype)

exact = nn.functional.cross_entropy(model(X), y)
print(f"relative error of the loss below 1 %: {abs(loss / exact - 1) < 0.01}")
near = torch.isclose(logits.float(), model(X), rtol=1e-3, atol=1e-3)
print(f"all logits within 0.001: {near.all()}")
