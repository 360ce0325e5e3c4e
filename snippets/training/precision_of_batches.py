import torch

y = torch.tensor([1, 1, 1, 1, 0, 0, 0, 1])
predicted = torch.tensor([1, 1, 1, 0, 1, 0, 0, 0])

of_batches = []
true_positives = predicted_positives = 0
for y_batch, p_batch in zip(y.split(4), predicted.split(4), strict=True):
    hits = ((p_batch == 1) & (y_batch == 1)).sum().item()
    positives = (p_batch == 1).sum().item()
    of_batches.append(hits / positives)
    true_positives += hits  # counts can be added
    predicted_positives += positives
print("batches ", of_batches)
print("averaged", sum(of_batches) / len(of_batches))
print("counted ", true_positives / predicted_positives)
