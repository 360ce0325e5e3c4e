import torch

w, b = torch.tensor([3.0, 4.0]), torch.tensor(-5.0)

# Two points where z = 0, and the direction from one to the other
p, q = torch.tensor([3.0, -1.0]), torch.tensor([-1.0, 2.0])
print("z at p and q:", (w @ p + b).item(), (w @ q + b).item())
print("w · (q - p) =", (w @ (q - p)).item())

length = torch.linalg.vector_norm(w)
print("length of w: ", length.item())
for point in ([3.0, -1.0], [0.0, 0.0], [2.0, 1.0], [1.4, 1.7]):
    z = w @ torch.tensor(point) + b
    print(f"{point}  z = {z:5.2f}  distance = {z / length:5.2f}")
