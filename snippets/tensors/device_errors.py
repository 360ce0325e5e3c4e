import inspect

import torch

# This sentence stands in PyTorch itself: builds without CUDA raise it
source = inspect.getsource(torch.cuda)
print("Torch not compiled with CUDA enabled" in source)

# On a GPU the next message says cuda:0 instead of meta
x = torch.ones(3, device="meta", requires_grad=True)
try:
    x.detach().numpy()
except TypeError as error:
    print("TypeError:", error)

y = torch.ones(3, requires_grad=True)  # on any device that holds numbers
print(y.detach().cpu().numpy())

# A program can catch a full memory by this name
print(issubclass(torch.OutOfMemoryError, RuntimeError))
