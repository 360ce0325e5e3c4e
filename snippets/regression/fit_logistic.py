import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(400, 2)
true_logits = X @ torch.tensor([[2.0], [-1.0]]) + 0.5
y = torch.bernoulli(torch.sigmoid(true_logits))

model = nn.Linear(2, 1)
loss_function = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
for step in range(501):
    loss = loss_function(model(X), y)
    if step in (0, 10, 100, 500):
        print(f"step {step:3}: loss {loss.item():.4f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.no_grad():
    logits = model(X)
w, b = model.weight.flatten().tolist(), model.bias.item()
print(f"w = {w[0]:.3f} {w[1]:.3f}, b = {b:.3f}")
correct = ((logits > 0) == (y == 1)).float().mean()
print(f"training accuracy {correct:.3f}")

# Points that no step has seen
X_new = torch.randn(200_000, 2)
true_logits = X_new @ torch.tensor([[2.0], [-1.0]]) + 0.5
y_new = torch.bernoulli(torch.sigmoid(true_logits))
with torch.no_grad():
    right = ((model(X_new) > 0) == (y_new == 1)).float().mean()
best = ((true_logits > 0) == (y_new == 1)).float().mean()
print(f"on new points {right:.2f}, with the true weights {best:.2f}")
print("p > 0.5 is z > 0:", torch.equal(logits.sigmoid() > 0.5, logits > 0))
