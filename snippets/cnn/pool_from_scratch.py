import torch
import torch.nn.functional as F


def windows(x, size, stride):
    """Return all windows: (N, C, H', W', size * size)."""
    tiles = x.unfold(2, size, stride).unfold(3, size, stride)
    return tiles.flatten(start_dim=-2)


torch.manual_seed(0)
x = torch.randn(2, 3, 9, 11)
for size, stride in [(2, 2), (3, 2), (3, 3)]:
    view = windows(x, size, stride)
    same_max = torch.equal(view.amax(-1), F.max_pool2d(x, size, stride))
    same_mean = torch.allclose(
        view.mean(-1), F.avg_pool2d(x, size, stride), atol=1e-6
    )
    print(tuple(view.shape), same_max, same_mean)

# Windows that tile the map without overlap need a reshape only
x = torch.randn(2, 3, 8, 8)
tiles = x.reshape(2, 3, 4, 2, 4, 2)
print(torch.equal(tiles.amax(dim=(3, 5)), F.max_pool2d(x, 2)))
