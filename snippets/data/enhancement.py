import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(0)
image = torch.tensor(load_sample_image("china.jpg")).permute(2, 0, 1)
dull = (80 + 0.3 * image).to(torch.uint8)

print(f"{'':20}contrast  same twice")
print(f"{'dull':20}{dull.float().std():8.0f}")
for transform in (
    v2.RandomAutocontrast(p=1.0),
    v2.RandomEqualize(p=1.0),
    v2.ColorJitter(contrast=0.4),
    v2.GaussianBlur(kernel_size=9),
):
    first, again = transform(dull), transform(dull)
    contrast = first.float().std()
    print(
        f"{type(transform).__name__:20}{contrast:8.0f}"
        f"  {torch.equal(first, again)}"
    )
