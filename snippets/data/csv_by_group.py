from statistics import mean, stdev

import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import GroupShuffleSplit, ShuffleSplit

errors = {"by row": [], "by building": []}
for seed in range(10):
    rng = np.random.default_rng(seed)
    building = np.repeat(np.arange(40), 5)  # five flats in each
    place = rng.normal(size=(40, 3))[building]
    quality = rng.normal(size=40)[building]  # in no column
    area = rng.normal(size=200)
    X = np.column_stack([place, area])
    price = area + quality + 0.1 * rng.normal(size=200)
    options = {"n_splits": 1, "test_size": 0.25, "random_state": seed}
    splits = (
        ShuffleSplit(**options).split(X),
        GroupShuffleSplit(**options).split(X, groups=building),
    )
    for name, split in zip(errors, splits, strict=True):
        train, test = next(split)
        forest = RandomForestRegressor(20, random_state=seed)
        forest.fit(X[train], price[train])
        error = np.abs(forest.predict(X[test]) - price[test]).mean()
        errors[name].append(error)
for name, values in errors.items():
    print(f"{name:12} {mean(values):.2f} ± {stdev(values):.2f}")
