import numpy as np
from sklearn.linear_model import LinearRegression

rng = np.random.default_rng(0)
x = 10 * rng.random(50)
y = 2 * x - 5 + rng.normal(size=50)

model = LinearRegression(fit_intercept=True)
try:
    model.fit(x, y)
except ValueError as error:
    print("ValueError:", str(error).split(":")[0])

X = x[:, np.newaxis]
model.fit(X, y)
print("shapes:", X.shape, y.shape)
print(f"slope {model.coef_[0]:.3f}, intercept {model.intercept_:.3f}")
print(f"R^2 on these points: {model.score(X, y):.3f}")

A = np.column_stack([x, np.ones(50)])
slope, intercept = np.linalg.lstsq(A, y)[0]
print(f"lstsq: {slope:.3f}, {intercept:.3f}")
