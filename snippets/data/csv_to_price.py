# --8<-- [start:file]
import csv
import math
from collections import OrderedDict
from pathlib import Path
from statistics import median

import numpy as np
import torch
from torch import nn
from torch.nn.functional import mse_loss
from torch.utils.data import DataLoader, TensorDataset

rng = np.random.default_rng(0)
factors = {"north": 0.8, "south": 1.3, "east": 1.0}
with Path("flats.csv").open("w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["area", "distance", "district", "price"])
    for number in range(600):
        area, distance = rng.uniform(30, 120), rng.lognormal(0, 1)
        district = "west" if number == 599 else rng.choice(list(factors))
        price = 3000 * area * factors.get(district, 1.1)
        price *= math.exp(-0.2 * math.log1p(distance) + rng.normal(0, 0.1))
        shown = "" if rng.random() < 0.1 else f"{area:.1f}"
        writer.writerow([shown, f"{distance:.2f}", district, f"{price:.0f}"])
# --8<-- [end:file]

# --8<-- [start:prepare]
with Path("flats.csv").open(newline="") as file:
    rows = list(csv.DictReader(file))
order = torch.randperm(599, generator=torch.Generator().manual_seed(0))
train, test = order[:400].tolist(), [*order[400:].tolist(), 599]

known = [float(rows[i]["area"]) for i in train if rows[i]["area"]]
middle = median(known)
names = sorted({rows[i]["district"] for i in train})
codes = {name: code for code, name in enumerate(names, start=1)}
numbers = torch.tensor(
    [
        [
            float(row["area"] or middle),
            math.log1p(float(row["distance"])),
            float(row["area"] == ""),
        ]
        for row in rows
    ]
)
districts = torch.tensor([codes.get(row["district"], 0) for row in rows])
prices = torch.tensor([float(row["price"]) for row in rows])

scaled = numbers.clone()
std, mean = torch.std_mean(numbers[train, :2], dim=0)
scaled[:, :2] = (numbers[:, :2] - mean) / std
spread, center = torch.std_mean(prices[train].log())
target = (prices.log() - center) / spread
# --8<-- [end:prepare]


# --8<-- [start:train]
class Prices(nn.Module):
    def __init__(self, categories):
        super().__init__()
        self.embedding = nn.Embedding(categories, 2)
        layers = OrderedDict(
            hidden=nn.Linear(3 + 2, 16), act=nn.ReLU(), out=nn.Linear(16, 1)
        )
        self.layers = nn.Sequential(layers)

    def forward(self, numbers, district):
        x = torch.cat([numbers, self.embedding(district)], dim=1)
        return self.layers(x).squeeze(1)


torch.manual_seed(0)
model = Prices(1 + len(codes))
data = TensorDataset(scaled[train], districts[train], target[train])
loader = DataLoader(data, batch_size=40, shuffle=True)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(40):
    for inputs, district, goal in loader:
        hidden = torch.rand(len(district)) < 0.1  # so that row 0 learns, too
        answer = model(inputs, district.masked_fill(hidden, 0))
        optimizer.zero_grad()
        mse_loss(answer, goal).backward()
        optimizer.step()

model.eval()
with torch.no_grad():
    predicted = model(scaled[test], districts[test])
predicted = (predicted * spread + center).exp()
error = (predicted - prices[test]).abs().mean()
simple = (prices[train].median() - prices[test]).abs().mean()
print("codes", codes, "last row:", districts[-1].item())
shapes = [tuple(part.shape) for part in (inputs, district, goal)]
print("batch", shapes)
print(f"mean absolute error {error / 1000:.0f} thousand")
print(f"the median's        {simple / 1000:.0f} thousand")
# --8<-- [end:train]
