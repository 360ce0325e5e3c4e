import torch
from sklearn.metrics import confusion_matrix, precision_recall_fscore_support

y = torch.tensor([0] * 10 + [1] * 6 + [2] * 4)
predicted = torch.tensor([0] * 8 + [1, 2] + [1] * 3 + [0] * 3 + [2] * 3 + [1])

# Row: true class, column: predicted class
C = torch.bincount(3 * y + predicted, minlength=9).reshape(3, 3)
print(C)
assert (C.numpy() == confusion_matrix(y, predicted)).all()

correct = C.diag()
precision = correct / C.sum(dim=0)
recall = correct / C.sum(dim=1)
f1 = 2 * correct / (C.sum(dim=0) + C.sum(dim=1))
print("precision", [round(v, 3) for v in precision.tolist()])
print("recall   ", [round(v, 3) for v in recall.tolist()])
print("F1       ", [round(v, 3) for v in f1.tolist()])

share = C.sum(dim=1) / C.sum()
P, R = precision.mean(), recall.mean()
by_hand = {
    "macro": [P, R, f1.mean()],
    "weighted": [(share * v).sum() for v in (precision, recall, f1)],
    "micro": [correct.sum() / C.sum()] * 3,
}
print("average   precision  recall  F1")
for average, values in by_hand.items():
    theirs = precision_recall_fscore_support(y, predicted, average=average)
    expected = torch.tensor(theirs[:3], dtype=torch.float32)
    torch.testing.assert_close(torch.stack(values), expected)
    print(f"{average:8}  " + "     ".join(f"{v:.4f}" for v in values))
print(f"harmonic mean of macro P and R {2 * P * R / (P + R):.4f}")

some = precision_recall_fscore_support(
    y, predicted, average="micro", labels=[1, 2]
)
print("micro, labels=[1, 2]:", [round(float(v), 3) for v in some[:3]])
