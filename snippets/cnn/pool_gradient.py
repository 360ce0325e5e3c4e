import torch
import torch.nn.functional as F

x = torch.tensor(
    [[1.0, 3, 0, 2], [5, 6, 1, 1], [7, 2, 9, 4], [0, 1, 3, 8]]
).reshape(1, 1, 4, 4)


def print_gradient(name, pool, x):
    x = x.clone().requires_grad_()
    pool(x).sum().backward()
    print(name)
    print(x.grad.squeeze())


print_gradient("max", lambda x: F.max_pool2d(x, 2), x)
print_gradient("mean", lambda x: F.avg_pool2d(x, 2), x)
print_gradient("max, stride 1", lambda x: F.max_pool2d(x, 2, stride=1), x)

tie = torch.full((1, 1, 2, 2), 3.0)
print_gradient("max, tie", lambda x: F.max_pool2d(x, 2), tie)
print_gradient("amax, tie", lambda x: x.amax(dim=(2, 3)), tie)
