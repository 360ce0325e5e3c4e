import torch


def nodes(start):
    found, waiting = set(), [start]
    while waiting:
        node = waiting.pop()
        if node is not None and node not in found:
            found.add(node)
            waiting += [parent for parent, _ in node.next_functions]
    return found


w = torch.tensor(2.0, requires_grad=True)
total, number = 0.0, 0.0
for step in range(1, 31):
    loss = (w - 3) ** 2
    loss.backward()
    total += loss
    number += loss.item()
    if step % 10 == 0:
        print(step, len(nodes(total.grad_fn)), total.item(), number)
