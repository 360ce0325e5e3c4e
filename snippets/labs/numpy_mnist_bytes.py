import numpy as np
from torchvision import datasets

train_set = datasets.MNIST("data", download=True)
pixels = train_set.data.numpy().reshape(-1, 784)

print("slope below  1e-16  0.001")
for name, X in (("0 to 255", pixels), ("0 to 1", pixels / 255)):
    flat, nearly_flat = [], []
    for seed in range(5):
        rng = np.random.default_rng(seed)
        z = X @ rng.standard_normal((784, 30)) + rng.standard_normal(30)
        e = np.exp(-np.abs(z))
        slope = e / (1 + e) ** 2  # of the sigmoid
        flat.append((slope < 1e-16).mean())
        nearly_flat.append((slope < 0.001).mean())
    print(f"{name:13}{np.median(flat):5.2f}{np.median(nearly_flat):7.2f}")
