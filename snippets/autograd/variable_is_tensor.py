import torch
from torch.autograd import Variable

print(type(Variable(torch.ones(2))))
