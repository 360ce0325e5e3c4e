import torch

weights = torch.tensor([0.9, 0.1])  # that one query gives two positions
values = torch.tensor([[0.0, 0.0], [3.0, -2.0]])


def show(vector):
    return " ".join(f"{number:5.1f}" for number in vector)


for i in range(2):
    part = weights[i] * values[i]
    print(f"position {i + 1}: weight {weights[i]:.1f}, adds {show(part)}")
print("output:                  ", show(weights @ values))

equal = torch.tensor([[3.0, -2.0], [3.0, -2.0]])
for first in (0.9, 0.5, 0.1):
    weights = torch.tensor([first, 1 - first])
    print(f"equal values, weight {first}: ", show(weights @ equal))
