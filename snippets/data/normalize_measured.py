import torch
from torchvision.datasets import MNIST
from torchvision.transforms import v2

images = MNIST("data", download=True).data[:, None]  # (N, 1, 28, 28), bytes
pixels = v2.functional.to_dtype(images, torch.float32, scale=True)
mean, std = pixels.mean().item(), pixels.std().item()
print(f"{len(pixels)} images: mean {mean:.4f}, std {std:.4f}")
for center, scale in ((0.5, 0.5), (mean, std)):
    result = v2.Normalize([center], [scale])(pixels)
    center = round(result.mean().item(), 3) + 0.0  # no negative zero
    print(
        f"from {result.min():.2f} to {result.max():.2f}"
        f"  mean {center:.3f}  std {result.std():.3f}"
    )
