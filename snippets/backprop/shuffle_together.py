import random

import numpy as np

X = np.array([[0, 0], [1, 1], [2, 2], [3, 3]])
y = np.array([0, 1, 2, 3])

random.seed(0)
rows = X.copy()
random.shuffle(rows)  # swaps views of rows, and so overwrites some
print("random.shuffle", rows.tolist())

rng = np.random.default_rng(0)
rows, labels = rng.permutation(X), rng.permutation(y)
print("each by itself", rows[:, 0], labels)

order = rng.permutation(len(X))
print("one order     ", X[order][:, 0], y[order])
