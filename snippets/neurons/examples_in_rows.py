import torch

torch.manual_seed(0)
W, b = torch.randn(3, 3), torch.randn(3)  # 3 inputs, 3 neurons

# Five examples: the wrong order of the factors is noticed
X = torch.randn(5, 3)
try:
    W @ X + b
except RuntimeError as error:
    print("RuntimeError:", error)

# Three examples: it is not
X = torch.randn(3, 3)
wrong, right = W @ X + b, X @ W.T + b
print("shapes:", list(wrong.shape), list(right.shape))
print("equal: ", torch.allclose(wrong, right))

# Ask for the neuron-by-neuron result of the first example
print("first example:", torch.allclose(right[0], W @ X[0] + b, atol=1e-6))
