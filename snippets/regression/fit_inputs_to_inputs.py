import numpy as np
from sklearn.linear_model import LinearRegression

rng = np.random.default_rng(0)
X = 10 * rng.random((50, 1))
y = 2 * X[:, 0] - 5 + rng.normal(size=50)

wrong = LinearRegression().fit(X, X)
print(f"fit(X, X): slope {wrong.coef_[0, 0]:.3f}", end=", ")
print(f"intercept near 0: {abs(wrong.intercept_[0]) < 1e-9}", end=", ")
print(f"score on (X, X) {wrong.score(X, X):.3f}, on y {wrong.score(X, y):.3f}")

right = LinearRegression().fit(X, y)
print(f"fit(X, y): slope {right.coef_[0]:.3f}", end=", ")
print(f"intercept {right.intercept_:.3f}, score {right.score(X, y):.3f}")
