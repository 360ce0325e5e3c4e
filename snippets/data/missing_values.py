import csv
import io
import math

import torch

lines = "area,rooms\n50,2\n,3\n90,\n70,3\n,4\n"
rows = list(csv.DictReader(io.StringIO(lines)))
try:
    float(rows[1]["area"])
except ValueError as error:
    print(error)

X = torch.tensor([[float(v or math.nan) for v in r.values()] for r in rows])
train, test = X[:4], X[4:]
print("mean  ", train.mean(dim=0))
print("median", train.nanmedian(dim=0).values)


def fill(X, medians):
    missing = X.isnan()
    return torch.cat([X.where(~missing, medians), missing.float()], dim=1)


medians = train.nanmedian(dim=0).values
print(fill(train, medians))
print(fill(test, medians))
