import warnings

import torch

lr = 0.1


def gradient_at(x):
    (x**2).backward()
    return x.grad


# Attempt 1: change the leaf in place
x = torch.tensor(5.0, requires_grad=True)
try:
    x -= lr * gradient_at(x)
except RuntimeError as error:
    print("RuntimeError:", error)

# Attempt 2: bind the name to a new tensor, which is no leaf
first = x = torch.tensor(5.0, requires_grad=True)
x = x - lr * gradient_at(x)
print(x, x.is_leaf)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        x = x - lr * gradient_at(x)
    except TypeError as error:
        print("TypeError:", error)
print("UserWarning:", str(caught[0].message).split(". ")[0])
print(first.grad)

# The repair
x = torch.tensor(5.0, requires_grad=True)
for _ in range(2):
    gradient = gradient_at(x)
    with torch.no_grad():
        x -= lr * gradient
    x.grad = None
    print(x)
