import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from torchvision.transforms.v2 import functional as F

images, labels = load_digits(return_X_y=True)  # 8×8 pixels each
changes = {
    "as it is": lambda x: x,
    "moved right by 1": lambda x: F.affine(x, 0, [1, 0], 1, [0]),
    "turned by 10°": lambda x: F.rotate(x, 10),
    "mirrored": F.horizontal_flip,
    "upside down": F.vertical_flip,
    "turned by 180°": lambda x: F.rotate(x, 180),
}
right = {name: [] for name in changes}
nines = {name: [] for name in changes}
for seed in range(5):
    x, x_test, y, y_test = train_test_split(
        images, labels, test_size=0.5, stratify=labels, random_state=seed
    )
    model = KNeighborsClassifier(3).fit(x, y)
    pictures = torch.tensor(x_test).reshape(-1, 1, 8, 8)
    for name, change in changes.items():
        predicted = model.predict(change(pictures).flatten(1).numpy())
        right[name].append((predicted == y_test).mean())
        nines[name].append((predicted[y_test == 6] == 9).mean())

print("                    accuracy  sixes read as nines")
for name in changes:
    r, n = torch.tensor(right[name]), torch.tensor(nines[name])
    print(f"{name:17}{r.mean():.2f} ± {r.std():.2f}  {n.mean():19.2f}")
