import matplotlib.pyplot as plt
import torch

# saved by mnist_cnn.py
batch, validation = torch.load("mnist_cnn_losses.pt")
steps_per_epoch = len(batch) // (len(validation) - 1)
ends = [epoch * steps_per_epoch for epoch in range(len(validation))]

fig, ax = plt.subplots(figsize=(6, 3), layout="constrained")
ax.plot(range(1, len(batch) + 1), batch, color="0.5", label="training batch")
ax.plot(ends, validation, "C1o", label="validation set")
ax.set(xlabel="step", ylabel="loss", ylim=(0, None))
ax.legend()
plt.show()
