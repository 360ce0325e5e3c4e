from sklearn.metrics import precision_recall_fscore_support

true = [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2]
predicted = [0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 2]

precision, recall, f1, _ = precision_recall_fscore_support(true, predicted)
p, r = precision.mean(), recall.mean()

print("P  ", precision.round(3))
print("R  ", recall.round(3))
print("F1 ", f1.round(3))
print(f"mean of the F1s             {f1.mean():.3f}")
print(f"harmonic mean of P and R    {2 * p * r / (p + r):.3f}")
