import torch

x = torch.linspace(-3, 3, 100).unsqueeze(1)
y = torch.sin(8 * x)

# By hand: 100 units join points of the curve
knots = torch.linspace(-3, 3, 101)
slopes = torch.sin(8 * knots).diff() / knots.diff()
weights = slopes.diff(prepend=torch.zeros(1))
by_hand = torch.relu(x - knots[:-1]) @ weights + torch.sin(8 * knots[0])
loss = (by_hand - y.squeeze(1)).pow(2).mean()
print(f"by hand: {loss:.4f}")

# Trained: five random starts side by side, drawn as nn.Linear draws them
torch.manual_seed(0)
w, b = torch.empty(2, 5, 1, 100).uniform_(-1, 1)
v, c = torch.empty(5, 101, 1).uniform_(-0.1, 0.1).split([100, 1], dim=1)
parameters = [p.clone().requires_grad_() for p in (w, b, v, c)]
w, b, v, c = parameters
# Adam treats each number by itself, so the five do not mix
optimizer = torch.optim.Adam(parameters, lr=0.01)
for step in range(1501):
    output = torch.relu(x * w + b) @ v + c  # shape [5, 100, 1]
    losses = (output - y).pow(2).mean(dim=(1, 2))
    if step in (500, 1500):
        print(f"trained, {step:4d} steps: {losses.mean():.1f}")
    optimizer.zero_grad()
    losses.sum().backward()
    optimizer.step()
print(f"variance of y: {y.var(correction=0):.1f}")
