import inspect

import torch
from torch import nn
from torch.nn import functional as F

print("optim is a module:   ", inspect.ismodule(torch.optim))
print("optim.SGD is a class:", inspect.isclass(torch.optim.SGD))
print("nn.CNN exists:       ", hasattr(nn, "CNN"))

torch.manual_seed(0)
scores, classes = torch.randn(4, 3), torch.tensor([0, 2, 1, 0])
print("ReLU, two ways:", torch.equal(nn.ReLU()(scores), F.relu(scores)))
loss = nn.CrossEntropyLoss()(scores, classes)
print("loss, two ways:", torch.equal(loss, F.cross_entropy(scores, classes)))
