import pickle

import torch


class Harmless:
    def __reduce__(self):  # how to rebuild this object: call print
        return print, ("this line was printed by the file",)


torch.save({"weight": torch.ones(2), "extra": Harmless()}, "odd.pt")

print("weights_only=False")
torch.load("odd.pt", weights_only=False)

print("weights_only=True, the default")
try:
    torch.load("odd.pt")
except pickle.UnpicklingError as error:
    first, *_, reason = str(error).split("WeightsUnpickler error: ")
    print("UnpicklingError:", first.split(".")[0])
    print(" ", reason.split(". ")[0])
