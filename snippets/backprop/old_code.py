import numpy as np

X, y = np.zeros((4, 3)), np.arange(4)


def python_2_range():
    for epoch in xrange(30):  # noqa: F821
        print(epoch)


def length_of_zip():
    return len(zip(X, y, strict=True))


def ragged_array():
    return np.array([np.zeros(30), np.zeros(10)])


for mistake in (python_2_range, length_of_zip, ragged_array):
    try:
        mistake()
    except (NameError, TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")

print(len(range(30)), len(list(zip(X, y, strict=True))))
print([b.shape for b in (np.zeros(30), np.zeros(10))])
