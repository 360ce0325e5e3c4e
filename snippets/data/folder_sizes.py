import torch
from torch.utils.data import DataLoader
from torchvision.transforms import v2

torch.manual_seed(0)
sizes = ((32, 20), (32, 28), (24, 36), (40, 30))
images = [torch.randint(256, (3, *size), dtype=torch.uint8) for size in sizes]
examples = [(image, 0) for image in images]
try:
    next(iter(DataLoader(examples, batch_size=4)))
except RuntimeError as error:
    print(error)

same = v2.Compose(
    [
        v2.Resize(24),  # the shorter side
        v2.CenterCrop(24),
        v2.ToDtype(torch.float32, scale=True),
    ]
)
resized = [(same(image), label) for image, label in examples]
batch, labels = next(iter(DataLoader(resized, batch_size=4)))
print("resized", tuple(batch.shape), batch.dtype)


def pad_to_largest(examples):
    height = max(image.shape[1] for image, _ in examples)
    width = max(image.shape[2] for image, _ in examples)
    batch = torch.zeros(len(examples), 3, height, width)
    for place, (image, _) in zip(batch, examples, strict=True):
        place[:, : image.shape[1], : image.shape[2]] = image / 255
    return batch, torch.tensor([label for _, label in examples])


loader = DataLoader(examples, batch_size=4, collate_fn=pad_to_largest)
print("padded ", tuple(next(iter(loader))[0].shape))
