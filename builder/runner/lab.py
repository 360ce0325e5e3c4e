"""Execute the sections of a lab one after another, as mkdocs-jupyter does, and tell what each printed.

This is what the runner's child does for a lab; the sections themselves run in a kernel, its child.
"""

import asyncio
import json
import os
import re
import sys
from contextlib import suppress
from pathlib import Path

import nbformat
from jupyter_client import AsyncKernelManager
from jupyter_client.kernelspec import KernelSpecManager
from mkdocs_jupyter.nbconvert2 import get_nbconvert_app
from nbclient.exceptions import CellExecutionError, DeadKernelError
from nbconvert.preprocessors import ExecutePreprocessor

KERNEL = Path(__file__).with_name("kernel.py")
OUTPUT_LIMIT = 1_000_000


class Execution(ExecutePreprocessor):
    """One lab in a kernel of ours; ends it where it prints too much."""

    printed = 0

    def create_kernel_manager(self) -> AsyncKernelManager:
        """Let Jupyter find no kernel but ours; names are relative, because those of sockets must be short."""
        specs = KernelSpecManager(kernel_dirs=[str(Path("kernels").absolute())], ensure_native_kernel=False)
        names = {"kernel_name": "lab", "connection_file": "kernel.json", "transport": "ipc"}
        self.km = AsyncKernelManager(kernel_spec_manager=specs, **names)
        return self.km

    def output(self, outs: list, msg: dict, display_id: str | None, cell_index: int):
        """Take one output of a section."""
        self.printed += len(msg["content"].get("text", "").encode(errors="replace"))
        if self.printed <= OUTPUT_LIMIT:
            return super().output(outs, msg, display_id, cell_index)
        asyncio.get_running_loop().create_task(self.km.interrupt_kernel())
        return None


def run(file: str, sections: list, timeout: float) -> None:
    """Print, as JSON, what each section printed, and what went wrong: an error or "", and its line.

    A section is its first line in the file and its code.
    """
    os.chdir("..")
    _prepare(file, timeout)
    # behind as many comments a section has the line numbers of the file
    cells = [nbformat.v4.new_code_cell("#\n" * (line - 1) + code) for line, code in sections]
    config = get_nbconvert_app(execute=True, kernel_name="lab", allow_errors=False).config
    patience = {"startup_timeout": int(timeout), "iopub_timeout": int(timeout)}
    execution = Execution(config=config, raise_on_iopub_timeout=True, **patience)
    error, line = "", 0
    try:
        execution.preprocess(nbformat.v4.new_notebook(cells=cells), {})
    except CellExecutionError as failed:
        error, line = _told(failed)
    except (DeadKernelError, RuntimeError):
        error, line = _died(file, timeout)
    if execution.printed > OUTPUT_LIMIT:
        error = f"printed more than {OUTPUT_LIMIT:,} bytes"
    at, printed = 0, []
    for cell, (start, _) in zip(cells, sections, strict=True):
        if cell.execution_count or cell.outputs:
            at = start
        text, refused, refused_at = _read(cell, file)
        printed.append(text)
        if refused and not error:
            error, line = refused, refused_at or at
    print(json.dumps({"printed": printed, "error": error, "line": line or at}, ensure_ascii=False))


def _prepare(file: str, timeout: float) -> None:
    """Describe the kernel to Jupyter, and give it a home without settings."""
    Path("home").mkdir()
    Path("kernels", "lab").mkdir(parents=True)
    command = [sys.executable, str(KERNEL), file, str(timeout), "-f", "{connection_file}"]
    kernel = {"argv": command, "display_name": "lab", "language": "python"}
    Path("kernels", "lab", "kernel.json").write_text(json.dumps(kernel), "utf-8")
    os.environ |= {"HOME": str(Path("home").absolute()), "JUPYTER_NO_CONFIG": "1"}


def _told(failed: CellExecutionError) -> tuple[str, int]:
    """Return what the kernel left behind of the error that ended a section."""
    with suppress(OSError, ValueError):
        report = json.loads(Path("kernel-report").read_text("utf-8"))
        return report["error"], report["line"] or 0
    return f"{failed.ename}: {failed.evalue}", 0


def _died(file: str, timeout: float) -> tuple[str, int]:
    """Return why the kernel is no more, and the last line that it passed through."""
    crash = Path("kernel-crash")
    trace = crash.read_text("utf-8", errors="replace") if crash.exists() else ""
    line = re.search(rf'File "{re.escape(file)}", line (\d+)', trace)
    error = trace.split("\n")[0].removeprefix("Fatal Python error: ")
    if error.startswith("Timeout"):
        error = f"still running after {timeout:g} s"
    return error or "Python ended in the midst of a section; let it end by itself", int(line[1]) if line else 0


def _read(cell, file: str) -> tuple[str, str, int]:
    """Return what a section printed, and what is wrong with its outputs: an error or "", and its line or 0."""
    text, error, line = "", "", 0
    for output in cell.outputs:
        if output.output_type == "stream" and output.name == "stdout":
            text += output.text
        elif output.output_type == "stream":
            warning = re.match(rf"{re.escape(file)}:(\d+): (.*)", output.text.lstrip())
            line = int(warning[1]) if warning else 0
            error = "wrote to stderr: " + (warning[2] if warning else output.text.strip().split("\n")[0])
        elif output.output_type != "error":
            error = "shows a value that is not printed; print it"
    if "\ufffd" in text and not error:
        error = "printed what is not UTF-8"
    return text, error, line
