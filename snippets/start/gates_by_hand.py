import torch

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
gates = {
    "AND": ([1.0, 1.0], -1.5),
    "OR": ([1.0, 1.0], -0.5),
    "NAND": ([-1.0, -1.0], 1.5),
}
for name, (w, b) in gates.items():
    z = x @ torch.tensor(w) + b
    print(f"{name:4}  z = {z.tolist()}  a = {(z > 0).int().tolist()}")
