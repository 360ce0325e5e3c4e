import torch

for function in (torch.sigmoid, torch.tanh):
    torch.manual_seed(0)
    # A thousand neurons, each with one example of ten hidden activations
    a = function(torch.randn(1000, 10))
    w = torch.randn(1000, 10, requires_grad=True)
    loss = (torch.sigmoid((w * a).sum(dim=1)) - 1) ** 2
    loss.sum().backward()

    signs = w.grad.sign()
    one_sign = (signs == signs[:, :1]).all(dim=1).float().mean()
    print(
        f"{function.__name__:7s}  mean {a.mean():5.2f}"
        f"  one sign {one_sign:.3f}"
    )
