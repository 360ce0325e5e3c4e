from statistics import mean, stdev

import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsRegressor

errors = {"at random": [], "by time": []}
for seed in range(10):
    rng = np.random.default_rng(seed)
    day = np.arange(300.0)[:, None]
    price = rng.normal(size=300).cumsum()  # each day near the last
    random = train_test_split(np.arange(300), random_state=seed)
    for name, (train, test) in (
        ("at random", random),
        ("by time", (np.arange(225), np.arange(225, 300))),
    ):
        model = KNeighborsRegressor(2).fit(day[train], price[train])
        error = np.abs(model.predict(day[test]) - price[test]).mean()
        errors[name].append(error)
for name, values in errors.items():
    print(f"{name:9} {mean(values):.1f} ± {stdev(values):.1f}")
