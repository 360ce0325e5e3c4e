import matplotlib.pyplot as plt
import torch


def gaussian(x, mean, std):
    density = torch.exp(-(((x - mean) / std) ** 2) / 2)
    return density / density.sum()


x = torch.linspace(-6, 6, 241)
P = 0.6 * gaussian(x, -2.0, 0.6) + 0.4 * gaussian(x, 2.0, 0.6)

# The means and deviations that two_directions.py finds on its grid
fig, ax = plt.subplots(figsize=(5.6, 3.2))
ax.fill_between(x, P, color="0.5", alpha=0.3)
ax.plot(x, P, "0.5", label="P")
ax.plot(x, gaussian(x, -0.4, 2.1), "C0--", label="smallest KL(P|Q)")
ax.plot(x, gaussian(x, -2.0, 0.6), "C1-.", label="smallest KL(Q|P)")
ax.set(xlabel="x", ylabel="probability", yticks=[], ylim=(0, 0.055))
ax.legend(loc="upper right")
plt.show()
