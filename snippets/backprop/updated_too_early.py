import torch

torch.manual_seed(0)
X, targets = torch.randn(5, 3), torch.randn(5, 2)
W1 = torch.randn(4, 3, requires_grad=True)
W2 = torch.randn(2, 4, requires_grad=True)


def forward():
    a1 = torch.tanh(X @ W1.T)
    return a1, a1 @ W2.T - targets


a1, error = forward()
right = torch.autograd.grad((error**2).sum(), W1)[0]

# By hand, with the new W2 where the old one belongs: silently wrong
with torch.no_grad():
    updated = W2 - 0.1 * (2 * error).T @ a1
    for name, W in ("new W2", updated), ("old W2", W2):
        delta1 = (2 * error @ W) * (1 - a1**2)
        print(name, torch.allclose(delta1.T @ X, right))

# Autograd notices that W2 is not what it was, unless the step is fused
for fused in False, True:
    a1, error = forward()
    loss = (error**2).sum()
    right, W2.grad = torch.autograd.grad(loss, (W1, W2), retain_graph=True)
    torch.optim.SGD([W2], lr=0.1, fused=fused).step()
    try:
        (gradient,) = torch.autograd.grad(loss, W1)
        print("fused", torch.allclose(gradient, right))
    except RuntimeError as e:
        print(str(e).split(": [")[0])
