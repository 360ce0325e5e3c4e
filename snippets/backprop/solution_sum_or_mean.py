import numpy as np

rng = np.random.default_rng(0)
X, y = rng.random((100, 3)), rng.random(100)


def fit(mean, batch_size, learning_rate):
    w = np.zeros(3)
    for start in range(0, 100, batch_size):
        batch = slice(start, start + batch_size)
        g = (X[batch] @ w - y[batch]) @ X[batch]
        w -= learning_rate * (g / batch_size if mean else g)
    return w


print(np.allclose(fit(True, 10, 0.3), fit(False, 10, 0.03)))
print(np.allclose(fit(True, 25, 0.3), fit(False, 25, 0.03)))
print(np.allclose(fit(True, 25, 0.3), fit(False, 25, 0.3 / 25)))
