import warnings

import torch
from torch import nn

prediction, target = torch.zeros(4, 1), torch.ones(4)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.MSELoss()(prediction, target))
    loss = nn.PoissonNLLLoss()(target[:, None], target)
print(len(caught), "UserWarning:", str(caught[0].message).split(". ")[0])
print("PoissonNLLLoss, no warning:", loss.shape)

try:
    nn.BCEWithLogitsLoss()(prediction, target)
except ValueError as error:
    print("ValueError:", error)
