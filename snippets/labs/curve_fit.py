# --8<-- [start:data]
import torch
from torch import nn

torch.manual_seed(0)
X = torch.rand(100, 1) * 2 - 1
y = X**2 + 0.05 * torch.randn(100, 1)
X_train, y_train = X[:70], y[:70]
X_val, y_val = X[70:], y[70:]
print("training", tuple(X_train.shape), "validation", tuple(X_val.shape))
print(f"x from {X.min():.1f} to {X.max():.1f}")
# --8<-- [end:data]


# --8<-- [start:model]
def network(activation):
    return nn.Sequential(nn.Linear(1, 10), activation, nn.Linear(10, 1))


model = network(nn.Tanh())
print("parameters", sum(p.numel() for p in model.parameters()))
# --8<-- [end:model]

# --8<-- [start:train]
loss_function = nn.MSELoss()


def evaluate(model, X, y):
    model.eval()
    with torch.no_grad():
        return loss_function(model(X), y).item()


def fit(model, steps=200, learning_rate=0.03):
    parameters = model.parameters()
    optimizer = torch.optim.Adam(parameters, lr=learning_rate, fused=True)
    history = []
    for step in range(steps + 1):
        if step % 50 == 0:
            losses = evaluate(model, X_train, y_train)
            history.append((step, losses, evaluate(model, X_val, y_val)))
        model.train()
        loss = loss_function(model(X_train), y_train)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return history


print(" step  training  validation")
for step, training, validation in fit(model):
    print(f"{step:5}  {training:8.3f}  {validation:10.3f}")
# --8<-- [end:train]


# --8<-- [start:inside]
def predict(model, x):
    model.eval()
    with torch.no_grad():
        return model(torch.as_tensor(x).view(-1, 1)).view(-1)


x = torch.tensor([-0.8, -0.4, 0.1, 0.4, 0.8])
print("x       ", " ".join(f"{v:5.2f}" for v in x))
print("x²      ", " ".join(f"{v:5.2f}" for v in x**2))
print("network ", " ".join(f"{v:5.2f}" for v in predict(model, x)))
# --8<-- [end:inside]

# --8<-- [start:seeds]
models = {"tanh": [], "relu": []}
for name, activation in (("tanh", nn.Tanh), ("relu", nn.ReLU)):
    for seed in range(10):
        torch.manual_seed(seed)
        models[name].append(network(activation()))
        fit(models[name][-1])
    losses = torch.tensor([evaluate(m, X_val, y_val) for m in models[name]])
    print(f"{name}: median validation loss {losses.median():.3f}")
# --8<-- [end:seeds]

# --8<-- [start:outside]
x = torch.tensor([0.5, 1.0, 2.0, 4.0, 100.0, 200.0])
print("        x", " ".join(f"{v:8.1f}" for v in x))
print("       x²", " ".join(f"{v:8.1f}" for v in x**2))
for name, members in models.items():
    answers = torch.stack([predict(m, x) for m in members])
    middle, spread = answers.median(dim=0).values, answers.std(dim=0)
    print(f"{name} med.", " ".join(f"{v:8.1f}" for v in middle))
    print(f"{name} std ", " ".join(f"{v:8.1f}" for v in spread))
# --8<-- [end:outside]
