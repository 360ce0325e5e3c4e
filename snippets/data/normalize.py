mean, std = 0.1307, 0.3081  # of all pixels of MNIST's training set

for center, scale in ((0.5, 0.5), (mean, std)):
    black, white = (0 - center) / scale, (1 - center) / scale
    print(f"Normalize([{center}], [{scale}])")
    print(f"  from {black:.2f} to {white:.2f}")
    print(f"  mean {(mean - center) / scale:.3f}  std {std / scale:.3f}")
