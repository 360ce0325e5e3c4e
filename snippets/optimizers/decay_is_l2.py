import torch

# float64: the two ways differ in rounding
torch.manual_seed(0)
X = torch.randn(20, 3, dtype=torch.float64)
y = torch.randn(20, dtype=torch.float64)


def train(weight_decay, penalty):
    w = torch.ones(3, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD(
        [w], lr=0.05, momentum=0.9, weight_decay=weight_decay
    )
    for _ in range(100):
        optimizer.zero_grad()
        loss = ((X @ w - y) ** 2).mean() + penalty * (w**2).sum()
        loss.backward()
        optimizer.step()
    return w.detach()


decayed = train(weight_decay=0.1, penalty=0)
print([round(n, 3) for n in train(0, 0).tolist()])
print([round(n, 3) for n in decayed.tolist()])
print(torch.allclose(decayed, train(0, penalty=0.1 / 2), rtol=0, atol=1e-12))
print(torch.allclose(decayed, train(0, penalty=0.1), rtol=0, atol=1e-12))

# Without a gradient from the loss, decay is all that happens
w = torch.tensor([2.0], requires_grad=True)
w.grad = torch.zeros(1)
torch.optim.SGD([w], lr=0.1, weight_decay=0.5).step()
print(f"{w.item():.2f}")
