def gradient(x):
    return 2 * x


right, mixed, w = 5.0, 5.0, 5.0
for step in range(1, 11):
    right -= 0.1 * gradient(right)
    mixed -= 0.1 * gradient(w)
    if step in (1, 2, 5, 10):
        print(f"step {step:2}: {right:6.3f}  {mixed:6.3f}")
