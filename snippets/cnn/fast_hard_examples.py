import torch

torch.manual_seed(0)
losses = torch.rand(1000)  # one loss per example, from its last visit


def choose(losses, count):
    order = losses.argsort(descending=True)
    hard, others = order.split([count // 2, len(losses) - count // 2])
    easy = others[torch.randperm(len(others))[: count - len(hard)]]
    rows = torch.cat([hard, easy])
    return rows[torch.randperm(count)]


visits = torch.zeros(1000)
for _ in range(100):
    visits[choose(losses, 300)] += 1
hardest = losses >= losses.sort().values[850]
print("examples in a pass:", len(choose(losses, 300)))
print(f"visits in 100 passes: the 150 hardest {visits[hardest].mean():.0f},")
print(f"                      the others {visits[~hardest].mean():.1f}")
