import torch

torch.manual_seed(0)
W = torch.randn(2, 4)
try:
    W @ torch.randn(3, 4)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")

X = torch.randn(4, 4)  # as many examples as features
print("W @ X   ", tuple((W @ X).shape))
print("X @ W.T ", tuple((X @ W.T).shape))
print("same numbers:", torch.allclose((W @ X).T, X @ W.T))
