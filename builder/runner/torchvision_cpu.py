"""Make ``import torchvision`` work where its compiled operators do not match the installed torch.

The registry's torchvision is compiled for the CUDA build of torch. Beside the CPU build it stops at
two missing operators, although its datasets and transforms are pure Python and need neither.
"""

import sys

SCHEMA = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
_declared = []  # a torch.library.Library forgets its operators when it is collected


def prepare() -> None:
    """Import torchvision, with the schemas of ``nms`` and ``qnms`` declared if it needs them."""
    try:
        import torchvision  # noqa: F401
    except RuntimeError as error:
        if "torchvision::" not in str(error):
            raise
        from torch.library import Library

        library = Library("torchvision", "DEF")
        for name in ("nms", "qnms"):
            library.define(name + SCHEMA)
        _declared.append(library)
        for name in [name for name in sys.modules if name.split(".")[0] == "torchvision"]:
            del sys.modules[name]
        import torchvision  # noqa: F401
