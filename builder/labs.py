"""Labs: pages whose code mkdocs-jupyter executes while the site is built."""

import os
from pathlib import Path

from bs4 import BeautifulSoup

from builder.digits import lay_data
from builder.notebook import cells, notebook
from builder.page import blocks
from builder.paths import CACHE, ROOT
from builder.runner import ENVIRONMENT

FOLDER = "labs/"
STARTUP = """
from builder import torchvision_cpu
torchvision_cpu.prepare()
import torch
torch.set_num_threads(1)
del torch, torchvision_cpu
"""


def stage(page: Path, language: str) -> Path:
    """Write a lab's code as a notebook, beside its data, and return the file.

    The kernel that executes it starts in the environment in which all snippets run.
    """
    folder, profile = CACHE / "labs" / language, CACHE / "ipython" / "profile_default" / "startup"
    lay_data(folder / "data")
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "00-environment.py").write_text(STARTUP, "utf-8")
    os.environ |= ENVIRONMENT | {"IPYTHONDIR": str(CACHE / "ipython"), "PYTHONPATH": str(ROOT)}
    code = [
        cell | {"outputs": []} for cell in cells(page.read_text("utf-8"), "en") if cell["cell_type"] == "code"
    ]
    target, text = folder / f"{page.stem}.ipynb", notebook(code, "")
    if not target.exists() or target.read_text("utf-8") != text:
        target.write_text(text, "utf-8")
    return target


def with_outputs(markdown: str, executed: str) -> str:
    """Return a lab's Markdown with each code block's output after it.

    ``executed`` is the page that mkdocs-jupyter made of the staged notebook.
    """
    soup = BeautifulSoup(executed, "html.parser")
    outputs = [
        "".join(part.get_text() for part in cell.select(".jp-OutputArea-output pre"))
        for cell in soup.select(".jp-CodeCell")
    ]
    lines, code = markdown.split("\n"), [b for b in blocks(markdown) if b.info == "python"]
    for block, output in reversed(list(zip(code, outputs, strict=False))):
        if output.strip():
            lines.insert(block.end, "\n```output\n" + output.strip("\n") + "\n```")
    return "\n".join(lines)
