import torch
from torch import nn

for sparse, kind in (
    (True, torch.optim.SparseAdam),
    (False, torch.optim.Adam),
):
    torch.manual_seed(0)
    embedding = nn.Embedding(6, 2, sparse=sparse)
    optimizer = kind(embedding.parameters(), lr=0.01)
    row = []
    for rows in ([3], [0], [0], [0]):  # row 3 occurs once, then no more
        before = embedding.weight[3].detach().clone()
        optimizer.zero_grad()
        (embedding(torch.tensor(rows)) ** 2).sum().backward()
        optimizer.step()
        row.append((embedding.weight[3] - before).abs().max().item())
    print(f"{kind.__name__:10}", [round(moved, 4) for moved in row])
