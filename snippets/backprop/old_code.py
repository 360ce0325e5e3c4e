import random

import numpy as np

data = list(zip(np.zeros((4, 3)), range(4), strict=True))
mixed = np.array([[0, 0], [1, 1], [2, 2], [3, 3]])


def python_2_range():
    for epoch in xrange(30):  # noqa: F821
        print(epoch)


def length_of_zip():
    return len(zip(np.zeros((4, 3)), range(4), strict=True))


def ragged_array():
    return np.array([np.zeros(30), np.zeros(10)])


for mistake in (python_2_range, length_of_zip, ragged_array):
    try:
        mistake()
    except (NameError, TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")

random.seed(0)
random.shuffle(mixed)
print(mixed.tolist())  # rows are lost, others are there twice
print(np.random.default_rng(0).permutation(4))  # an order for both
print(len(data))
