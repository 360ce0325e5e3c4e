import numpy as np
import torch
import torch.nn.functional as F

x = torch.arange(9.0).reshape(1, 1, 3, 3)
w = torch.tensor([[1.0, 2], [3, 4]]).reshape(1, 1, 2, 2)

correlation = F.conv2d(x, w)
convolution = F.conv2d(x, w.flip(2, 3))
print("as it is", correlation[0, 0].tolist())
print("flipped ", convolution[0, 0].tolist())

# In one dimension NumPy has both and keeps their names apart
row, kernel = np.array([0.0, 1, 2, 3]), np.array([1.0, 2])
print("np.correlate", np.correlate(row, kernel, mode="valid"))
print("np.convolve ", np.convolve(row, kernel, mode="valid"))
in_torch = F.conv1d(
    torch.tensor(row).reshape(1, 1, -1), torch.tensor(kernel).reshape(1, 1, -1)
)
print("F.conv1d    ", in_torch.flatten().numpy())
