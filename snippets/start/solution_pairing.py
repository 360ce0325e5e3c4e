def partner(torch_version):
    minor = int(torch_version.split(".")[1])
    return f"0.{minor + 15}" if minor <= 13 else "0.29.1 or later"


for torch_version in ("2.0", "2.9", "2.13", "2.15"):
    print(f"torch {torch_version:4}  torchvision {partner(torch_version)}")
