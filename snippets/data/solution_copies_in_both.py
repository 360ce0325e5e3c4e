import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from torchvision.transforms import v2

images, labels = load_digits(return_X_y=True)
jitter = v2.RandomAffine(degrees=10, translate=(0.05, 0.05))


def versions(x, y):
    pictures = torch.tensor(x).reshape(-1, 1, 8, 8)
    made = [torch.stack([jitter(p) for p in pictures]) for _ in range(5)]
    return torch.cat(made).flatten(1).numpy(), torch.tensor(y).repeat(5)


print("seed  augmented before the split  after")
for seed in range(3):
    torch.manual_seed(seed)
    half = {"test_size": 0.5, "random_state": seed}
    x, _, y, _ = train_test_split(
        images, labels, train_size=100, stratify=labels, random_state=seed
    )
    a, b, y_a, y_b = train_test_split(*versions(x, y), **half)
    before = KNeighborsClassifier(1).fit(a, y_a).score(b, y_b)
    a, b, y_a, y_b = train_test_split(x, y, **half)
    after = KNeighborsClassifier(1).fit(*versions(a, y_a)).score(b, y_b)
    print(f"{seed:4}  {before:26.2f}  {after:5.2f}")
