import torch

g, lr, beta1, beta2 = torch.tensor(5.0), 0.01, 0.9, 0.999
m = v = torch.tensor(0.0)
print("   t  corrected  plain")
for t in range(1, 1001):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    if t in (1, 10, 100, 1000):
        plain = lr * m / v.sqrt()
        corrected = lr * (m / (1 - beta1**t)) / (v / (1 - beta2**t)).sqrt()
        print(f"{t:4}  {corrected:9.3f}  {plain:5.3f}")
