import torch
from torchvision.transforms import v2


class Noise(v2.Transform):
    def __init__(self, sigma):
        super().__init__()
        self.sigma = sigma

    def transform(self, image, params):
        noise = self.sigma * torch.randn_like(image)
        return (image + noise).clamp(0, 1)


gray = torch.full((1, 200, 200), 0.5)
for noise in (Noise(0.1), v2.GaussianNoise(sigma=0.1)):
    torch.manual_seed(0)
    result = v2.Compose([v2.RandomHorizontalFlip(), noise])(gray)
    print(f"mean {result.mean():.2f}  std {result.std():.2f}")
