import torch
from torch import nn

torch.manual_seed(0)
X, y = torch.randn(64, 4), 100 * torch.randn(64, 1)


def length_of_step(place):
    torch.manual_seed(1)
    model = nn.Linear(4, 1)
    before = nn.utils.parameters_to_vector(model.parameters())
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    loss = nn.functional.mse_loss(model(X), y)
    if place == "before backward":
        nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    loss.backward()
    if place == "before step":
        norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
        print("returned, the norm before clipping:", f"{norm:.1f}")
    optimizer.step()
    if place == "after step":
        nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    after = nn.utils.parameters_to_vector(model.parameters())
    return (after - before).norm()


for place in ("nowhere", "before backward", "before step", "after step"):
    print(f"{place:15} {length_of_step(place):.1f}")
