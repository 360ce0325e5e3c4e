import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

rnn = nn.RNN(3, 4, batch_first=True)
embedding = nn.Embedding(10, 3)
x = torch.randn(2, 5, 3)


def attempt(name, call):
    try:
        call()
    except (IndexError, RuntimeError, TypeError, ValueError) as error:
        print(f"{name}: {error}")


def pack(lengths):
    return pack_padded_sequence(x, lengths, batch_first=True)


attempt("word 10 of 10", lambda: embedding(torch.tensor([10])))
attempt("ids, no embedding", lambda: rnn(torch.ones(2, 5, 3).long()))
attempt("batch first in h_0", lambda: rnn(x, torch.zeros(2, 1, 4)))
attempt("in nn.Sequential", lambda: nn.Sequential(rnn, nn.Linear(4, 1))(x))
attempt("not sorted", lambda: pack([3, 5]))
attempt("length 0", lambda: pack([5, 0]))
# The device meta stands for one that is not the CPU, as a GPU
elsewhere = torch.tensor([5, 3], device="meta")
attempt("lengths elsewhere", lambda: pack(elsewhere))
