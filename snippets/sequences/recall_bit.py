import torch
from torch import nn


class Recall(nn.Module):
    """Read a sequence of signs, then say whether the first was +1."""

    def __init__(self, hidden=32):
        super().__init__()
        self.lstm = nn.LSTM(1, hidden, batch_first=True)
        self.head = nn.Linear(hidden, 1)
        with torch.no_grad():
            self.lstm.bias_ih_l0[hidden : 2 * hidden] = 1.0
            self.lstm.bias_hh_l0[hidden : 2 * hidden] = 0.0

    def forward(self, x):
        output, _ = self.lstm(x)
        return self.head(output[:, -1]).squeeze(1)


def batch(count, length=20):
    x = torch.randint(0, 2, (count, length, 1)) * 2.0 - 1
    return x, (x[:, 0, 0] > 0).float()


torch.manual_seed(0)
model = Recall()
optimizer = torch.optim.Adam(model.parameters(), lr=2**-7)
for _ in range(200):
    x, y = batch(64)
    loss = nn.functional.binary_cross_entropy_with_logits(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()

with torch.no_grad():
    x, y = batch(2000)
    accuracy = ((model(x) > 0) == (y > 0.5)).float().mean()
print(f"first of 20 signs right: {accuracy:.0%}")
