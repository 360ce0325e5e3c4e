from torchvision import datasets
from torchvision.transforms import v2

train_set = datasets.MNIST(root="data", train=True, download=True)
pixels = train_set.data.unsqueeze(1) / 255

print("subtract  divide   mean    std    min   max")
for mean, std in ((0.5, 0.5), (0.1307, 0.3081), (pixels.mean(), pixels.std())):
    x = v2.functional.normalize(pixels, [mean], [std])
    print(f"{mean:8.4f} {std:7.4f} {x.mean():z6.2f} {x.std():6.2f}", end=" ")
    print(f"{x.min():6.2f} {x.max():5.2f}")

# The real MNIST, from the mean and deviation of its training set
mean, std = (0.1307 - 0.5) / 0.5, 0.3081 / 0.5
print(f"real MNIST after (0.5, 0.5): mean {mean:.2f}, std {std:.2f}")
