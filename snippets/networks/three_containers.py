import torch
from torch import nn


class Network(nn.Module):
    def __init__(self, hidden_size=8, depth=3):
        super().__init__()
        self.stem = nn.Sequential(nn.Linear(4, hidden_size), nn.ReLU())
        self.blocks = nn.ModuleList(
            nn.Linear(hidden_size, hidden_size) for _ in range(depth)
        )
        self.heads = nn.ModuleDict(
            {
                "species": nn.Linear(hidden_size, 3),
                "length": nn.Linear(hidden_size, 1),
            }
        )

    def forward(self, X, task):
        A = self.stem(X)
        for block in self.blocks:
            A = A + torch.relu(block(A))  # a path around each block
        return self.heads[task](A)


torch.manual_seed(0)
model = Network()
X = torch.randn(5, 4)
for task in model.heads:
    print(task, tuple(model(X, task).shape))
print(*[name for name in model.state_dict() if "weight" in name], sep="\n")
