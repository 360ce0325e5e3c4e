import torch
from PIL import Image, ImageDraw, ImageOps
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets
from torchvision.transforms import v2

# The network and the training of the lab
torch.manual_seed(0)
to_tensor = [v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
transform = v2.Compose([*to_tensor, v2.Normalize([0.1307], [0.3081])])
train_set = datasets.MNIST("data", download=True, transform=transform)
maps = [nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3), nn.ReLU()]
smaller = [nn.MaxPool2d(2), nn.Dropout(0.25), nn.Flatten()]
head = [nn.Linear(9216, 128), nn.ReLU(), nn.Linear(128, 10)]
model = nn.Sequential(*maps, *smaller, *head)
optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
for _ in range(3 if len(train_set) < 10_000 else 1):
    for images, labels in DataLoader(train_set, 64, shuffle=True):
        loss = nn.functional.cross_entropy(model(images), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


# Three pictures: a dark pen on light paper, low and to the right
def write(name, points):
    paper = Image.new("RGB", (240, 180), (235, 230, 220))
    ImageDraw.Draw(paper).line(points, (40, 40, 90), 12, joint="curve")
    paper.save(name)


write("2.png", [(130, 80), (160, 60), (188, 86), (130, 156), (196, 156)])
write("3.png", [(134, 66), (180, 70), (152, 104), (188, 134), (130, 150)])
write("5.png", [(188, 60), (140, 60), (136, 100), (186, 120), (130, 156)])


def prepare(name, invert=True, crop=True, center=True):
    gray = ImageOps.autocontrast(Image.open(name).convert("L"))
    if invert:
        gray = ImageOps.invert(gray)
    if not crop:
        return gray.resize((28, 28))
    box = gray.point(lambda value: 255 * (value > 127)).getbbox()
    small = ImageOps.contain(gray.crop(box), (20, 20))
    left = top = 0
    if center:
        mass = v2.functional.pil_to_tensor(small)[0].float()
        row, column = mass.nonzero().T.float() @ mass[mass > 0] / mass.sum()
        left, top = round(13.5 - column.item()), round(13.5 - row.item())
    image = Image.new("L", (28, 28))
    image.paste(small, (left, top))
    return image


@torch.no_grad()
def predict(**options):
    names = "2.png", "3.png", "5.png"
    batch = [transform(prepare(name, **options)) for name in names]
    return model(torch.stack(batch)).argmax(dim=1).tolist()


model.eval()
print("written            [2, 3, 5]")
print("as MNIST's makers ", predict())
print("not inverted      ", predict(invert=False))
print("whole picture     ", predict(crop=False))
print("in the corner     ", predict(center=False))
