import matplotlib.pyplot as plt

# From mnist_recipe.txt: one seed, ten epochs.
recipe_seconds = [47, 91, 136, 181, 229, 276, 321, 366, 409, 454]
recipe_accuracy = [98.53, 98.75, 98.96, 98.99, 98.84]
recipe_accuracy += [98.94, 98.94, 99.11, 99.07, 98.98]
# From mnist_race.txt: means of five seeds.
seconds = [4.15, 12.97, 45.25, 124.72]
accuracy = [99.22, 99.56, 99.69, 99.70]

_, axes = plt.subplots(figsize=(6, 4), layout="constrained")
axes.plot(recipe_seconds, recipe_accuracy, "o-", color="0.5", label="baseline")
axes.plot(seconds, accuracy, "o", color="C0", label="small network")
for name, x, y in zip("ABCD", seconds, accuracy, strict=True):
    axes.annotate(name, (x, y), xytext=(6, -12), textcoords="offset points")
axes.set(xscale="log", xlim=(2, 1000))
axes.set_xticks([3, 10, 30, 100, 300], ["3", "10", "30", "100", "300"])
axes.minorticks_off()
axes.set_xlabel("seconds of training")
axes.set_ylabel("test accuracy in percent")
axes.legend(loc="lower right")
plt.show()
