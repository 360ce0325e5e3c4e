from torch import nn

same = nn.Sequential(*[nn.Linear(4, 4)] * 3)
different = nn.Sequential(*[nn.Linear(4, 4) for _ in range(3)])
for model in (same, different):
    count = sum(p.numel() for p in model.parameters())
    print(count, len(model.state_dict()), model[0] is model[2])
