import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(
    X / 16, y, test_size=0.5, stratify=y, random_state=0
)
model = LogisticRegression(C=0.01, max_iter=1000).fit(X_train, y_train)
C = confusion_matrix(y_test, model.predict(X_test))

fig, ax = plt.subplots(figsize=(5.6, 5))
for i, row in enumerate(C.tolist()):
    for j, count in enumerate(row):
        color = "C0" if i == j else "C1"
        strength = 0.35 if i == j else min(0.08 * count, 0.6)
        corner = (j - 0.5, i - 0.5)
        ax.add_patch(Rectangle(corner, 1, 1, color=color, alpha=strength))
        if count:
            ax.text(j, i, f"{count}", ha="center", va="center", size=12)
ax.set(xlim=(-0.5, 9.5), ylim=(9.5, -0.5), aspect="equal")
ax.grid(visible=False)
ax.set_xticks(range(10))
ax.set_yticks(range(10))
ax.set_xlabel("predicted class", fontsize=13)
ax.set_ylabel("true class", fontsize=13)
plt.show()
