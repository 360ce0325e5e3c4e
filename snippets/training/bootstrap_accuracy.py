import math

import torch

torch.manual_seed(0)
n = 1000
correct_a = torch.rand(n) < 0.90
# B repairs 30 of A's errors and makes 15 of its own
correct_b = correct_a.clone()
correct_b[(~correct_a).nonzero()[:30]] = True
correct_b[correct_a.nonzero()[:15]] = False

a, b = correct_a.float(), correct_b.float()
p = a.mean().item()
print(f"A {p:.3f}  standard error {math.sqrt(p * (1 - p) / n):.4f}")
print(f"B {b.mean():.3f}")

rows = torch.randint(n, (4000, n))  # draw examples with replacement
low, high = a[rows].mean(dim=1).quantile(torch.tensor([0.025, 0.975]))
print(f"bootstrap interval of A     {low:.2f} to {high:.2f}")
paired = (b - a)[rows].mean(dim=1)
low, high = paired.quantile(torch.tensor([0.025, 0.975]))
print(f"bootstrap interval of B - A {low:.3f} to {high:.3f}")

only_a = (correct_a & ~correct_b).sum().item()
only_b = (correct_b & ~correct_a).sum().item()
m = only_a + only_b
tail = sum(math.comb(m, k) for k in range(min(only_a, only_b) + 1)) / 2**m
p = min(1, 2 * tail)
print(f"only A {only_a}, only B {only_b}, McNemar exact p {p:.3f}")
