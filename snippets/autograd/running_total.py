import torch


def count(node):
    return 1 + sum(
        count(parent) for parent, _ in node.next_functions if parent
    )


w = torch.tensor(2.0, requires_grad=True)
total, number = 0.0, 0.0
for step in range(1, 31):
    loss = (w - 3) ** 2
    loss.backward()
    total += loss
    number += loss.item()
    if step % 10 == 0:
        print(step, count(total.grad_fn), total.item(), number)
