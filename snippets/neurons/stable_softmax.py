import torch


def naive_softmax(z):
    e = torch.exp(z)
    return e / e.sum(dim=-1, keepdim=True)


def stable_softmax(z):
    # The largest score becomes 0, so no exponential exceeds 1
    return naive_softmax(z - z.max(dim=-1, keepdim=True).values)


small = torch.tensor([[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]])
large = torch.tensor([1000.0, 1001.0, 1002.0])

for softmax in (naive_softmax, stable_softmax, torch.nn.Softmax(dim=-1)):
    p = softmax(small)
    print(getattr(softmax, "__name__", softmax))
    print("  small", [[round(v, 4) for v in row] for row in p.tolist()])
    print("  sums ", [round(v, 4) for v in p.sum(dim=-1).tolist()])
    print("  large", [round(v, 4) for v in softmax(large).tolist()])
