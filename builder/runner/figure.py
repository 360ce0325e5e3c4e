"""Run a snippet, then ask the data.py of a figure what it takes of it: this happens in the runner's child."""

import io
import json
import runpy
from contextlib import redirect_stdout


def run(file: str, data: str) -> None:
    """Print, as JSON, what ``data(names, printed)`` of data.py makes of the snippet's names and output."""
    with redirect_stdout(io.StringIO()) as printed:
        names = runpy.run_path(file, run_name="__main__")
    made = runpy.run_path(data)["data"](names, printed.getvalue())
    print(json.dumps(made, ensure_ascii=False))
