import matplotlib.pyplot as plt
import torch

losses = torch.load("text_lstm_losses.pt")  # saved by text_lstm.py
epochs = range(1, len(losses) + 1)

_, axes = plt.subplots(figsize=(6, 3.6), layout="constrained")
axes.plot(epochs, losses, "o-", color="C0", label="LSTM")
for known, loss, color in (
    (2, 0.34, "C2"),
    (8, 0.26, "C1"),
):
    axes.axhline(
        loss, color=color, linestyle="--", label=f"counts, {known} known"
    )
axes.set(ylim=(0.2, 0.36), xlabel="epoch", ylabel="loss on new sentences")
axes.legend()
plt.show()
