def gradient(x):
    return 2 * x


for lr in (0.01, 0.1, 0.5, 0.9, 1.0, 1.1):
    x = 5.0
    for _ in range(10):
        x -= lr * gradient(x)
    print(f"lr = {lr:<4}  factor = {1 - 2 * lr:5.2f}  x = {x:.4f}")
