import numpy as np
import torch
from sklearn.preprocessing import MinMaxScaler, StandardScaler

train = np.array([[2.0], [4.0], [6.0], [8.0]])
unseen = np.array([[1.0], [5.0], [11.0]])

low, high = train.min(axis=0), train.max(axis=0)
mean, std = train.mean(axis=0), train.std(axis=0)
by_hand = {
    "min-max": lambda x: (x - low) / (high - low),
    "standardization": lambda x: (x - mean) / std,
}
for scaler, (name, scale) in zip(
    (MinMaxScaler(), StandardScaler()), by_hand.items(), strict=True
):
    scaler.fit(train)
    same = np.allclose(scaler.transform(unseen), scale(unseen))
    print(name, "same as scikit-learn", same)
    print("  train ", scale(train).ravel().round(2))
    print("  unseen", scale(unseen).ravel().round(2))
    back = scaler.inverse_transform(scale(unseen))
    print("  back  ", back.ravel().round(2))

# Two deviations: divided by n, as above, or by n - 1, torch's default
x = torch.tensor([2.0, 4.0, 6.0, 8.0])
print(f"by n {x.std(correction=0):.2f}, by n - 1 {x.std():.2f}")
