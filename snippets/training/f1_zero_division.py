import warnings

from sklearn.metrics import precision_score

y = [0, 0, 0, 1]
predicted = [0, 0, 0, 0]  # class 1 is never predicted: 0 / 0

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("precision", precision_score(y, predicted))
print(caught[0].category.__name__)
print(str(caught[0].message).replace(". Use", ".\nUse"))
print("chosen   ", precision_score(y, predicted, zero_division=1.0))

try:
    precision_score([0, 1, 2], [0, 2, 1])
except ValueError as error:
    print(str(error).replace(", choose", ",\nchoose").replace(". P", ".\nP"))
