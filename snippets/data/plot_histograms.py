import matplotlib.pyplot as plt
from sklearn.datasets import load_wine
from sklearn.preprocessing import MinMaxScaler, StandardScaler

wine = load_wine()
columns = [wine.feature_names.index(n) for n in ("alcohol", "flavanoids")]
raw = wine.data[:, columns]
rows = {
    "raw": raw,
    "min–max scaling": MinMaxScaler().fit_transform(raw),
    "standardization": StandardScaler().fit_transform(raw),
}
fig, axes = plt.subplots(3, 1, figsize=(5.4, 4))
for ax, (name, values) in zip(axes, rows.items(), strict=True):
    for column, label in enumerate(("alcohol", "flavanoids")):
        ax.hist(
            values[:, column],
            bins=20,
            color=f"C{column}",
            alpha=0.5,
            label=label,
        )
    ax.set_title(name, loc="left")
    ax.set(yticks=[])
    ax.grid(visible=False)
    ax.spines["left"].set_visible(False)
axes[0].legend(loc="upper center")
plt.show()
