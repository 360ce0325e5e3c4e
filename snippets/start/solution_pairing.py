from importlib.metadata import version


def partner(torch_version):
    major, minor = torch_version.split(".")[:2]
    if major != "2" or int(minor) > 13:
        raise ValueError("the rule holds for torch 2.0 to 2.13")
    return f"0.{int(minor) + 15}"


for torch_version in ("2.0", "2.9", version("torch")):
    print(partner(torch_version))
print(version("torchvision").startswith(partner(version("torch")) + "."))
