import re
from importlib.metadata import metadata, requires, version

for name in ("torch", "torchvision", "numpy", "matplotlib", "scikit-learn"):
    number = ".".join(version(name).split(".")[:2])
    python = re.search(r">=\s*([\d.]+)", metadata(name)["Requires-Python"])[1]
    print(f"{name:12} {number:5} Python >= {python}")

needs = " ".join(requires("torchvision"))
print("torchvision wants torch", re.search(r"torch\W+(\d+\.\d+)", needs)[1])
