import torch

for T, low, high in (
    (1000, 1e-4, 0.02),
    (100, 1e-4, 0.02),
    (100, 1e-3, 0.2),
):
    bar = torch.cumprod(1 - torch.linspace(low, high, T), 0)[-1]
    print(f"T = {T}, beta to {high}: signal left {bar.sqrt():.3f}")
