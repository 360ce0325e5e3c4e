import numpy as np
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

x, y = load_wine(return_X_y=True)
scores = []
for seed in range(10):
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, test_size=0.3, stratify=y, random_state=seed
    )
    scaler = StandardScaler().fit(x_train)
    model = LogisticRegression().fit(scaler.transform(x_train), y_train)
    one_by_one = np.concatenate(
        [StandardScaler().fit_transform(row[None]) for row in x_test]
    )
    scores.append(
        [
            model.score(scaler.transform(x_test), y_test),
            model.score(one_by_one, y_test),
        ]
    )
print("all zeros", not one_by_one.any())
for name, column in zip(("training", "own"), np.array(scores).T, strict=True):
    print(
        f"{name:8} statistics: {column.mean():.2f} ± {column.std(ddof=1):.2f}"
    )
