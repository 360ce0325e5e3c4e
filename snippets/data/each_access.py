import torch
from torchvision.datasets import MNIST
from torchvision.transforms import v2

torch.manual_seed(0)
to_tensor = [v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
normalize = v2.Normalize([0.5], [0.5])
move = v2.RandomAffine(degrees=10, translate=(0.1, 0.1))

size = len(MNIST("data", download=True))
for name, steps in (
    ("ToTensor + Normalize", [*to_tensor, normalize]),
    ("with RandomAffine", [move, *to_tensor, normalize]),
):
    dataset = MNIST("data", transform=v2.Compose(steps))
    (first, label), (again, label_again) = dataset[0], dataset[0]
    print(f"{name:21} same length {len(dataset) == size}", end="  ")
    print(f"same image {torch.equal(first, again)}", end="  ")
    print(f"same label {label == label_again}")
