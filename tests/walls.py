"""What the kernel of this machine offers to keep a job apart."""

import subprocess
import sys
from functools import cache

from builder.paths import ROOT

ASK = """from builder.runner.isolation import leave_network, write_only_below
print(leave_network(), write_only_below(["/dev"]))
"""


@cache
def offered() -> dict[str, bool]:
    """Return whether a process can have a network of its own, and be kept from writing and signalling."""
    asked = subprocess.run([sys.executable, "-c", ASK], cwd=ROOT, capture_output=True, text=True, check=True)
    network, files = asked.stdout.split()
    return {"network": network == "True", "files": files == "True"}
