import torch
import torch.nn.functional as F

torch.manual_seed(0)
n, d, h, K = 5, 3, 4, 2
X = torch.randn(n, d)
y = torch.tensor([0, 1, 1, 0, 1])
W1, b1 = torch.randn(h, d), torch.zeros(h)
W2, b2 = torch.randn(K, h), torch.zeros(K)
parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
for value in parameters.values():
    value.requires_grad_()

# Forward
z1 = X @ W1.T + b1
a1 = torch.tanh(z1)
z2 = a1 @ W2.T + b2
loss = F.cross_entropy(z2, y)

# Backward by hand, from the last layer to the first
with torch.no_grad():
    delta2 = (torch.softmax(z2, dim=1) - F.one_hot(y, K)) / n
    delta1 = (delta2 @ W2) * (1 - a1**2)
    gradients = {
        "W1": delta1.T @ X,
        "b1": delta1.sum(dim=0),
        "W2": delta2.T @ a1,
        "b2": delta2.sum(dim=0),
    }

# Backward by autograd
loss.backward()
print("delta2", tuple(delta2.shape), " delta1", tuple(delta1.shape))
for name, value in parameters.items():
    torch.testing.assert_close(gradients[name], value.grad)
    print(name, tuple(value.grad.shape), "agrees")
