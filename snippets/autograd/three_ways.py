import torch


def loss_of(w, b, x=2.0, target=3.0):
    return (w * x + b - target) ** 2


# By hand: dL/dw = 2 (wx + b - t) x and dL/db = 2 (wx + b - t)
w, b, x, target = 1.0, 0.5, 2.0, 3.0
by_hand = 2 * (w * x + b - target) * x, 2 * (w * x + b - target)

# Central differences: two losses for every parameter
step = 1e-6
by_differences = (
    (loss_of(w + step, b) - loss_of(w - step, b)) / (2 * step),
    (loss_of(w, b + step) - loss_of(w, b - step)) / (2 * step),
)

# Autograd: one backward pass for all parameters
w, b = (torch.tensor(value, requires_grad=True) for value in (w, b))
loss_of(w, b).backward()
by_autograd = w.grad.item(), b.grad.item()

for gradients in (by_hand, by_differences, by_autograd):
    print([round(gradient, 6) for gradient in gradients])
