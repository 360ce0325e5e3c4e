import torch

losses = torch.tensor([1.0] * 8 + [9.0] * 2)
batches = losses.split(4)
print("sizes:", [len(batch) for batch in batches])

wrong = sum(batch.mean() for batch in batches) / len(batches)
right = sum(batch.mean() * len(batch) for batch in batches) / len(losses)
print(f"mean of the means: {wrong:.2f}")
print(f"weighted by size:  {right:.2f}")
print(f"over all examples: {losses.mean():.2f}")
