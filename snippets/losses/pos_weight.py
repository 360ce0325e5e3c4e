import torch
from torch import nn

y = torch.cat([torch.ones(10), torch.zeros(90)])
z = torch.linspace(-4, 4, 801)  # one logit for all 100 examples

for weight in (1.0, 9.0):
    loss = nn.BCEWithLogitsLoss(
        reduction="none", pos_weight=torch.tensor(weight)
    )
    table = loss(*torch.broadcast_tensors(z[:, None], y))
    log_p, log_not = nn.functional.logsigmoid(torch.stack([z, -z]))[..., None]
    torch.testing.assert_close(
        table, -(weight * y * log_p + (1 - y) * log_not)
    )
    best = z[table.mean(dim=1).argmin()]
    print(f"pos_weight {weight:g}: p = {torch.sigmoid(best):.2f}")
