import os
from pathlib import Path

import torch


class PowerFailure:
    def __reduce__(self):
        raise KeyboardInterrupt("in the middle of saving")


def save_safely(state, path):
    part = Path(path + ".part")
    with part.open("wb") as file:
        torch.save(state, file)
        file.flush()
        os.fsync(file.fileno())  # wait until it is on the disk
    part.replace(path)  # all at once, or not at all


for save in (torch.save, save_safely):
    save({"epoch": 1}, "last.pt")
    try:
        save({"epoch": 2, "bad": PowerFailure()}, "last.pt")
    except KeyboardInterrupt as error:
        print(f"{save.__name__}: {error}")
    try:
        print(" ", torch.load("last.pt"))
    except RuntimeError as error:
        print("  RuntimeError:", str(error).split(":")[0])
