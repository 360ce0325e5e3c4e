import warnings

import numpy as np


def naive_sigmoid(z):
    return 1 / (1 + np.exp(-z))


def naive_softmax(z):
    return np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


z = np.array([[-800.0, 0.0, 800.0]])
for function in (naive_sigmoid, sigmoid, naive_softmax, softmax):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(function.__name__, function(z)[0])
    for warning in caught:
        print("   ", warning.category.__name__, warning.message)
