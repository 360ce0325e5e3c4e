import matplotlib.pyplot as plt
import torch
from torch.func import jacfwd, jacrev
from torch.utils.flop_counter import FlopCounterMode

torch.manual_seed(0)
hidden_size, outputs = 100, 30
sizes = [1, 3, 10, 30, 100, 300, 1000]
counts = {"forward mode (jacfwd)": [], "reverse mode (jacrev)": []}
for inputs in sizes:
    W1 = torch.randn(hidden_size, inputs)
    W2 = torch.randn(outputs, hidden_size)
    x = torch.randn(inputs)

    def f(x, W1=W1, W2=W2):
        return W2 @ torch.tanh(W1 @ x)

    for mode, count in zip((jacfwd, jacrev), counts.values(), strict=True):
        with FlopCounterMode(display=False) as counter:
            mode(f)(x)
        count.append(counter.get_total_flops())

fig, ax = plt.subplots(figsize=(6.2, 3.6))
for (name, count), color in zip(counts.items(), ("C0", "C1"), strict=True):
    ax.loglog(sizes, count, "o-", color=color, label=name)
ax.axvline(outputs, color="0.5", linestyle=":", label="as many as outputs")
ax.set(xlabel="number of inputs", ylabel="operations for the Jacobian")
ax.legend()
plt.show()
