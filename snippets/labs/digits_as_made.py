from sklearn.datasets import load_digits

images = load_digits().images
ink = images.sum(axis=(1, 2))
rows, columns = images.any(axis=2), images.any(axis=1)
left = (images > 0).argmax(axis=2)  # the first inked cell of each row
lean = abs(left[:, 0] - left[:, 7])
print("images", images.shape, "from", images.min(), "to", images.max())
print(f"ink in first and last row       {rows[:, [0, 7]].all(1).mean():.3f}")
print(f"no ink in the first column      {1 - columns[:, 0].mean():.3f}")
print(f"no ink in the last column       {1 - columns[:, 7].mean():.3f}")
print(f"first and last row begin alike* {(lean <= 1).mean():.3f}")
print(f"inked pixels {ink.mean():.0f} ± {ink.std():.0f} of 1024")
print("* at most one cell apart")
