from torch import nn


def weights(*layers):
    return sum(layer.weight.numel() for layer in layers)


print(" k    O      full  separable  ratio  1/O + 1/k²")
for k, width in ((3, 64), (3, 128), (5, 128)):
    full = weights(nn.Conv2d(64, width, k))
    separable = weights(
        nn.Conv2d(64, 64, k, groups=64),
        nn.Conv2d(64, width, kernel_size=1),
    )
    print(f"{k:2}{width:5}{full:10,}{separable:11,}", end="")
    print(f"{separable / full:7.3f}{1 / width + 1 / k**2:12.3f}")
