import torch

torch.manual_seed(0)
sizes = [3, 5, 4, 6, 2]
depth = len(sizes) - 1
Ws = [torch.randn(sizes[i + 1], sizes[i]) for i in range(depth)]
bs = [torch.randn(size) for size in sizes[1:]]
for value in Ws + bs:
    value.requires_grad_()
X, targets = torch.randn(7, 3), torch.randn(7, 2)

activations = [X]
for i in range(depth):
    activations.append(torch.sigmoid(activations[i] @ Ws[i].T + bs[i]))
loss = ((activations[-1] - targets) ** 2).mean()
loss.backward()

with torch.no_grad():
    back = 2 * (activations[-1] - targets) / targets.numel()
    for i in reversed(range(depth)):
        a = activations[i + 1]
        delta = back * a * (1 - a)
        torch.testing.assert_close(delta.T @ activations[i], Ws[i].grad)
        torch.testing.assert_close(delta.sum(dim=0), bs[i].grad)
        print("layer", i + 1, tuple(delta.shape), "agrees")
        back = delta @ Ws[i]
