from torch.utils.data import DataLoader, Dataset
from torchvision import datasets
from torchvision.transforms import v2

transform = v2.Compose([v2.PILToTensor()])
mnist = datasets.MNIST("data", download=True, transform=transform)
print("Dataset", isinstance(mnist, Dataset))
print("DataLoader", isinstance(mnist, DataLoader))
image, label = mnist[0]
print("one item ", tuple(image.shape), type(label).__name__)

loader = DataLoader(mnist, batch_size=64, shuffle=True)
images, labels = next(iter(loader))
print("one batch", tuple(images.shape), tuple(labels.shape))
