import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline


def accuracies(seed):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(100, 1000))  # noise:
    y = rng.permutation(100) % 2  # there is nothing to learn
    split = {"test_size": 50, "stratify": y, "random_state": seed}

    best = SelectKBest(k=20).fit_transform(x, y)  # sees the test labels
    x_train, x_test, y_train, y_test = train_test_split(best, y, **split)
    leaky = LogisticRegression().fit(x_train, y_train).score(x_test, y_test)

    x_train, x_test, y_train, y_test = train_test_split(x, y, **split)
    model = make_pipeline(SelectKBest(k=20), LogisticRegression())
    return leaky, model.fit(x_train, y_train).score(x_test, y_test)


scores = np.array([accuracies(seed) for seed in range(20)])
for name, column in zip(("before", "after"), scores.T, strict=True):
    print(
        f"selected {name:6} the split: {column.mean():.2f}"
        f" ± {column.std(ddof=1):.2f}"
    )
