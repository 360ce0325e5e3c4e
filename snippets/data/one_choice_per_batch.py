import torch
from torchvision.transforms import v2

torch.manual_seed(0)
rotate = v2.RandomRotation(30, v2.InterpolationMode.BILINEAR)
batch = torch.rand(1, 28, 28).expand(8, 1, 28, 28)  # one image, eight times

together = rotate(batch)
one_by_one = torch.stack([rotate(image) for image in batch])
for name, result in (("together", together), ("one by one", one_by_one)):
    print(f"{name:11}{len(result.flatten(1).unique(dim=0))} different images")
