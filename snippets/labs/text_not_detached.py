import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(3, 4, batch_first=True)
optimizer = torch.optim.SGD(lstm.parameters(), lr=0.1)


def two_windows(detach):
    state = None
    for _ in range(2):
        output, state = lstm(torch.randn(2, 5, 3), state)
        if detach:
            state = tuple(part.detach() for part in state)
        optimizer.zero_grad()
        output.square().mean().backward()
        optimizer.step()


try:
    two_windows(detach=False)
except RuntimeError as error:
    print(str(error).split(" (")[0])
two_windows(detach=True)
print("detached: both windows done")
