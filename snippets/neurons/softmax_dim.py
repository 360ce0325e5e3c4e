import warnings

import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 0.0, 5.0]])  # [2, 3]
for dim in (0, 1):
    p = nn.Softmax(dim=dim)(logits)
    print(f"dim {dim}  row sums {[round(v, 2) for v in p.sum(1).tolist()]}")

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.Softmax()(logits)
print(caught[0].category.__name__, str(caught[0].message).split(".")[0])

try:
    torch.softmax(logits)
except TypeError as error:
    print("TypeError:", str(error).splitlines()[0])
