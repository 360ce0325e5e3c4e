import matplotlib.pyplot as plt
import torch


def descend(zero, steps=45, lr=0.1):
    x = torch.tensor(5.0, requires_grad=True)
    path = [x.item()]
    for _ in range(steps):
        (x**2).backward()
        with torch.no_grad():
            x -= lr * x.grad
        if zero:
            x.grad = None
        path.append(x.item())
    return path


fig, ax = plt.subplots(figsize=(5.2, 3.0))
ax.axhline(0, color="0.5", linewidth=0.8)
ax.plot(descend(zero=False), ".-", color="C1")
ax.plot(descend(zero=True), ".-", color="C0")
ax.text(14, 5.5, "gradient not zeroed", color="C1", ha="center")
ax.text(3.6, 2.7, "zeroed", color="C0")
ax.set(xlabel="step", ylabel="$x$", ylim=(-6, 6.5))
plt.show()
