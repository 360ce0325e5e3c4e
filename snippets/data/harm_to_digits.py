import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from torchvision.transforms.v2 import functional as F

images, labels = load_digits(return_X_y=True)
x, x_test, y, y_test = train_test_split(
    images, labels, test_size=0.5, stratify=labels, random_state=0
)
model = KNeighborsClassifier(3).fit(x, y)
pictures = torch.tensor(x_test).reshape(-1, 1, 8, 8)

print("                  accuracy  sixes read as nines")
for name, changed in (
    ("as it is", pictures),
    ("moved right by 1", F.affine(pictures, 0, [1, 0], 1, [0])),
    ("turned by 10°", F.rotate(pictures, 10)),
    ("mirrored", F.horizontal_flip(pictures)),
    ("upside down", F.vertical_flip(pictures)),
    ("turned by 180°", F.rotate(pictures, 180)),
):
    predicted = model.predict(changed.flatten(1).numpy())
    print(
        f"{name:17}{(predicted == y_test).mean():9.2f}"
        f"  {(predicted[y_test == 6] == 9).mean():19.2f}"
    )
