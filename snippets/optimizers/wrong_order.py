import warnings

from torch import nn, optim


def rates_used(scheduler_first):
    optimizer = optim.SGD(nn.Linear(1, 1).parameters(), lr=1.0)
    scheduler = optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.1)
    used = []
    for _ in range(5):
        if scheduler_first:
            scheduler.step()
        used.append(round(optimizer.param_groups[0]["lr"], 3))
        optimizer.step()
        if not scheduler_first:
            scheduler.step()
    return used


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("scheduler first:", rates_used(scheduler_first=True))
for warning in caught:
    for sentence in str(warning.message).split(". ")[:3]:
        print("   ", sentence.strip())
print("optimizer first:", rates_used(scheduler_first=False))
