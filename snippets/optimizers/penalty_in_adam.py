import torch

# float64: the ways differ in rounding
torch.manual_seed(0)
X = torch.randn(20, 3, dtype=torch.float64)
y = torch.randn(20, dtype=torch.float64)


def train(make, weight_decay, penalty):
    w = torch.ones(3, dtype=torch.float64, requires_grad=True)
    optimizer = make([w], lr=0.05, weight_decay=weight_decay)
    for _ in range(100):
        optimizer.zero_grad()
        loss = ((X @ w - y) ** 2).mean() + penalty / 2 * (w**2).sum()
        loss.backward()
        optimizer.step()
    return w.detach()


penalized = train(torch.optim.Adam, weight_decay=0, penalty=0.1)
for make in (torch.optim.Adam, torch.optim.AdamW):
    decayed = train(make, weight_decay=0.1, penalty=0)
    same = torch.allclose(decayed, penalized, rtol=0, atol=1e-12)
    print(f"{make.__name__:5} equals the penalty: {same}")
