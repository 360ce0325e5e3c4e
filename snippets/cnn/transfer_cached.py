import copy

import torch
from torch import nn
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
X, y = torch.randn(50, 1, 12, 12), torch.randint(5, (50,))
trunk = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.AdaptiveAvgPool2d(2),
    nn.Flatten(),
)
trunk.requires_grad_(False).eval()
seen = 0


def count(module, inputs, output):
    global seen
    seen += len(output)


trunk.register_forward_hook(count)
head = nn.Linear(32, 5)


def train(head, inputs, through):
    optimizer = torch.optim.Adam(head.parameters(), lr=0.01)
    for _ in range(30):
        for rows in torch.arange(50).split(10):
            optimizer.zero_grad()
            logits = head(through(inputs[rows]))
            cross_entropy(logits, y[rows]).backward()
            optimizer.step()
    return head


slow = train(copy.deepcopy(head), X, trunk)
print("through the trunk:", seen, "images")
seen = 0
with torch.no_grad():
    features = trunk(X)
fast = train(copy.deepcopy(head), features, nn.Identity())
print("cached features:  ", seen, "images,", tuple(features.shape))
torch.testing.assert_close(slow.weight, fast.weight, rtol=1e-3, atol=1e-3)
