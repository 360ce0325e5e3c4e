import torch


def train(respect_to):
    x = torch.tensor(-2.0, requires_grad=True)
    w = torch.tensor(1.0, requires_grad=True)
    for _ in range(3):
        loss = (w * x - 6) ** 2
        grads = dict(zip("wx", torch.autograd.grad(loss, [w, x]), strict=True))
        with torch.no_grad():
            w -= 0.1 * grads[respect_to]
    return f"w = {w:.2f}, loss = {(w * x - 6) ** 2:.2f}"


print("gradient for w:", train("w"))
print("gradient for x:", train("x"))
