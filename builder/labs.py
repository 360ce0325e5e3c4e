"""Labs: pages whose code mkdocs-jupyter executes while the site is built."""

import json
import os
import shutil
import sys
from pathlib import Path

from bs4 import BeautifulSoup

from builder.figures import surroundings
from builder.notebook import cells, notebook
from builder.page import Block, blocks
from builder.paths import CACHE, ROOT
from builder.runner.digits import lay_data

FOLDER = "labs/"
STARTUP = "from builder.runner import torchvision_cpu as _cpu\n_cpu.prepare()\n"


def stage(page: Path, language: str) -> Path:
    """Write a lab's code as a notebook, beside its data, and return the file."""
    folder = CACHE / "labs" / language
    lay_data(folder / "data")
    _name_kernel(folder)
    code = "\n".join(f"```python\n{block.text}```\n" for block in _sections(page.read_text("utf-8")))
    # mkdocs-jupyter knows an executed notebook by its text: name in it what else its outputs depend on
    text = notebook(cells(code, "en"), "", made_with=surroundings().hex())
    target = folder / f"{page.stem}.ipynb"
    if not target.exists() or target.read_text("utf-8") != text:
        target.write_text(text, "utf-8")
    return target


def _name_kernel(folder: Path) -> None:
    """Let Jupyter find no kernel but ours, and write to no folder but ours."""
    jupyter, home = folder / "jupyter", folder / "home"
    shutil.rmtree(home, ignore_errors=True)
    profile = home / ".ipython" / "profile_default"
    (profile / "startup").mkdir(parents=True)
    (profile / "startup" / "00-torchvision.py").write_text(STARTUP, "utf-8")
    (profile / "ipython_kernel_config.py").write_text("c.IPKernelApp.log_level = 'ERROR'\n", "utf-8")
    command = [sys.executable, "-m", "builder.runner.kernel", str(home), "-f", "{connection_file}"]
    kernel = {
        "argv": command,
        "display_name": "Python",
        "language": "python",
        "env": {"PYTHONPATH": str(ROOT)},
    }
    (jupyter / "kernels" / "python3").mkdir(parents=True, exist_ok=True)
    (jupyter / "kernels" / "python3" / "kernel.json").write_text(json.dumps(kernel), "utf-8")
    os.environ |= dict.fromkeys(("JUPYTER_PATH", "JUPYTER_DATA_DIR", "JUPYTER_CONFIG_DIR"), str(jupyter))
    os.environ["JUPYTER_RUNTIME_DIR"] = str(jupyter / "runtime")


def with_outputs(markdown: str, executed: str) -> str:
    """Return a lab's Markdown with the output of each section after it.

    ``executed`` is the page that mkdocs-jupyter made of the staged notebook.
    """
    soup = BeautifulSoup(executed, "html.parser")
    outputs = [
        "".join(part.get_text() for part in cell.select(".jp-OutputArea-output pre"))
        for cell in soup.select(":not(.jp-CodeCell) > .jp-CodeCell")  # a cell's markup comes twice, nested
    ]
    lines = markdown.split("\n")
    for block, output in reversed(list(zip(_sections(markdown), outputs, strict=True))):
        if output.strip():
            lines.insert(block.end, "\n```output\n" + output.strip("\n") + "\n```")
    return "\n".join(lines)


def _sections(markdown: str) -> list[Block]:
    """Return the blocks that are executed: a lab's file, section by section.

    All else on the page, such as the exercises, has its recorded output like any other page.
    """
    return [block for block in blocks(markdown) if block.section]


def execute(on_result):
    return {}, []
