import torch


def direction(grad, pairs):
    """-H grad, with H built from the pairs (s, y): never a matrix"""
    q, alphas = grad.clone(), []
    for s, y in reversed(pairs):  # newest first
        alphas.append((s @ q) / (y @ s))
        q -= alphas[-1] * y
    if pairs:
        s, y = pairs[-1]
        q *= (s @ y) / (y @ y)
    for s, y in pairs:  # oldest first
        q += s * (alphas.pop() - (y @ q) / (y @ s))
    return -q


def rosenbrock(w):
    return (1 - w[0]) ** 2 + 10 * (w[1] - w[0] ** 2) ** 2


def gradient_at(w):
    w = w.clone().requires_grad_()
    return torch.autograd.grad(rosenbrock(w), w)[0]


# float64, because the two are compared to 1e-9
start = torch.tensor([-1.0, 1.0], dtype=torch.float64)
theirs = start.clone().requires_grad_()
lr, memory = 0.5, 3
optimizer = torch.optim.LBFGS([theirs], lr=lr, max_iter=1, history_size=memory)


def closure():
    optimizer.zero_grad()
    loss = rosenbrock(theirs)
    loss.backward()
    return loss


ours, pairs, old, s = start.clone(), [], None, None
for step in range(1, 41):
    optimizer.step(closure)
    grad = gradient_at(ours)
    if old is not None and (y := grad - old) @ s > 1e-10:
        pairs = [*pairs, (s, y)][-memory:]
    d = direction(grad, pairs)
    first = min(1.0, 1 / grad.abs().sum().item()) if old is None else 1.0
    s, old = lr * first * d, grad
    ours = ours + s
    torch.testing.assert_close(ours, theirs.detach(), rtol=0, atol=1e-9)
    if step in (1, 5, 10, 20, 40):
        print(step, [round(value, 3) for value in ours.tolist()])
