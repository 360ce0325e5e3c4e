"""What the kernel of a lab runs first: it gets the limits that a snippet has in the runner's child."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from builder.runner.child import refuse_network  # noqa: E402
from builder.runner.torchvision_cpu import prepare  # noqa: E402

sys.path.pop(0)
sys.addaudithook(refuse_network)
if Path("data").exists():  # of the labs, those with data use torchvision
    prepare()
