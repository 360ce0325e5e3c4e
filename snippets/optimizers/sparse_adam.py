import torch
from torch import nn

torch.manual_seed(0)
lr, (beta1, beta2), eps = 0.01, (0.9, 0.999), 1e-8
# float64, because the two are compared to 1e-12
embedding = nn.Embedding(6, 2, sparse=True, dtype=torch.float64)
optimizer = torch.optim.SparseAdam(embedding.parameters(), lr=lr)
start = embedding.weight.detach().clone()
ours = start.clone()
m, v = torch.zeros_like(ours), torch.zeros_like(ours)

batches = [[1, 4], [1, 1, 2], [4], [1, 2, 4]]
for t, rows in enumerate(batches, start=1):
    optimizer.zero_grad()
    loss = (embedding(torch.tensor(rows)) ** 2).sum()
    loss.backward()
    grad = embedding.weight.grad
    optimizer.step()

    # By hand: only the rows of this batch, each once, repeats added up
    seen = torch.tensor(sorted(set(rows)))
    g = grad.to_dense()[seen]
    m[seen] = beta1 * m[seen] + (1 - beta1) * g
    v[seen] = beta2 * v[seen] + (1 - beta2) * g**2
    rate = lr * (1 - beta2**t) ** 0.5 / (1 - beta1**t)
    ours[seen] -= rate * m[seen] / (v[seen].sqrt() + eps)
    torch.testing.assert_close(
        ours, embedding.weight.detach(), rtol=0, atol=1e-12
    )

print(grad.layout, tuple(grad.shape), "stored rows:", len(grad._values()))
moved = (embedding.weight != start).any(dim=1)
print("rows that moved:", moved.nonzero().flatten().tolist())
