import torch
from torch.nn.functional import binary_cross_entropy_with_logits

# float64: training multiplies rounding errors
double = {"dtype": torch.float64}
x = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]], **double)
y = torch.tensor([0, 1, 1, 0], **double)
rate, steps = 0.3, 200

# A row of W and a number of b for each hidden unit; v and c: the output
W = torch.tensor([[1.0, -0.5], [0.5, 1.5]], **double)
b = torch.zeros(2, **double)
v, c = torch.ones(2, **double), torch.zeros(1, **double)
parameters = [each.requires_grad_() for each in (W, b, v, c)]
optimizer = torch.optim.SGD(parameters, lr=rate, momentum=0.9)

for step in range(steps + 1):
    z = torch.tanh(x @ W.T + b) @ v + c
    loss = binary_cross_entropy_with_logits(z, y)
    if step % 40 == 0:
        print(f"step {step:3}  loss {loss:.4f}")
    if step < steps:
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
print("XOR:", *(f"{p:.3f}" for p in torch.sigmoid(z).tolist()))
