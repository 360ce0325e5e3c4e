import math

for n in 100, 1000, 10000:
    error = math.sqrt(0.99 * 0.01 / n)
    print(f"{n:6} {error:.4f}")
