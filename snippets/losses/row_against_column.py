import warnings

import torch
from torch import nn

y = torch.tensor([1.0, 2.0, 3.0])
prediction = y[:, None]  # perfect, but of shape (3, 1)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = nn.MSELoss()(prediction, y)
print("UserWarning:", caught[0].message)
print(f"{loss:.4f}")
print(nn.MSELoss()(prediction, y[:, None]).item())
