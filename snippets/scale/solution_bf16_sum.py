import torch

total = torch.zeros((), dtype=torch.bfloat16)
for _ in range(1000):
    total += torch.tensor(0.01, dtype=torch.bfloat16)
print(f"1000 times 0.01 in bfloat16: {total.item()}")

numbers = torch.full((1000,), 0.01, dtype=torch.bfloat16)
print(f"summed by PyTorch, in float32 inside: {numbers.sum().item()}")
