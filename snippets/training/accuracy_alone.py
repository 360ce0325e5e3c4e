import torch

torch.manual_seed(0)
y = torch.zeros(1000, dtype=torch.long)
y[torch.randperm(1000)[:50]] = 1  # 5 % positives
predicted = torch.zeros_like(y)  # a classifier that always says 0

accuracy = (predicted == y).float().mean()
true_positives = ((predicted == 1) & (y == 1)).sum()
recall = true_positives / (y == 1).sum()
print(f"accuracy {accuracy:.2f}")
print(f"recall   {recall:.2f}")
