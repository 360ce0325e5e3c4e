import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**2
y.backward()
try:
    y.backward()
except RuntimeError as error:
    print("RuntimeError:", str(error).split(" (")[0])

# The repair: run the forward pass again, it builds a new graph
x.grad = None
y = x**2
y.backward()
print(x.grad)
