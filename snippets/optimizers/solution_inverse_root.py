from torch import nn, optim

WARM, TOP = 4, 0.01


def factor(t):  # t counts from 0, the formula from 1
    t += 1
    return min(t / WARM, (WARM / t) ** 0.5)


optimizer = optim.Adam(nn.Linear(1, 1).parameters(), lr=TOP)
scheduler = optim.lr_scheduler.LambdaLR(optimizer, factor)
rates = []
for _ in range(16):
    rates.append(optimizer.param_groups[0]["lr"])
    optimizer.step()
    scheduler.step()
print(" ".join(f"{rate:.4f}" for rate in rates))
print("largest at step", rates.index(max(rates)) + 1)
