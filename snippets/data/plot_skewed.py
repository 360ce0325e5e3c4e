import matplotlib.pyplot as plt
import numpy as np

distance = np.random.default_rng(0).lognormal(0, 1, size=600)
_, axes = plt.subplots(1, 2, figsize=(7, 3), layout="constrained")
axes[0].hist(distance, bins=30, color="C0")
axes[0].set(title="distance", ylabel="rows")
axes[1].hist(np.log1p(distance), bins=30, color="C1")
axes[1].set(title="log1p(distance)")
plt.show()
