import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(2)
image = torch.tensor(load_sample_image("china.jpg")).permute(2, 0, 1)
image = v2.functional.resize(image[:, :, 60:560], [96, 113])
image = v2.functional.to_dtype(image, torch.float32, scale=True)

pictures = {
    "original": v2.Identity(),
    "flip": v2.RandomHorizontalFlip(p=1.0),
    "rotation": v2.RandomRotation([15, 20]),
    "crop": v2.RandomCrop([64, 75]),
    "crop and resize": v2.RandomResizedCrop([96, 113], scale=(0.1, 0.3)),
    "padding": v2.Pad(16),
    "colors": v2.ColorJitter(0.5, 0.5, 0.5, 0.2),
    "blur": v2.GaussianBlur(7, sigma=1.6),
    "noise": v2.GaussianNoise(sigma=0.15),
    "erasing": v2.RandomErasing(p=1.0, scale=(0.05, 0.15)),
    "affine": v2.RandomAffine(0, (0.1, 0.1), (0.7, 0.8), shear=[15, 20]),
    "RandAugment": v2.RandAugment(num_ops=2, magnitude=12),
}
fig, axes = plt.subplots(3, 4, figsize=(6, 3.8))
for ax, (name, transform) in zip(axes.flat, pictures.items(), strict=True):
    picture = transform(image).permute(1, 2, 0).clamp(0, 1)
    ax.imshow(picture, interpolation="bilinear")
    ax.set_title(name, fontsize=11)
    ax.axis("off")
plt.show()
