import math

for lr in (0.1, 0.4, 1.0, 1.9, 2.1):
    x, gradient, largest, crossings = 5.0, 0.0, 5.0, 0
    for _ in range(100):
        gradient += 2 * x
        before, x = x, x - lr * gradient
        largest = max(largest, abs(x))
        crossings += before * x < 0
    predicted = 100 * math.acos(1 - lr) / math.pi if lr < 2 else 100
    print(f"{lr} {largest:.4g} {crossings} {predicted:.1f}")
