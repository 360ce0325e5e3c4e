import torch
from torchvision import datasets
from torchvision.transforms import v2

torch.manual_seed(0)
to_tensor = [v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
normalize = v2.Normalize([0.1307], [0.3081])
shift = v2.RandomAffine(degrees=10, translate=(0.1, 0.1))

for steps in ([*to_tensor, normalize], [*to_tensor, shift, normalize]):
    train_set = datasets.MNIST(
        root="data", download=True, transform=v2.Compose(steps)
    )
    first, second = train_set[0][0], train_set[0][0]
    print(len(train_set), "equal:", torch.equal(first, second))
