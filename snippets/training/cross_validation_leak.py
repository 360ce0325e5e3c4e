import statistics

import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def compare(step, seed):
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(60, 300))  # noise: nothing can be learned
    y = np.repeat([0, 1], 30)
    folds = StratifiedKFold(5, shuffle=True, random_state=seed)
    model = LogisticRegression()
    leaky = cross_val_score(model, step.fit_transform(X, y), y, cv=folds)
    clean = cross_val_score(make_pipeline(step, model), X, y, cv=folds)
    return leaky.mean(), clean.mean()


for step in StandardScaler(), SelectKBest(k=10):
    leaky, clean = zip(
        *(compare(step, seed) for seed in range(5)), strict=True
    )
    print(type(step).__name__)
    for name, values in ("before the split", leaky), ("inside folds", clean):
        mean, spread = statistics.mean(values), statistics.stdev(values)
        print(f"  {name:16} {mean:.2f} +- {spread:.2f}")
