import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler

x, y = load_wine(return_X_y=True)


def accuracies(size, seed):
    x_train, x_test, y_train, y_test = train_test_split(
        x, y, train_size=size, test_size=size, stratify=y, random_state=seed
    )
    scores = []
    for seen in (np.concatenate([x_train, x_test]), x_train):
        scaler = StandardScaler().fit(seen)
        model = KNeighborsClassifier(3).fit(scaler.transform(x_train), y_train)
        scores.append(model.score(scaler.transform(x_test), y_test))
    return scores


print("train + test  scaled before  after  difference")
for size in (10, 80):
    scores = np.array([accuracies(size, seed) for seed in range(50)])
    before, after = scores.mean(axis=0)
    error = (scores[:, 0] - scores[:, 1]).std(ddof=1) / 50**0.5
    difference = f"{abs(before - after):.2f} ± {error:.2f}"
    print(f"{size:5} + {size:<4}  {before:13.2f}  {after:.2f}   {difference}")
