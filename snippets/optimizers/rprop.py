import torch


def rprop_step(w, grad, state, shrink=0.5, grow=1.2, low=1e-6, high=50.0):
    previous, step = state
    agree = grad * previous  # > 0: same sign as before, < 0: it flipped
    step = torch.where(agree > 0, grow * step, step)
    step = torch.where(agree < 0, shrink * step, step).clamp(low, high)
    grad = torch.where(agree < 0, 0, grad)  # after a flip: wait one step
    return w - grad.sign() * step, (grad, step)


def loss_of(w):  # a valley that is 100 times steeper along one axis
    return 0.5 * (w[0] - 1) ** 2 + 50 * (w[1] + 2) ** 2


# float64, because the two are compared to 1e-12
start = torch.zeros(2, dtype=torch.float64)
theirs = start.clone().requires_grad_()
optimizer = torch.optim.Rprop([theirs], lr=0.1)
ours, state = start.clone(), (torch.zeros_like(start), start + 0.1)
for step in range(1, 61):
    optimizer.zero_grad()
    loss_of(theirs).backward()
    optimizer.step()
    grad = torch.stack([ours[0] - 1, 100 * (ours[1] + 2)])
    ours, state = rprop_step(ours, grad, state)
    torch.testing.assert_close(ours, theirs.detach(), rtol=0, atol=1e-12)
    if step in (1, 2, 3, 4, 60):
        print(step, [round(value, 3) for value in ours.tolist()])
