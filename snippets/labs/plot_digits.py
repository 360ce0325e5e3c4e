import matplotlib.pyplot as plt
from torchvision import datasets

test_set = datasets.MNIST(root="data", train=False, download=True)

fig, axes = plt.subplots(2, 5, figsize=(6, 2.8), layout="constrained")
for digit, ax in enumerate(axes.flat):
    first = (test_set.targets == digit).nonzero()[0].item()
    image, label = test_set[first]
    ax.imshow(image, cmap="gray")
    ax.set_title(label)
    ax.axis("off")
plt.show()
