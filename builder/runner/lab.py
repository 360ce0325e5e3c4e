"""Execute the sections of a lab one after another, as mkdocs-jupyter does, and tell what each printed.

This is what the runner's child does for a lab; the sections themselves run in a kernel, its child.
"""

import asyncio
import json
import os
import re
import shutil
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
PATIENCE = 3600  # seconds; the limits of the kernel and of the runner come first
TOO_MUCH = f"printed more than {OUTPUT_LIMIT:,} bytes"
STDERR = "wrote to stderr: "
CRASH, REPORT = Path("kernel-crash"), Path("kernel-report")
PAST_PYTHON = Path("kernel-stdout"), Path("kernel-stderr")


class RefusedError(Exception):
    """A section printed something else than text to its standard output."""


class Execution(ExecutePreprocessor):
    """One lab in a kernel of ours; ends it where it prints too much."""

    at = 0  # the section that runs, counted from 0
    printed = 0  # bytes

    def create_kernel_manager(self) -> AsyncKernelManager:
        """Let Jupyter find no kernel but ours; names are relative, because those of sockets must be short."""
        specs = KernelSpecManager(kernel_dirs=[str(Path("kernels").absolute())], ensure_native_kernel=False)
        names = {"kernel_name": "lab", "connection_file": "kernel.json", "transport": "ipc"}
        self.km = AsyncKernelManager(kernel_spec_manager=specs, **names)
        return self.km

    def preprocess_cell(self, cell, resources, index: int):
        """Run a section; raise RefusedError for an output that a page cannot show."""
        self.at = index
        done = super().preprocess_cell(cell, resources, index)
        if self.printed > OUTPUT_LIMIT:
            raise RefusedError(TOO_MUCH)
        _refuse(cell)
        return done

    def output(self, outs: list, msg: dict, display_id: str | None, cell_index: int):
        """Take one output of a section, and interrupt it at the first one too many."""
        before = self.printed
        self.printed += len(msg["content"].get("text", "").encode(errors="replace"))
        if self.printed <= OUTPUT_LIMIT:
            return super().output(outs, msg, display_id, cell_index)
        if before <= OUTPUT_LIMIT:
            asyncio.get_running_loop().create_task(self.km.interrupt_kernel())
        return None


def run(file: str, sections: list, folder: str, timeout: float) -> None:
    """Print, as JSON, what each section printed, and what went wrong: an error or "", and its line.

    A section is its first line in the file and its code. What they saved with torch goes into ``folder``.
    """
    os.chdir("..")
    _prepare(file, timeout)
    # behind as many comments a section has the line numbers of the file
    cells = [nbformat.v4.new_code_cell("#\n" * (line - 1) + code) for line, code in sections]
    config = get_nbconvert_app(execute=True, kernel_name="lab", allow_errors=False).config
    patience = {"startup_timeout": PATIENCE, "iopub_timeout": PATIENCE}
    execution = Execution(config=config, raise_on_iopub_timeout=True, **patience)
    error, line = "", None
    try:
        execution.preprocess(nbformat.v4.new_notebook(cells=cells), {})
    except CellExecutionError as failed:
        error, line = _told(failed)
    except RefusedError as refused:
        error, line = _warning(str(refused), file)
    except (DeadKernelError, RuntimeError):
        error, line = _died(file, timeout)
    if execution.printed > OUTPUT_LIMIT:  # whatever the interruption made of it
        error = TOO_MUCH
    if error:
        print(json.dumps({"error": error, "line": line or sections[execution.at][0]}))
    else:
        for saved in Path("work").glob("*.pt"):
            shutil.copy(saved, folder)
        printed = ["".join(output.text for output in cell.outputs) for cell in cells]
        print(json.dumps({"error": "", "printed": printed}, ensure_ascii=False))


def _prepare(file: str, timeout: float) -> None:
    """Describe the kernel to Jupyter, and give it a home without settings."""
    Path("home").mkdir()
    Path("kernels", "lab").mkdir(parents=True)
    command = [sys.executable, str(KERNEL), file, str(timeout), "-f", "{connection_file}"]
    kernel = {"argv": command, "display_name": "lab", "language": "python"}
    Path("kernels", "lab", "kernel.json").write_text(json.dumps(kernel), "utf-8")
    os.environ |= {"HOME": str(Path("home").absolute()), "JUPYTER_NO_CONFIG": "1"}


def _told(failed: CellExecutionError) -> tuple[str, int | None]:
    """Return what the kernel left behind of the error that ended a section."""
    with suppress(OSError, ValueError):
        report = json.loads(REPORT.read_text("utf-8"))
        return report["error"], report["line"]
    return f"{failed.ename}: {failed.evalue}", None


def _died(file: str, timeout: float) -> tuple[str, int | None]:
    """Return why the kernel is no more, and the last line that it passed through."""
    trace, stderr = _text(CRASH), _text(PAST_PYTHON[1])
    if trace.startswith("Timeout"):
        error = f"still running after {timeout:g} s"
    elif trace:
        error = trace.split("\n")[0].removeprefix("Fatal Python error: ")
    elif stderr:
        error = "Python ended: " + stderr.split("\n")[-1]
    else:
        error = "Python ended in the midst of a section; let it end by itself"
    named = file.encode("ascii", "backslashreplace").decode()  # as faulthandler writes it
    line = re.search(rf'File "{re.escape(named)}", line (\d+)', trace)
    return error, int(line[1]) if line else None


def _text(path: Path) -> str:
    return path.read_text("utf-8", errors="replace").strip() if path.exists() else ""


def _refuse(cell) -> None:
    for output in cell.outputs:
        if output.output_type != "stream":
            raise RefusedError("shows a value that is not printed; print it")
        if output.name == "stderr":
            raise RefusedError(STDERR + output.text.strip())
        if "\ufffd" in output.text:
            raise RefusedError("printed what is not UTF-8")
    stdout, stderr = map(_text, PAST_PYTHON)
    if stderr:
        raise RefusedError(STDERR + stderr)
    if stdout:
        raise RefusedError(f"printed past Python, as a subprocess does; print it: {stdout}")


def _warning(error: str, file: str) -> tuple[str, int | None]:
    """Return the first line of an error, with the line of the file that a warning stands for."""
    warning = re.match(rf"{STDERR}{re.escape(file)}:(\d+): (.*)", error)
    return (STDERR + warning[2], int(warning[1])) if warning else (error.split("\n")[0], None)
