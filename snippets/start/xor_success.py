import torch

# float64, so that all processors count the same
x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]).double()
y = torch.tensor([[0.0], [1.0], [1.0], [0.0]]).double()


def uniform(*shape, fan_in):
    w = (2 * torch.rand(shape, dtype=torch.float64) - 1) / fan_in**0.5
    return w.requires_grad_()


def success_rate(activation, hidden, starts=100):
    torch.manual_seed(0)
    w1 = uniform(starts, 2, hidden, fan_in=2)
    b1 = uniform(starts, 1, hidden, fan_in=2)
    w2 = uniform(starts, hidden, 1, fan_in=hidden)
    b2 = uniform(starts, 1, 1, fan_in=hidden)
    optimizer = torch.optim.Adam([w1, b1, w2, b2], lr=0.03, fused=True)
    for _ in range(500):
        z = activation(x @ w1 + b1) @ w2 + b2  # shape (starts, 4, 1)
        loss = (torch.nn.functional.softplus(z) - y * z).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return ((z > 0) == (y > 0.5)).all(dim=1).double().mean().item()


print("hidden neurons   2     4     8")
for activation in (torch.sigmoid, torch.tanh, torch.relu):
    rates = [success_rate(activation, hidden) for hidden in (2, 4, 8)]
    print(f"{activation.__name__:12}", *(f"{r:5.2f}" for r in rates))
