import torch

torch.manual_seed(0)
T = 100
ab = torch.cumprod(1 - torch.linspace(0.001, 0.2, T), 0)  # T numbers
x0 = torch.randn(8, 2)
t = torch.randint(1, T, (8,))


def attempt(name, f):
    try:
        print(f"{name}: {tuple(f().shape)}")
    except (IndexError, RuntimeError) as error:
        print(f"{name}:\n  {type(error).__name__}: {error}")


attempt("time as float", lambda: ab[t / 1])
attempt("time T of T", lambda: ab[torch.tensor([T])])
attempt("(8,) by (8, 2)", lambda: ab[t] * x0)
attempt("(2,) by (2, 2)", lambda: ab[t[:2]] * x0[:2])
attempt("(8,) by (8, 1)", lambda: ab[t] * x0[:, :1])
attempt("(8, 1) by (8, 2)", lambda: ab[t][:, None] * x0)
