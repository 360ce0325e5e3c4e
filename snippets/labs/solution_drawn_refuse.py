import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

torch.manual_seed(0)
digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16
labels = torch.tensor(digits.target)
split = {"test_size": 360, "random_state": 0}
rest, test = train_test_split(range(len(labels)), stratify=labels, **split)
train, val = train_test_split(rest, stratify=labels[rest], **split)
maps = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
more = [nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
model = nn.Sequential(*maps, *more, nn.Flatten(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(20):
    order = torch.tensor(train)[torch.randperm(len(train))]
    for batch in order.split(32):
        loss = nn.functional.cross_entropy(model(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

shapes = {
    "A": "00c8000000cg300000cgc00000caf60000cgge2000ceceb000cb01f6009a005d",
    "E": "02cgec2002b0000000c0000001f6950000f9510000f0000002d0000003fccc00",
    "X": "0780068000e20d100069a600001ec000000cd100005b7b0001e10d2007800350",
    "tick": "0004e0000004g0000004g0000204g0000882g20001c8g200001dg2000003f100",
}
numbers = [[int(sign, 17) for sign in signs] for signs in shapes.values()]
strange = torch.tensor(numbers, dtype=torch.float32).view(-1, 1, 8, 8) / 16
with torch.no_grad():
    sure, unknown = (
        model(batch).softmax(dim=1).max(dim=1).values
        for batch in (images[val], strange)
    )
    limit = sure.quantile(0.05).item()
    kept = model(images[test]).softmax(dim=1).max(dim=1).values >= limit
print(f"refuse below {limit:.2f}")
print(f"test digits refused: {1 - kept.double().mean():.3f}")
for shape, share in zip(shapes, unknown.tolist(), strict=True):
    print(
        f"{shape:5}{share:.2f} {'refused' if share < limit else 'let through'}"
    )
