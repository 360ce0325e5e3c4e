import torch
from sklearn.metrics import average_precision_score, roc_auc_score, roc_curve

torch.manual_seed(0)
y = (torch.rand(500) < 0.2).long()
# Rounded, so that scores are tied
scores = ((torch.randn(500) + 1.2 * y) * 4).round() / 4

order = scores.argsort(descending=True)
s, t = scores[order], y[order]
last = torch.cat([s[1:] != s[:-1], torch.tensor([True])])  # end of a tie
hits = t.cumsum(dim=0)[last]
false_alarms = (1 - t).cumsum(dim=0)[last]
zero = torch.zeros(1)
true_rate = torch.cat([zero, hits / t.sum()])
false_rate = torch.cat([zero, false_alarms / (1 - t).sum()])
auc = torch.trapezoid(true_rate, false_rate)

theirs = roc_curve(y, scores, drop_intermediate=False)
torch.testing.assert_close(false_rate, torch.tensor(theirs[0]).float())
torch.testing.assert_close(true_rate, torch.tensor(theirs[1]).float())

difference = scores[y == 1][:, None] - scores[y == 0]
pairs = (difference > 0).float().mean() + (difference == 0).float().mean() / 2
print(f"area under ROC {auc:.3f}")
print(f"pairs          {pairs:.3f}")
print(f"scikit-learn   {roc_auc_score(y, scores):.3f}")

precision, recall = hits / (hits + false_alarms), true_rate[1:]
ap = (precision * recall.diff(prepend=zero)).sum()
print(f"average precision {ap:.3f}")
print(f"scikit-learn      {average_precision_score(y, scores):.3f}")
print(f"share of positives {y.float().mean():.3f}")
