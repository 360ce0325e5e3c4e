import torch

heads, tosses = 7, 10
# float64: neighbors near the maximum differ by little
p = torch.linspace(0, 1, 1001, dtype=torch.float64)
likelihood = p**heads * (1 - p) ** (tosses - heads)
print(f"maximum likelihood: p = {p[likelihood.argmax()].item():.3f}")

# A Beta(5, 5) prior: as if four heads and four tails had been seen before
prior = p**4 * (1 - p) ** 4
print(f"maximum a posteriori: p = {p[(likelihood * prior).argmax()]:.3f}")
print(f"(7 + 4) / (10 + 8) = {11 / 18:.3f}")
