import torch

torch.manual_seed(0)
n, d, h, K = 5, 3, 4, 2
X = torch.randn(n, d)
y = torch.tensor([0, 1, 1, 0, 1])
W1, b1 = torch.randn(h, d), torch.zeros(h)
W2, b2 = torch.randn(K, h), torch.zeros(K)

z1 = X @ W1.T + b1
a1 = torch.tanh(z1)
z2 = a1 @ W2.T + b2
loss = torch.nn.functional.cross_entropy(z2, y)

for name, value in {"X": X, "z1": z1, "a1": a1, "z2": z2}.items():
    print(f"{name:5}", tuple(value.shape))
print("loss ", tuple(loss.shape))
