import torch

torch.manual_seed(0)
X = torch.randn(6, 5)
W = torch.randn(2, 5, requires_grad=True)

# An autoencoder whose decoder uses the transpose of the encoder's W
a1 = torch.tanh(X @ W.T)
output = a1 @ W
loss = ((output - X) ** 2).sum()
loss.backward()

with torch.no_grad():
    delta2 = 2 * (output - X)
    delta1 = (delta2 @ W.T) * (1 - a1**2)
    encoder, decoder = delta1.T @ X, a1.T @ delta2
print("encoder alone:", torch.allclose(encoder, W.grad))
print("decoder alone:", torch.allclose(decoder, W.grad))
print("sum of both:  ", torch.allclose(encoder + decoder, W.grad, rtol=1e-4))
