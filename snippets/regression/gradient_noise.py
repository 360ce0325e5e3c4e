import torch

torch.manual_seed(0)
n, w = 1000, 0.0
x = torch.randn(n)
y = 2 * x + 1 + torch.randn(n)
gradients = 2 * (w * x - y) * x
sigma = gradients.std(correction=0)
print(f"full gradient {gradients.mean():.2f}, sigma {sigma:.2f}")

shuffled = gradients[torch.rand(2000, n).argsort(dim=1)]
print("   B   mean    std  sigma/sqrt(B)  without replacement")
for batch_size in (1, 10, 100, 1000):
    # With replacement, 2000 batches: one example may be drawn twice
    drawn = gradients[torch.randint(n, (2000, batch_size))].mean(dim=1)
    without = shuffled[:, :batch_size].mean(dim=1)
    print(
        f"{batch_size:4}  {drawn.mean():.2f}  {drawn.std():5.2f}"
        f"  {sigma / batch_size**0.5:13.2f}  {without.std():19.2f}"
    )
