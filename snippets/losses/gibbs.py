import torch

torch.manual_seed(0)
# float64, so that rounding does not push a tiny divergence below 0
concentrations = torch.tensor([0.1, 1.0, 10.0], dtype=torch.float64)
for concentration in concentrations:
    dirichlet = torch.distributions.Dirichlet(concentration.expand(5))
    P, Q = dirichlet.sample((2, 20_000))
    kl = (torch.xlogy(P, P) - torch.xlogy(P, Q)).sum(dim=1)
    same = (torch.xlogy(P, P) - torch.xlogy(P, P)).sum(dim=1)
    print(f"{concentration:4g}", (kl > 0).all().item(), same.max().item())
