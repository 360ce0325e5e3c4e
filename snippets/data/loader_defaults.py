import inspect

from torch.utils.data import DataLoader

parameters = inspect.signature(DataLoader).parameters
for name, parameter in parameters.items():
    if parameter.default is not inspect.Parameter.empty:
        print(f"{name:24}{parameter.default!r}")
