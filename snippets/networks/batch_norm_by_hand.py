import torch
from torch import nn

torch.manual_seed(0)
for x, layer, dims in (
    (torch.randn(8, 3) * 2 + 5, nn.BatchNorm1d(3), (0,)),
    (torch.randn(8, 3, 4, 4) * 2 + 5, nn.BatchNorm2d(3), (0, 2, 3)),
):
    nn.init.normal_(layer.weight)
    nn.init.normal_(layer.bias)
    shape = [1, 3] + [1] * (x.dim() - 2)
    gamma, beta = layer.weight.view(shape), layer.bias.view(shape)

    mean = x.mean(dim=dims, keepdim=True)
    biased = x.var(dim=dims, correction=0, keepdim=True)
    unbiased = x.var(dim=dims, keepdim=True)

    out = layer(x)
    by_hand = (x - mean) / (biased + layer.eps).sqrt() * gamma + beta
    wrong = (x - mean) / (unbiased + layer.eps).sqrt() * gamma + beta
    print("train", torch.allclose(out, by_hand, atol=1e-5), end=" ")
    print(torch.allclose(out, wrong, atol=1e-5))

    running_mean = 0.9 * torch.zeros(3) + 0.1 * mean.flatten()
    running_var = 0.9 * torch.ones(3) + 0.1 * unbiased.flatten()
    print("kept ", torch.allclose(layer.running_mean, running_mean), end=" ")
    print(torch.allclose(layer.running_var, running_var))

    layer.eval()
    mean, var = running_mean.view(shape), running_var.view(shape)
    by_hand = (x - mean) / (var + layer.eps).sqrt() * gamma + beta
    print("eval ", torch.allclose(layer(x), by_hand, atol=1e-5))
