from statistics import median

import torch

# float64, so that every machine prints the same digits
torch.set_default_dtype(torch.float64)
EXAMPLES, FEATURES = 200, 20


def excess_loss(batch_size, lr, seed):
    """Training loss after 3 epochs, above the least possible one"""
    torch.manual_seed(seed)
    X = torch.randn(EXAMPLES, FEATURES)
    y = X @ torch.ones(FEATURES) + torch.randn(EXAMPLES)
    w = torch.zeros(FEATURES, requires_grad=True)
    optimizer = torch.optim.LBFGS([w], lr=lr, max_iter=10, history_size=10)
    for _ in range(3):
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


for batch_size in (200, 50):
    for lr in (1.0, 0.3):
        excess = median(excess_loss(batch_size, lr, s) for s in range(5))
        print(f"batch {batch_size:3}  rate {lr}  {excess:.2f}")
