import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(3, 3)
        self.second = nn.Linear(3, 2)
        self.output = nn.Linear(2, 2)
        nn.init.xavier_normal_(self.first.weight)
        nn.init.kaiming_normal_(self.second.weight, nonlinearity="relu")
        nn.init.zeros_(self.first.bias)
        nn.init.zeros_(self.second.bias)

    def forward(self, x):
        a = torch.sigmoid(self.first(x))
        a = torch.relu(self.second(a))
        return self.output(a)  # logits

    @torch.no_grad()
    def probabilities(self, x):
        return torch.softmax(self(x), dim=-1)


torch.manual_seed(0)
model = Classifier()
x, y = torch.randn(4, 3), torch.tensor([0, 1, 1, 0])

loss = nn.CrossEntropyLoss()(model(x), y)
loss.backward()
p = model.probabilities(x)
print(loss.shape, p.shape, torch.allclose(p.sum(dim=-1), torch.ones(4)))
