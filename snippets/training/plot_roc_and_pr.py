import matplotlib.pyplot as plt
import torch
from sklearn.metrics import precision_recall_curve, roc_curve

torch.manual_seed(0)
y = (torch.rand(2000) < 0.1).long()
scores = torch.randn(2000) + 1.5 * y

false_rate, true_rate, _ = roc_curve(y, scores)
precision, recall, _ = precision_recall_curve(y, scores)
share = y.float().mean().item()

fig, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3.2))
left.plot(false_rate, true_rate, "C0", lw=2)
left.plot([0, 1], [0, 1], color="0.5", ls="--")
left.set_xlabel("false positive rate", fontsize=12)
left.set_ylabel("recall", fontsize=12)
left.set_title("ROC", fontsize=13)
# Below a few positives the precision only flickers
steady = recall > 0.02
right.plot(recall[steady], precision[steady], "C1", lw=2)
right.plot([0, 1], [share, share], color="0.5", ls="--")
right.set_xlabel("recall", fontsize=12)
right.set_ylabel("precision", fontsize=12)
right.set_title("precision–recall", fontsize=13)
for ax in (left, right):
    ax.set(xlim=(0, 1), ylim=(0, 1.02))
plt.show()
