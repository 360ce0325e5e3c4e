import torch
from torch.nn import functional as F

names = ["cat", "dog", "chicken"]
labels = torch.tensor([names.index(n) for n in ("dog", "cat", "chicken")])
one_hot = F.one_hot(labels, num_classes=3)
print(labels, labels.dtype)
print(one_hot, one_hot.dtype)
print("back", one_hot.argmax(dim=1))

codes, vectors = torch.arange(3.0)[:, None], torch.eye(3)
for name, points in (("codes", codes), ("one-hot", vectors)):
    cat, dog, chicken = points
    print(
        f"{name:8} cat-dog {torch.dist(cat, dog):.2f}"
        f"  cat-chicken {torch.dist(cat, chicken):.2f}"
    )

torch.manual_seed(0)
logits = torch.randn(3, 3)
by_index = F.cross_entropy(logits, labels)
by_vector = F.cross_entropy(logits, one_hot.float())
print("same loss", torch.allclose(by_index, by_vector))
