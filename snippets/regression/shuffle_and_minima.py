import torch

x = torch.linspace(-2, 2, 64)
y = torch.sin(3 * x)


def fit(start, shuffle):
    w = torch.tensor(start, requires_grad=True)
    for _ in range(50):
        order = torch.randperm(64) if shuffle else torch.arange(64)
        for batch in order.split(8):
            loss = (torch.sin(w * x[batch]) - y[batch]).pow(2).mean()
            (gradient,) = torch.autograd.grad(loss, w)
            with torch.no_grad():
                w -= 0.02 * gradient
    return w.item()


for start in (1.0, 6.0):
    in_order = fit(start, shuffle=False)
    print(f"start {start}, in order: w = {in_order:.2f}")
    ends = []
    for seed in range(10):
        torch.manual_seed(seed)
        ends.append(fit(start, shuffle=True))
    ends = torch.tensor(ends)
    print(f"start {start}, shuffled: w = {ends.mean():.2f} ± {ends.std():.2f}")
