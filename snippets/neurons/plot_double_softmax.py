import matplotlib.pyplot as plt
import torch

margin = torch.linspace(-10, 10, 201)
z = torch.zeros(201, 10)
z[:, 0] = margin  # the right class against nine others with score 0
target = torch.zeros(201, dtype=torch.long)


def loss(scores):
    return torch.nn.functional.cross_entropy(scores, target, reduction="none")


fig, ax = plt.subplots(figsize=(5.2, 3.2))
ax.plot(margin, loss(z), "C0", label="logits")
ax.plot(margin, loss(z.softmax(dim=1)), "C1--", label="softmax first")
ax.set(xlabel="lead of the right class", ylabel="loss", ylim=(0, 6))
ax.set_xticks(range(-10, 11, 5))
ax.legend()
plt.show()
