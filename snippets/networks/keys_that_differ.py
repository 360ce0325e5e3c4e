import torch
from torch import nn

old = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
new = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 3))
wide = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 5))


def attempt(target, source, strict=True):
    try:
        print(target.load_state_dict(source.state_dict(), strict=strict))
    except RuntimeError as error:
        for line in f"RuntimeError: {error}".splitlines():
            print(line.strip())
    print()


attempt(new, old)
attempt(old, new)
attempt(new, old, strict=False)
attempt(wide, old, strict=False)

# After the error: what fits has been copied all the same
print(torch.equal(wide[0].weight, old[0].weight))
