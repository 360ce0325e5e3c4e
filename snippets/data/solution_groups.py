import numpy as np
from sklearn.model_selection import GroupShuffleSplit, ShuffleSplit
from sklearn.neighbors import KNeighborsClassifier

scores = {"by row": [], "by patient": []}
for seed in range(20):
    rng = np.random.default_rng(seed)
    patient = np.repeat(np.arange(40), 5)  # five scans of each
    sick = rng.integers(2, size=40)[patient]  # has nothing to do with x
    x = rng.normal(size=(40, 10))[patient] + 0.1 * rng.normal(size=(200, 10))
    options = {"n_splits": 1, "test_size": 0.25, "random_state": seed}
    splits = (
        ShuffleSplit(**options).split(x),
        GroupShuffleSplit(**options).split(x, groups=patient),
    )
    for name, split in zip(scores, splits, strict=True):
        train, test = next(split)
        model = KNeighborsClassifier(1).fit(x[train], sick[train])
        scores[name].append(model.score(x[test], sick[test]))
for name, values in scores.items():
    print(f"{name:10} {np.mean(values):.2f} ± {np.std(values, ddof=1):.2f}")
