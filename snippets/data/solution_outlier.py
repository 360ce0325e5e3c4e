import numpy as np
from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler

ages = np.array([[21.0], [22.0], [23.0], [24.0], [25.0], [2500.0]])
for scaler in (MinMaxScaler(), StandardScaler(), RobustScaler()):
    scaled = scaler.fit_transform(ages).ravel()
    print(f"{type(scaler).__name__:15}", scaled.round(3))
