import torch

x = torch.tensor([-1.0, 0.0, 2.0], requires_grad=True)

y = torch.sigmoid(x)
y += 1
try:
    y.sum().backward()
except RuntimeError as error:
    print("RuntimeError:", str(error).split(": [")[0])

y = torch.sigmoid(x)
y = y + 1
y.sum().backward()
print([round(g, 3) for g in x.grad.tolist()])

# The product by 3 does not need its own result: in place is harmless
x.grad = None
y = x * 3
y += 1
y.sum().backward()
print(x.grad)
