import torch

x = torch.arange(6).reshape(2, 3)
print(x, x.stride(), x.is_contiguous())
print(x.T, x.T.stride(), x.T.is_contiguous())

# The same six numbers: reshape keeps their order, T does not
print(x.reshape(3, 2))

try:
    x.T.view(6)
except RuntimeError as error:
    print("RuntimeError:", str(error).split(" (")[0])
print(x.T.reshape(6), x.T.contiguous().view(6))

# A view has no memory of its own, reshape copied here
x.view(6)[0] = 10
x.T.reshape(6)[0] = 20
print(x[0, 0])
