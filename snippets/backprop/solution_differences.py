import torch

torch.manual_seed(0)
# float64: differences of float32 losses leave too few digits
X = torch.randn(5, 3, dtype=torch.float64)
targets = torch.randn(5, 2, dtype=torch.float64)
W1 = torch.randn(4, 3, dtype=torch.float64)
W2 = torch.randn(2, 4, dtype=torch.float64)


def loss_of(W1):
    return ((torch.tanh(X @ W1.T) @ W2.T - targets) ** 2).mean()


a1 = torch.tanh(X @ W1.T)
delta2 = 2 * (a1 @ W2.T - targets) / targets.numel()
delta1 = (delta2 @ W2) * (1 - a1**2)
by_hand = delta1.T @ X

step = 1e-6
differences = torch.zeros_like(W1)
for index in range(W1.numel()):
    shift = torch.zeros_like(W1)
    shift.view(-1)[index] = step
    up, down = loss_of(W1 + shift), loss_of(W1 - shift)
    differences.view(-1)[index] = (up - down) / (2 * step)
print(torch.allclose(by_hand, differences, rtol=0, atol=1e-8))
