"""Labs: pages whose code mkdocs-jupyter executes while the site is built."""

import os
from pathlib import Path

from bs4 import BeautifulSoup

from builder.figures import surroundings
from builder.notebook import cells, notebook
from builder.page import Block, blocks
from builder.paths import CACHE, ROOT
from builder.runner import ENVIRONMENT
from builder.runner.digits import lay_data

FOLDER = "labs/"
STARTUP = "from builder.runner import torchvision_cpu as _cpu\n_cpu.prepare()\n"


def stage(page: Path, language: str) -> Path:
    """Write a lab's code as a notebook, beside its data, and return the file.

    The kernel that executes it starts in the environment in which all snippets run.
    """
    folder, profile = CACHE / "labs" / language, CACHE / "ipython" / "profile_default" / "startup"
    lay_data(folder / "data")
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "00-environment.py").write_text(STARTUP, "utf-8")
    (profile.parent / "ipython_kernel_config.py").write_text("c.IPKernelApp.log_level = 'ERROR'\n", "utf-8")
    os.environ |= ENVIRONMENT | {"IPYTHONDIR": str(CACHE / "ipython"), "PYTHONPATH": str(ROOT)}
    code = "\n".join(f"```python\n{block.text}```\n" for block in _sections(page.read_text("utf-8")))
    # mkdocs-jupyter knows an executed notebook by its text: name in it what else its outputs depend on
    text = notebook(cells(code, "en"), "", made_with=surroundings().hex())
    target = folder / f"{page.stem}.ipynb"
    if not target.exists() or target.read_text("utf-8") != text:
        target.write_text(text, "utf-8")
    return target


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
