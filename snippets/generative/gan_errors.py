import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits as bce

torch.manual_seed(0)
G = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 2))
D = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
opt_d = torch.optim.SGD(D.parameters(), lr=0.1)
ones, zeros = torch.ones(64, 1), torch.zeros(64, 1)


def attempt(title, lines):
    try:
        lines()
    except (RuntimeError, ValueError) as error:
        print(f"{title}:\n  {str(error).split('. ')[0][:150]}")


def graph_twice():
    fake = G(torch.randn(64, 2))
    bce(D(fake), zeros).backward()  # frees the graph of G, too
    bce(D(fake), ones).backward()


def modified_in_place():
    answers = D(G(torch.randn(64, 2)))
    bce(answers, zeros).backward(retain_graph=True)
    opt_d.step()  # changes the weights that the graph remembers
    bce(answers, ones).backward()


def no_graph():
    with torch.no_grad():
        answers = D(G(torch.randn(64, 2)))
    bce(answers, ones).backward()


attempt("labels (64,)", lambda: bce(D(torch.randn(64, 2)), torch.ones(64)))
attempt("fake reused", graph_twice)
attempt("answers reused", modified_in_place)
attempt("D under no_grad", no_graph)
