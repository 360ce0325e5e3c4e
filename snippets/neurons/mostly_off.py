import torch

x = torch.arange(1.0, 11.0)  # ten examples
for bias in (0.0, -9.0, -10.0):
    w = torch.tensor(1.0, requires_grad=True)
    z = w * x + bias
    loss = (torch.relu(z) - 2.0).pow(2).mean()
    loss.backward()
    print(
        f"bias {bias:5.1f}  z > 0 for {(z > 0).sum().item():2d} of 10"
        f"  dL/dw = {w.grad.item():g}"
    )
