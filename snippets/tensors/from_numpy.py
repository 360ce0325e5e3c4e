import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
shared = torch.from_numpy(array)
copied = torch.tensor(array)

array[0] = 100
print(shared)
print(copied)

# The way back shares memory too
back = shared.numpy()
shared[1] = 200
print(array, back)
