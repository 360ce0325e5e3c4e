import matplotlib.pyplot as plt
import torch

# Labels are drawn from softmax(z); the model reports 3z: overconfident
torch.manual_seed(0)
z = 1.5 * torch.randn(10000, 5)
y = torch.multinomial(z.softmax(dim=1), 1).squeeze(1)


def curve(logits):
    confidence, predicted = logits.softmax(dim=1).max(dim=1)
    correct = (predicted == y).float()
    which = (confidence * 10).long().clamp(max=9)
    groups = [which == b for b in range(10) if (which == b).sum() > 50]
    return (
        [confidence[group].mean() for group in groups],
        [correct[group].mean() for group in groups],
    )


fig, ax = plt.subplots(figsize=(5.6, 4))
ax.plot([0.2, 1], [0.2, 1], color="0.5", ls="--")
ax.plot(*curve(3 * z), "C1o-", label="before")
ax.plot(*curve(z), "C0o-", label="after dividing by 3")
ax.set_xlabel("confidence", fontsize=13)
ax.set_ylabel("accuracy", fontsize=13)
ax.set(xlim=(0.2, 1.02), ylim=(0.2, 1.02))
ax.legend(fontsize=12)
plt.show()
