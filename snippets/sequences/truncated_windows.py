import torch
from torch import nn


def three_windows(between, **how):
    torch.manual_seed(0)
    rnn = nn.RNN(3, 4, batch_first=True)
    optimizer = torch.optim.SGD(rnn.parameters(), lr=0.1)
    windows = torch.randn(2, 15, 3).split(5, dim=1)
    state = None
    for window in windows:
        output, state = rnn(window, state)
        optimizer.zero_grad()
        output.square().mean().backward(**how)
        optimizer.step()
        state = between(state)
    return state


def attempt(name, between, **how):
    try:
        three_windows(between, **how)
        print(f"{name}: three windows done")
    except RuntimeError as error:
        print(f"{name}: {str(error).split(': [')[0].split(' (')[0]}")


attempt("state as it is", lambda state: state)
attempt("retain_graph=True", lambda state: state, retain_graph=True)
attempt("state.detach()", lambda state: state.detach())

# What detaching cuts, and what it keeps
rnn = nn.RNN(3, 4, batch_first=True)
first = torch.randn(1, 5, 3, requires_grad=True)
second = torch.randn(1, 5, 3, requires_grad=True)
_, state = rnn(first)
output, _ = rnn(second, state.detach())
output.sum().backward()
print("gradient in the windows:", first.grad is not None, end=" ")
print(second.grad is not None)
fresh, _ = rnn(second)
print("the value is carried over:", not torch.equal(output, fresh))
