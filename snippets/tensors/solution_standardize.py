import torch

torch.manual_seed(0)
x = torch.tensor([5.0, 50.0, 500.0]) + torch.randn(100, 3)

z = (x - x.mean(dim=0)) / x.std(dim=0)
print(torch.allclose(z.mean(dim=0), torch.zeros(3), atol=1e-4))
print(torch.allclose(z.std(dim=0), torch.ones(3)))

# Along the rows, the means need keepdim
centered = x - x.mean(dim=1, keepdim=True)
print(centered.shape)
try:
    x - x.mean(dim=1)
except RuntimeError as error:
    print("RuntimeError:", error)
