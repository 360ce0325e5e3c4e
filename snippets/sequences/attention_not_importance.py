import torch

weights = torch.tensor([0.9, 0.1])  # that one query gives two positions
values = torch.tensor([[0.0, 0.0], [3.0, -2.0]])


def show(vector):
    return " ".join(f"{number:5.1f}" for number in vector)


print("output:             ", show(weights @ values))
for name, mask in [
    ("first", torch.tensor([True, False])),
    ("second", torch.tensor([False, True])),
]:
    rest = weights.masked_fill(mask, 0.0)
    rest = rest / rest.sum()  # as a mask before the softmax does it
    print(f"without the {name + ':':8}", show(rest @ values))
