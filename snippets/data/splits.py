import numpy as np
import torch
from sklearn.model_selection import train_test_split
from torch.utils.data import TensorDataset, random_split

labels = torch.tensor([0] * 90 + [1] * 10)
dataset = TensorDataset(torch.arange(100), labels)
seed = torch.Generator().manual_seed(0)
parts = random_split(dataset, [0.6, 0.2, 0.2], generator=seed)
names = ("train", "validation", "test")

indices = np.arange(100)
rest, test = train_test_split(
    indices, test_size=20, stratify=labels, random_state=0
)
train, validation = train_test_split(
    rest, test_size=20, stratify=labels[rest], random_state=0
)

print("            size  of class 1: random  stratified")
for name, part, stratified in zip(
    names, parts, (train, validation, test), strict=True
):
    random = labels[part.indices].sum().item()
    print(
        f"{name:11} {len(part):4} {random:19}"
        f"  {labels[stratified].sum().item():10}"
    )
