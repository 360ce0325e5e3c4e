import torch
from torch import nn

torch.manual_seed(0)
n = 60
# float64, as NumPy and scikit-learn compute
X = torch.randn(n, 3, dtype=torch.float64)
logits = X @ torch.tensor([2.0, -3.0, 1.0], dtype=torch.float64) - 0.5
y = torch.bernoulli(torch.sigmoid(logits))

model = nn.Linear(3, 1, dtype=torch.float64)
optimizer = torch.optim.SGD(
    [
        # The loss is a mean over n examples: divide the penalty by n too
        {"params": [model.weight], "weight_decay": 1 / n},
        {"params": [model.bias]},
    ],
    lr=1.0,
)
for _ in range(1000):
    loss = nn.functional.binary_cross_entropy_with_logits(
        model(X).flatten(), y
    )
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
w, b = model.weight.flatten().tolist(), model.bias.item()
print("  ".join(f"{v:7.4f}" for v in (*w, b)))
