import torch
from torch import nn


class Deep(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.hidden = container([nn.Linear(10, 10) for _ in range(3)])
        self.output = nn.Linear(10, 1)

    def forward(self, x):
        for layer in self.hidden:
            x = torch.tanh(layer(x))
        return self.output(x)


for container in (list, nn.ModuleList):
    torch.manual_seed(0)
    model = Deep(container)
    first = model.hidden[0].weight
    before = first.detach().clone()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model(torch.randn(8, 10)).pow(2).mean().backward()
    optimizer.step()
    print(container.__name__)
    print("  parameters: ", sum(p.numel() for p in model.parameters()))
    print("  has a grad: ", first.grad is not None)
    print("  has changed:", not torch.equal(first, before))
