import torch
from torch.utils.data import Subset, random_split
from torchvision.datasets import MNIST
from torchvision.transforms import v2

torch.manual_seed(0)
plain = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
augmented = v2.Compose([v2.RandomAffine(10, translate=(0.1, 0.1)), plain])


def fixed(part):
    return torch.equal(part[0][0], part[0][0])


whole = MNIST("data", transform=augmented, download=True)
train, validation = random_split(whole, [0.8, 0.2])
print("one dataset:  train fixed", fixed(train), end="  ")
print("validation fixed", fixed(validation))

indices = validation.indices
validation = Subset(MNIST("data", transform=plain), indices)
print("two datasets: train fixed", fixed(train), end="  ")
print("validation fixed", fixed(validation))
