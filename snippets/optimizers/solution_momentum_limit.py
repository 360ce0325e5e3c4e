def grows(lr, momentum):
    w, v = 1.0, 0.0
    for _ in range(2000):
        v = momentum * v + w  # the gradient of w²/2
        w -= lr * v
    return not abs(w) <= 1  # true for NaN as well


for momentum in (0.0, 0.5, 0.9):
    low, high = 0.0, 10.0
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (
            (low, middle) if grows(middle, momentum) else (middle, high)
        )
    print(momentum, f"{low:.2f}", f"{2 * (1 + momentum):.2f}")
