import torch
from torch import nn
from torch.nn.functional import cross_entropy

embedding, lstm = nn.Embedding(20, 3), nn.LSTM(3, 4, batch_first=True)
x = torch.randn(2, 5, 3)
_, state = lstm(torch.randn(8, 5, 3))


def attempt(name, call):
    try:
        call()
    except (IndexError, RuntimeError) as error:
        print(f"{name}: {error}")


attempt("unknown character", lambda: embedding(torch.tensor([20])))
attempt("state of 8 strands", lambda: lstm(x, state))
attempt("classes last", lambda: cross_entropy(x, torch.zeros(2, 5).long()))
