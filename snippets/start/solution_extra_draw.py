import torch


def after_seed(draw, count, extra=False):
    torch.manual_seed(0)
    if extra:
        torch.rand(1)
    return draw(count)


uniform = after_seed(torch.rand, 4)
moved = after_seed(torch.rand, 3, extra=True)
print(uniform, moved)
print("rand moves by one place: ", torch.equal(moved, uniform[1:]))

normal = after_seed(torch.randn, 4)
others = after_seed(torch.randn, 3, extra=True)
print("randn keeps any number:  ", torch.isin(others, normal).any().item())
