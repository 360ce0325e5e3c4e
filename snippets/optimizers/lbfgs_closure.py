import torch

torch.manual_seed(0)
X = torch.randn(100, 3)
y = X @ torch.tensor([[2.0], [-1.0], [0.5]]) + 3
model = torch.nn.Linear(3, 1)
optimizer = torch.optim.LBFGS(
    model.parameters(), line_search_fn="strong_wolfe"
)

loss = torch.nn.functional.mse_loss(model(X), y)
loss.backward()
try:
    optimizer.step()
except TypeError as error:
    print(error)

calls = 0


def closure():
    global calls
    calls += 1
    optimizer.zero_grad()
    loss = torch.nn.functional.mse_loss(model(X), y)
    loss.backward()
    return loss


before = optimizer.step(closure)
with torch.no_grad():
    after = torch.nn.functional.mse_loss(model(X), y)
print(
    f"one step: loss {before:.2f} before, below 1e-8 after:",
    after.item() < 1e-8,
)
print("more than one evaluation:", calls > 1)
print([round(w, 3) for w in model.weight[0].tolist()], end=" ")
print(round(model.bias.item(), 3))
