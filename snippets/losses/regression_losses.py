import torch
from torch import nn

y = torch.zeros(4)
prediction = torch.tensor([0.5, -1.0, 3.0, -100.0], requires_grad=True)
error = (prediction - y).detach()
size, delta = error.abs(), 1.0

small = size <= delta
huber = torch.where(small, error**2 / 2, delta * (size - delta / 2))
by_hand = {  # name: (the loss, its derivative)
    "MSELoss": (error**2, 2 * error),
    "L1Loss": (size, error.sign()),
    "HuberLoss": (huber, error.clamp(-delta, delta)),
}
print("error    ", error.tolist())
for name, (value, slope) in by_hand.items():
    loss = getattr(nn, name)(reduction="none")(prediction, y)
    (gradient,) = torch.autograd.grad(loss.sum(), prediction)
    torch.testing.assert_close(loss, value)
    torch.testing.assert_close(gradient, slope)
    print(f"{name:9}", loss.tolist(), gradient.tolist())
