import torch

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
gates = {"AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "XOR": [0, 1, 1, 0]}

for name, targets in gates.items():
    w, b = torch.zeros(2), 0.0
    mistakes = []
    while len(mistakes) < 50 and 0 not in mistakes:
        wrong = 0
        for example, target in zip(x, targets, strict=True):
            error = target - int(example @ w + b > 0)
            w += error * example
            b += error
            wrong += abs(error)
        mistakes.append(wrong)
    print(f"{name}: w = {w.tolist()}, b = {b}, {len(mistakes)} passes")
    print("   mistakes:", *mistakes[:8])
