import torch


def kl(P, Q):
    return (torch.xlogy(P, P) - torch.xlogy(P, Q)).sum(dim=-1)


torch.manual_seed(0)
for concentration in torch.tensor([0.1, 1.0, 10.0]):
    dirichlet = torch.distributions.Dirichlet(concentration.expand(5))
    P, Q = dirichlet.sample((2, 20_000))
    print(
        f"concentration {concentration:4g}: smallest {kl(P, Q).min():.5f},"
        f" from P to itself {kl(P, P).max():g}"
    )
