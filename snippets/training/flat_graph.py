import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X[:500]).float() / 16, torch.tensor(y[:500])
torch.manual_seed(0)
first, second = nn.Linear(64, 64), nn.Linear(64, 10)

with torch.no_grad():
    logits = second(first(X).relu())
loss = nn.functional.cross_entropy(logits, y)
try:
    loss.backward()
except RuntimeError as error:
    print(f"no_grad around all: {error}")

predictions = second(first(X).relu()).argmax(dim=1).float()
try:
    nn.functional.mse_loss(predictions, y.float()).backward()
except RuntimeError as error:
    print(f"argmax: {error}")

logits = second(first(X).relu().detach())  # no error at all
nn.functional.cross_entropy(logits, y).backward()
print("detach() in between:")
print("  first:", first.weight.grad, " second:", second.weight.grad.norm() > 0)

logits = second(first(X).relu())
nn.functional.cross_entropy(logits, y).backward()
print("  first, repaired:", first.weight.grad.norm() > 0)
