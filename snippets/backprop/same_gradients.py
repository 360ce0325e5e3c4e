import torch
from torch.optim import SGD, Adagrad, Adam

torch.manual_seed(0)
X, targets = torch.randn(8, 3), torch.randn(8)
start = torch.randn(3)

for optimizer_class in (SGD, Adagrad, Adam):
    w = start.clone().requires_grad_()
    optimizer = optimizer_class([w], lr=0.1)
    ((X @ w - targets) ** 2).mean().backward()
    gradient = w.grad.tolist()
    optimizer.step()
    step = (w.detach() - start).tolist()
    print(
        f"{optimizer_class.__name__:7}",
        "gradient " + " ".join(f"{value:6.2f}" for value in gradient),
        "step " + " ".join(f"{value:6.2f}" for value in step),
        sep="   ",
    )
