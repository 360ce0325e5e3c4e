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


scores = {"copies": [], "originals": []}
for seed in range(5):
    torch.manual_seed(seed)
    half = {"test_size": 0.5, "random_state": seed}
    x, new, y, y_new = train_test_split(
        images, labels, train_size=100, stratify=labels, random_state=seed
    )
    a, b, y_a, y_b = train_test_split(*versions(x, y), **half)
    copies = (a, y_a), (b, y_b)
    a, b, y_a, y_b = train_test_split(x, y, **half)
    originals = versions(a, y_a), (b, y_b)
    for name, (train, test) in zip(scores, (copies, originals), strict=True):
        model = KNeighborsClassifier(1).fit(*train)
        scores[name].append([model.score(*test), model.score(new, y_new)])

print("split of   seems          is")
for name, pairs in scores.items():
    seems, true = (torch.tensor(column) for column in zip(*pairs, strict=True))
    print(
        f"{name:9}  {seems.mean():.2f} ± {seems.std():.2f}"
        f"    {true.mean():.2f} ± {true.std():.2f}"
    )
