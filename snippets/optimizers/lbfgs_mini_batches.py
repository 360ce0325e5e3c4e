from statistics import median

import torch

# float64, so that every machine prints the same digits
torch.set_default_dtype(torch.float64)
EXAMPLES, FEATURES = 200, 20


def excess_loss(kind, batch_size, lr, seed):
    """Training loss at the end, above the least possible one"""
    torch.manual_seed(seed)
    X = torch.randn(EXAMPLES, FEATURES)
    y = X @ torch.ones(FEATURES) + torch.randn(EXAMPLES)
    w = torch.zeros(FEATURES, requires_grad=True)
    if kind == "SGD":
        optimizer, epochs = torch.optim.SGD([w], lr=lr), 30
    else:  # up to 10 gradients a step, so as many in 3 epochs
        optimizer, epochs = torch.optim.LBFGS([w], lr=lr, max_iter=10), 3
    for _ in range(epochs):
        for part in torch.randperm(EXAMPLES).split(batch_size):

            def closure(part=part):
                optimizer.zero_grad()
                loss = ((X[part] @ w - y[part]) ** 2).mean()
                loss.backward()
                return loss

            optimizer.step(closure)
    best = torch.linalg.lstsq(X, y[:, None], driver="gelsd").solution[:, 0]
    with torch.no_grad():
        after, least = (((X @ v - y) ** 2).mean().item() for v in (w, best))
    return after - least


rates = (0.3, 0.1, 0.05, 0.02)
print("rate            ", *(f"{lr:5}" for lr in rates))
for kind, batch_size in (("L-BFGS", 200), ("L-BFGS", 50), ("SGD", 50)):
    row = (
        median(excess_loss(kind, batch_size, lr, seed) for seed in range(5))
        for lr in rates
    )
    print(f"{kind:6} batch {batch_size:3}", *(f"{v:5.2f}" for v in row))

# Back to the default, for what runs after this
torch.set_default_dtype(torch.float32)
