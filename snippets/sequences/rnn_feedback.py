import torch
from torch import nn

torch.manual_seed(0)
rnn, head = nn.RNN(3, 4, batch_first=True), nn.Linear(4, 2)
x = torch.randn(1, 5, 3)

output, _ = rnn(x)
y = head(output)
with torch.no_grad():
    head.weight.zero_()  # from now on, all outputs are the bias
silenced, _ = rnn(x)
print("y", tuple(y.shape), " h", tuple(output.shape))
print("y changes:", not torch.equal(head(silenced), y))
print("h changes:", not torch.equal(silenced, output))
