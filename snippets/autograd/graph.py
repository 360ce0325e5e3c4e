import torch

x = torch.tensor(2.0)
w = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(0.5, requires_grad=True)
loss = (w * x + b - 3.0) ** 2


def show(node, depth=0):
    print("  " * depth + node.name())
    for parent, _ in node.next_functions:
        if parent is not None:
            show(parent, depth + 1)


show(loss.grad_fn)
print("leaves:", w.is_leaf, b.is_leaf, " result:", loss.is_leaf)
