"""Execute a lab as the cells of one notebook, in a child of the runner and so within its limits.

The kernel is a child of that child. mkdocs-jupyter's executor runs the cells; what they print is taken
as data.
"""

import json
import re
from pathlib import Path
from queue import Empty

from mkdocs_jupyter.nbconvert2 import get_nbconvert_app
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbconvert.preprocessors import ExecutePreprocessor
from nbformat.v4 import new_code_cell, new_notebook

START = Path(__file__).with_name("kernel.py")
OUTPUT_LIMIT = 1_000_000
ANSI = re.compile(r"\x1b\[[0-9;]*m")
PLACE = re.compile(r"Cell In\[(\d+)\], line (\d+)")
WARNED_AT = re.compile(r"\S*ipykernel_\d+/\d+\.py:(\d+): ")


class LabError(Exception):
    """A cell of a lab went wrong, at that line of the file."""

    def __init__(self, message: str, filename: str, lineno: int):
        super().__init__(message)
        self.filename, self.lineno = filename, lineno


class Executor(ExecutePreprocessor):
    """An executor that ends the kernel when it has printed too much."""

    printed = 0

    def process_message(self, msg, cell, cell_index):
        self.printed += len(str(msg["content"].get("text", "")))
        if self.printed > OUTPUT_LIMIT and self.km.provisioner.process:
            self.km.provisioner.process.kill()
        return super().process_message(msg, cell, cell_index)


def run(file: str, cells: list[dict], timeout: float) -> None:
    """Execute cells, each with its ``code`` and the ``line`` of the file where it begins.

    Print a JSON list of what each has printed. Raises LabError for a cell that raises, runs for more than
    ``timeout`` seconds, ends its kernel, prints too much, writes to stderr or shows what is no text.
    """
    notebook = new_notebook(cells=[new_code_cell(cell["code"]) for cell in cells])
    started = []
    start = f"import runpy; runpy.run_path({str(START)!r}); del runpy"
    executor = Executor(
        config=get_nbconvert_app(execute=True, allow_errors=False).config,
        timeout=timeout,
        kernel_name="python3",
        extra_arguments=["--IPKernelApp.log_level=ERROR", f"--IPKernelApp.exec_lines={start}"],
        on_cell_start=lambda cell, cell_index: started.append(cell_index),
    )

    def fail(message: str, line: int = 0) -> LabError:
        return LabError(message, file, line or cells[started[-1]]["line"])

    try:
        executor.preprocess(notebook, {"metadata": {"path": str(Path.cwd())}})
    except CellExecutionError as error:
        raise fail(f"{error.ename}: {error.evalue}", _line(notebook.cells[started[-1]], cells)) from None
    except CellTimeoutError:
        raise fail(f"still running after {timeout:g} s") from None
    except (DeadKernelError, Empty):
        flooded = executor.printed > OUTPUT_LIMIT
        raise fail(f"printed more than {OUTPUT_LIMIT:,} bytes" if flooded else "ended its kernel") from None
    printed = []
    for cell, executed in zip(cells, notebook.cells, strict=True):
        for output in executed.outputs:
            _refuse(output, file, cell["line"])
        printed.append("".join(output.text for output in executed.outputs))
    print(json.dumps(printed, ensure_ascii=False))


def _line(executed, cells: list[dict]) -> int:
    """Return the line of the file that the traceback of a cell leads to last, or 0."""
    trace = "\n".join(line for output in executed.outputs for line in output.get("traceback", ()))
    places = PLACE.findall(ANSI.sub("", trace))
    number, line = map(int, places[-1]) if places else (0, 0)
    return cells[number - 1]["line"] + line - 1 if number else 0


def _refuse(output, file: str, first: int) -> None:
    if output.output_type != "stream":
        raise LabError("a section shows something that is no text; print it", file, first)
    if output.name == "stderr":
        line, words = WARNED_AT.search(output.text), WARNED_AT.sub("", output.text).strip().split("\n")[0]
        raise LabError(f"wrote to stderr: {words}", file, first + int(line[1]) - 1 if line else first)
