import matplotlib.pyplot as plt

events = [
    (1943, "neuron model", "C0"),
    (1957, "perceptron", "C0"),
    (1969, "the book Perceptrons", "0.5"),
    (1970, "backpropagation, in a thesis", "C1"),
    (1974, "backpropagation, networks discussed", "C1"),
    (1980, "neocognitron", "C2"),
    (1986, "backpropagation in Nature", "C1"),
    (1989, "convolutional network, LeNet", "C2"),
    (1997, "LSTM", "C2"),
    (2006, "deep belief network", "C3"),
    (2012, "AlexNet", "C3"),
    (2014, "attention, GAN", "C3"),
    (2015, "ResNet", "C3"),
    (2017, "transformer", "C3"),
    (2018, "GPT", "C3"),
    (2020, "diffusion model", "C3"),
]

fig, ax = plt.subplots(figsize=(5, 4.8))
ax.axvline(0, color="0.5")
spacing = (2020 - 1943) / (len(events) - 1)
for row, (year, label, color) in enumerate(events):
    height = 1943 + row * spacing
    ax.plot([0, 0.6, 0.85], [year, height, height], color=color, linewidth=1)
    ax.plot(0, year, "o", color=color, markersize=6)
    ax.text(0.95, height, f"${year}$", va="center", color=color)
    ax.text(1.75, height, label, va="center")
for decade in range(1940, 2021, 20):
    ax.text(-0.2, decade, f"${decade}$", ha="right", va="center", color="0.5")
    ax.plot([-0.12, 0], [decade, decade], color="0.5", linewidth=1)
ax.set(xlim=(-0.8, 6.3), ylim=(2022, 1939))
ax.axis("off")
plt.show()
