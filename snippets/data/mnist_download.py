from torchvision.datasets import MNIST

for mirror in MNIST.mirrors:
    print(mirror)
try:
    MNIST("empty_folder")
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(len(MNIST("data", download=True)) > 0)
