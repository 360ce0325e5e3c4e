import numpy as np
import torch
from torch import nn

features = torch.from_numpy(np.ones((4, 3)))
layer = nn.Linear(3, 2)

try:
    layer(features)
except RuntimeError as error:
    print("RuntimeError:", error)
print(layer(features.float()).shape)
