import torch


def train(**implementation):
    w = torch.ones(100, requires_grad=True)
    optimizer = torch.optim.AdamW([w], lr=0.01, **implementation)
    for _ in range(50):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
    return w.detach()


for name in ("foreach", "fused"):
    torch.testing.assert_close(train(**{name: True}), train(foreach=False))
print("same result")
