import torch

z = torch.tensor([1.0, 2.0, 3.0])
raised = torch.tensor([1.0, 2.0, 5.0])  # only the last score differs

for name, f in (
    ("sigmoid", torch.sigmoid),
    ("softmax", lambda v: v.softmax(0)),
):
    print(name)
    print("  ", [round(v, 3) for v in f(z).tolist()])
    print("  ", [round(v, 3) for v in f(raised).tolist()])
