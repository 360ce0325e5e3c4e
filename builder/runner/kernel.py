"""Become the kernel of a lab, in the environment in which all snippets run: ``kernel.py HOME ARGUMENTS``."""

import os
import sys
from pathlib import Path

from builder.paths import ROOT
from builder.runner.environment import environment

if __name__ == "__main__":
    home, *arguments = sys.argv[1:]
    variables = environment(Path(home)) | {"PYTHONPATH": str(ROOT)}
    if "JPY_PARENT_PID" in os.environ:  # the kernel ends with this process
        variables["JPY_PARENT_PID"] = os.environ["JPY_PARENT_PID"]
    os.execve(sys.executable, [sys.executable, "-m", "ipykernel_launcher", *arguments], variables)
