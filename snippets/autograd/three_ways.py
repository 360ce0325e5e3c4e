import math

import torch

x, target = 2.0, 1.0


def loss_of(w, b, tanh=math.tanh):
    return (tanh(w * x + b) - target) ** 2


# By hand, with a = tanh(wx + b) and its derivative 1 - a²
w, b = 0.5, -0.5
a = math.tanh(w * x + b)
delta = 2 * (a - target) * (1 - a**2)
print(f"by hand      {delta * x:.5f} {delta:.5f}")

# Central differences: two losses for every parameter
for step in (1.0, 1e-5, 1e-15):
    dw = (loss_of(w + step, b) - loss_of(w - step, b)) / (2 * step)
    db = (loss_of(w, b + step) - loss_of(w, b - step)) / (2 * step)
    near = abs(dw - delta * x) < 1e-6 and abs(db - delta) < 1e-6
    print(f"step {step:.0e}   within 1e-6: {near}")

# Autograd: one backward pass for all parameters
w, b = (torch.tensor(value, requires_grad=True) for value in (w, b))
loss_of(w, b, torch.tanh).backward()
print(f"autograd     {w.grad:.5f} {b.grad:.5f}")
