"""The kernel of a lab, a process of its own: IPython's, under the limits of a snippet.

Its working directory is the job's folder; ``lab.py`` starts it and says what to run.
"""

import faulthandler
import json
import os
import sys
import traceback
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parents[2])  # no PYTHONPATH: a path may hold what separates paths

from ipykernel.kernelapp import IPKernelApp  # noqa: E402

from builder.runner import child  # noqa: E402
from builder.runner.torchvision_cpu import prepare  # noqa: E402

CRASH, REPORT = Path("kernel-crash"), Path("kernel-report")
PAST_PYTHON = Path("kernel-stdout"), Path("kernel-stderr")


def main(file: str, timeout: str, arguments: list[str]) -> None:
    """Start the kernel, and end with it."""
    for number, path in enumerate(PAST_PYTHON, start=1):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND), number)
    report, crash = REPORT.absolute(), CRASH.open("w")
    # each section is compiled under the name of the file, and lab.py puts it at its line
    os.environ["IPYKERNEL_CELL_NAME"] = file
    app = IPKernelApp.instance(log_level="CRITICAL", capture_fd_output=False)
    app.initialize(arguments)
    app.shell.events.register("post_run_cell", lambda result: _tell(result, file, report))
    os.chdir("work")
    sys.path[0] = str(Path(file).parent)
    if "torchvision" in Path(file).read_text("utf-8"):
        prepare()
    if "torch" in sys.modules:
        sys.modules["torch"].set_num_threads(1)
    faulthandler.enable(crash)
    faulthandler.dump_traceback_later(float(timeout), exit=True, file=crash)
    sys.addaudithook(child.refuse_network)
    app.start()


def _tell(result, file: str, report: Path) -> None:
    """Leave behind what a section raised, and where."""
    if error := result.error_before_exec or result.error_in_exec:
        message = traceback.format_exception_only(error)[-1].strip()
        message = message.replace("_IncompleteInputError", "SyntaxError")  # since Python 3.13
        report.write_text(json.dumps({"error": message, "line": child.line_of(error, file)}), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
