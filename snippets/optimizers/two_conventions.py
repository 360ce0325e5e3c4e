import torch


def run(rates, lr_inside):
    w, v = 1.0, 0.0
    for lr in rates:
        g = 2 * w
        if lr_inside:  # as in Sutskever et al.
            v = 0.9 * v + lr * g
            w = w - v
        else:  # as in PyTorch
            v = 0.9 * v + g
            w = w - lr * v
    return w


def run_torch(rates):
    w = torch.ones((), requires_grad=True)
    optimizer = torch.optim.SGD([w], momentum=0.9)
    for lr in rates:
        optimizer.param_groups[0]["lr"] = lr
        optimizer.zero_grad()
        (w**2).backward()
        optimizer.step()
    return w.item()


for name, rates in (
    ("constant", [0.1] * 8),
    ("lower", [0.1] * 4 + [0.01] * 4),
):
    inside, outside = run(rates, True), run(rates, False)
    print(f"{name:9} inside {inside:6.3f}  outside {outside:6.3f}", end="  ")
    print(f"torch {run_torch(rates):6.3f}")
