import torch
from torch import nn

torch.manual_seed(0)
X, y = torch.randn(150, 6), torch.randint(3, (150,))
model = nn.Linear(6, 3)
loss_function = nn.CrossEntropyLoss(reduction="sum")

loss_function(model(X), y).div(150).backward()
whole = model.weight.grad.clone()

for divisor in ("examples", "parts"):
    model.zero_grad()
    for inputs, targets in zip(X.split(64), y.split(64), strict=True):
        loss = loss_function(model(inputs), targets)
        if divisor == "examples":
            (loss / len(X)).backward()
        else:
            (loss / len(targets) / 3).backward()
    print(divisor, torch.allclose(model.weight.grad, whole, atol=1e-6))
