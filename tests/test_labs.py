"""A lab is executed once, as data, and within the limits of a snippet."""

import json

import pytest

from builder import labs
from builder.paths import SNIPPETS
from builder.runner import Job, run
from builder.runner.outputs import disagreement

FINE = "import os\nprint('first')\n"
TROUBLE = {  # the second cell, which begins at line 10: its code, the line in the file, words of the message
    "raises": ("x = 1\ny = x / 0\n", 11, "ZeroDivisionError: division by zero"),
    "raises_in_a_function_of_the_first": ("f(0)\n", 3, "ZeroDivisionError"),
    "syntax": ("x = (\n", 10, "SyntaxError"),
    "spins": ("while True:\n    pass\n", 10, "still running after 20 s"),
    "floods": ("while True:\n    print('x' * 10_000)\n", 10, "printed more than 1,000,000 bytes"),
    "stderr": ("import sys\nprint('oops', file=sys.stderr)\n", 10, "wrote to stderr: oops"),
    "warns": ("x = 1\nimport warnings\nwarnings.warn('old')\n", 12, "wrote to stderr: UserWarning: old"),
    "network": ("import socket\nsocket.create_connection(('192.0.2.1', 80), 1)\n", 11, "without a network"),
    "memory": ("x = 1\ndata = bytearray(64 << 30)\n", 11, "MemoryError"),
    "ends": ("os._exit(0)\n", 10, "ended its kernel"),
    "shows": ("1 + 1\n", 10, "a section shows something that is no text; print it"),
    "asks": ("x = 1\ninput()\n", 11, "StdinNotImplementedError"),
}


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    folder, jobs = tmp_path_factory.mktemp("labs"), []
    for name, (code, _, _) in {**TROUBLE, "fine": ("print('second', 'x'.isascii())\n", 0, "")}.items():
        file = folder / f"{name}.py"
        first = {"line": 1, "code": FINE + "def f(x): return 1 / x\n"}
        cells = [first, {"line": 10, "code": code}]
        file.write_text("", "utf-8")
        timeout = 20 if name == "spins" else 600
        jobs.append(Job(file, labs.USING, {"cells": cells, "timeout": timeout}))
    return {result.job.file.stem: result for result in run(jobs)}


@pytest.mark.parametrize("name", TROUBLE)
def test_one_message_names_file_and_line(results, name):
    _, line, words = TROUBLE[name]
    error = results[name].error
    assert error.startswith(f"{results[name].job.file}:{line}: "), error
    assert words in error
    assert "\n" not in error
    assert "ipykernel" not in error


def test_what_the_cells_print_comes_as_data(results):
    assert results["fine"].error == ""
    assert json.loads(results["fine"].stdout) == ["first\n", "second True\n"]


def test_there_is_a_lab_and_it_prints_what_is_recorded(site):
    """The sections were executed when the site was built; the runner has recorded the whole file."""
    outputs, failed = labs.execute()
    assert not failed
    assert outputs
    for file, printed in outputs.items():
        recorded = (SNIPPETS / file).with_suffix(".out").read_text("utf-8")
        assert len(recorded.splitlines()) > 5
        assert not (found := disagreement(SNIPPETS / file, recorded, "".join(printed.values()), "")), found


def test_a_failed_lab_is_not_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(labs, "SNIPPETS", tmp_path)
    monkeypatch.setattr(labs, "CACHE", tmp_path / "cache")
    monkeypatch.setattr(labs, "labs", lambda: [labs.Lab("labs/bad.py", ("one",))])
    (tmp_path / "labs").mkdir()
    code = "# --8<-- [start:one]\nprint(1 / 0)\n# --8<-- [end:one]\n"
    (tmp_path / "labs" / "bad.py").write_text(code, "utf-8")
    made, failed = labs.execute()
    assert made == {}
    assert len(failed) == 1
    assert "bad.py:2: " in failed[0]
    assert not (tmp_path / "cache").exists()
    (tmp_path / "labs" / "bad.py").write_text(code.replace("1 / 0", "1"), "utf-8")
    assert labs.execute() == ({"labs/bad.py": {"one": "1\n"}}, [])
    assert labs.execute() == ({"labs/bad.py": {"one": "1\n"}}, [])
