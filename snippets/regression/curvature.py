import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = 2 * x


def loss_of(parameters):
    w, b = parameters
    return (w * x + b - y).pow(2).mean()


# The loss is quadratic: its Hessian is the same at every (w, b)
hessian = torch.func.hessian(loss_of)(torch.zeros(2))
flat, steep = torch.linalg.eigvalsh(hessian).tolist()
print(hessian)
print(f"eigenvalues: {flat:.4f} {steep:.4f}")

lr = 0.01
print(f"distance kept in a step: {1 - lr * flat:.4f} {1 - lr * steep:.4f}")
print(f"loss kept in 100 steps: {(1 - lr * flat) ** 200:.4f}")
print(f"largest learning rate: {2 / steep:.4f}")
