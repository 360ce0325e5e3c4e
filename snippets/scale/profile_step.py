import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile
from torch.utils.flop_counter import FlopCounterMode

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
optimizer = torch.optim.AdamW(model.parameters())
X, y = torch.randn(32, 64), torch.randint(10, (32,))


def step():
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(X), y).backward()
    optimizer.step()


with FlopCounterMode(display=False) as forward:
    model(X)
with FlopCounterMode(display=False) as training:
    step()
print("forward  ", f"{forward.get_total_flops():,}")
print("training ", f"{training.get_total_flops():,}")

with profile(activities=[ProfilerActivity.CPU]) as profiler:
    step()
calls = {event.key: event.count for event in profiler.key_averages()}
for name in ("aten::addmm", "aten::mm", "Optimizer.step#AdamW.step"):
    print(f"{name:26} {calls[name]}")
