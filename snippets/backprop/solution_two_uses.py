import torch

x = torch.tensor(1.0, requires_grad=True)
s = torch.sigmoid(x)
(x * s).backward()

# x -> y directly, and x -> s -> y
direct, through_s = s, x * s * (1 - s)
print(f"{direct:.5f} + {through_s:.5f} = {direct + through_s:.5f}")
print(f"autograd            {x.grad:.5f}")
