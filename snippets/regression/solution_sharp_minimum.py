def gradient(x):
    return 4 * x**3 - 6 * x + 1


for minimum in (-1.301, 1.131):
    curvature = 12 * minimum**2 - 6
    print(f"at {minimum}: f'' = {curvature:.1f}, limit {2 / curvature:.4f}")

for start, lr in ((-1.3, 0.13), (-1.3, 0.15), (1.1, 0.15)):
    x, last = start, []
    for _ in range(1000):
        x -= lr * gradient(x)
        last = [*last[-3:], round(x, 3)]
    print(f"from {start}, lr = {lr}: ends with {last}")
