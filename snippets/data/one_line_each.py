import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(0)
pixels = torch.tensor(load_sample_image("china.jpg")).permute(2, 0, 1)
image = v2.functional.to_dtype(pixels, torch.float32, scale=True)
print(f"{'original':22}{tuple(image.shape)}")
for transform in (
    v2.RandomHorizontalFlip(p=0.5),
    v2.RandomVerticalFlip(p=0.5),
    v2.RandomRotation(degrees=15),
    v2.RandomAffine(degrees=0, translate=(0.1, 0.1), scale=(0.8, 1.2)),
    v2.RandomCrop(size=224),
    v2.RandomCrop(size=(427, 640), padding=40),
    v2.RandomResizedCrop(size=224, scale=(0.3, 1.0)),
    v2.Pad(padding=40),
    v2.ColorJitter(brightness=0.4, contrast=0.4, saturation=0.4, hue=0.1),
    v2.GaussianBlur(kernel_size=9, sigma=(0.5, 3.0)),
    v2.GaussianNoise(sigma=0.1),
    v2.RandomErasing(p=0.5),
    v2.RandAugment(num_ops=2, magnitude=9),
):
    result = transform(image)
    print(f"{type(transform).__name__:22}{tuple(result.shape)}")

try:
    v2.GaussianBlur()
except TypeError as error:
    print(f"{type(error).__name__}: {error}")
