import torch

pixel_colors = torch.arange(2 * 2 * 3).reshape(2, 2, 3)
right = pixel_colors.permute(2, 0, 1)
wrong = pixel_colors.reshape(3, 2, 2)

print(pixel_colors[0, 0])
print(right[:, 0, 0])
print(wrong[:, 0, 0])
print(right.is_contiguous(), right.contiguous().is_contiguous())
