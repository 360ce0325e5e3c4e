import torch
from torch import nn


def leaves(result):
    """Every leaf of the graph that gets a gradient."""
    seen, stack, found = set(), [result.grad_fn], []
    while stack:
        node = stack.pop()
        if node is None or node in seen:
            continue
        seen.add(node)
        if hasattr(node, "variable"):
            found.append(node.variable)
        stack += [parent for parent, _ in node.next_functions]
    return found


class Deep(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.hidden = container([nn.Linear(2, 16), nn.Linear(16, 16)])
        self.output = nn.Linear(16, 1)

    def forward(self, X):
        for layer in self.hidden:
            X = torch.tanh(layer(X))
        return self.output(X)


for container in (list, nn.ModuleList):
    model = Deep(container)
    known = {id(p) for p in model.parameters()}
    loss = model(torch.ones(5, 2)).mean()
    orphans = [t for t in leaves(loss) if id(t) not in known]
    shapes = sorted(tuple(t.shape) for t in orphans)
    print(container.__name__, shapes)
