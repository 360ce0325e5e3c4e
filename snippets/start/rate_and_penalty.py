import torch

eta, lam = 0.1, 0.5
start, gradient = torch.tensor([2.0, -1.0]), torch.tensor([1.0, 1.0])


def one_step(eta, lam):
    w = torch.nn.Parameter(start.clone())
    w.grad = gradient.clone()
    torch.optim.SGD([w], lr=eta, weight_decay=lam).step()
    return w.detach()


print("torch:  ", one_step(eta, lam))
print("by hand:", start - eta * (gradient + lam * start))
print("swapped:", one_step(lam, eta))
