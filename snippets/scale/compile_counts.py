import torch
from torch import nn

torch.manual_seed(0)
graphs = []


def counting(graph, inputs):
    graphs.append(graph)
    return graph.forward  # runs what was captured, without making it faster


model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1))
compiled = torch.compile(model, backend=counting)
for batch_size in (32, 32, 20, 7, 1):
    x = torch.randn(batch_size, 8)
    same = torch.allclose(compiled(x), model(x))
    print(f"batch of {batch_size:2}: compilations {len(graphs)}, same {same}")


def step(x, threshold):
    x = x * 2
    if x.sum() > threshold:  # a value of a tensor decides
        x = x - 1
    return x + 1


graphs.clear()
torch.compile(step, backend=counting)(torch.ones(3), 4.0)
print("an if on a tensor:", len(graphs), "graphs")
