import torch

# float64: in float32, rounding would hide a wrong formula
w = torch.tensor([4.0, 1.0], dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.02, momentum=0.9, nesterov=True)


def gradient(at):
    return at * torch.tensor([1.0, 40.0], dtype=torch.float64)


u, v = w.detach().clone(), torch.zeros(2, dtype=torch.float64)
for _ in range(30):
    # Look ahead, take the gradient there, then step from u
    v = 0.9 * v + gradient(u - 0.02 * 0.9 * v)
    u = u - 0.02 * v

    w.grad = gradient(w.detach())
    optimizer.step()
    ahead = u - 0.02 * 0.9 * v
    torch.testing.assert_close(ahead, w.detach(), rtol=0, atol=1e-12)
print([f"{n:.3f}" for n in u.tolist()], [f"{n:.3f}" for n in w.tolist()])
