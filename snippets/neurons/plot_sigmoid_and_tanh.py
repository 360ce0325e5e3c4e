import matplotlib.pyplot as plt
import torch

x = torch.linspace(-8, 8, 400, requires_grad=True)

fig, axes = plt.subplots(1, 2, figsize=(5.2, 3), sharex=True, sharey=True)
for ax, function, edge in zip(
    axes, (torch.sigmoid, torch.tanh), (6, 3), strict=True
):
    value = function(x)
    (slope,) = torch.autograd.grad(value.sum(), x)
    ax.axvspan(-8, -edge, color="0.5", alpha=0.2, lw=0)
    ax.axvspan(edge, 8, color="0.5", alpha=0.2, lw=0)
    ax.plot(x.detach(), value.detach(), color="C0", label="function")
    ax.plot(x.detach(), slope, "--", color="C1", label="derivative")
    ax.set_title(function.__name__)
    ax.set(
        xlabel="$x$", xticks=[-6, -3, 0, 3, 6], yticks=[-1, -0.5, 0, 0.5, 1]
    )
axes[0].legend(loc="lower right")
plt.show()
