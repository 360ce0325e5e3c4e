"""Outputs are compared character by character, save for what a tolerance covers; records do not drift."""

import re
from decimal import Decimal

import pytest

from builder.commands.record import record
from builder.runner import Job, outputs
from builder.runner.outputs import Tolerance, agree, difference


def within(where: str, distance: str) -> list[Tolerance]:
    percent = distance.endswith("%")
    return [Tolerance(re.compile(where), Decimal(distance.removesuffix("%")), percent)]


@pytest.mark.parametrize(
    ("recorded", "fresh"),
    [
        ("0.1", "0.2"),
        ("1e-05", "2e-05"),
        ("accuracy 0.9", "accuracy 1.0"),
        ("loss 0.1234", "loss 0.1235"),
        ("500268.06", "504000.00"),
        ("1795608000.1", "1795608000.2"),  # time.time()
        ("tensor([ 1.0,  2.0])", "tensor([1.0, 2.0])"),
        ("1.0", "1"),
        ("epoch 100", "epoch 101"),
    ],
)
def test_without_a_tolerance_only_the_same_agrees(recorded, fresh):
    assert agree(recorded, recorded, [])
    assert not agree(recorded, fresh, [])
    assert not agree(recorded, fresh, within("another part of the line [0-9.]+", "100%"))


@pytest.mark.parametrize(
    ("recorded", "fresh", "where", "distance", "verdict"),
    [
        ("seed 3 loss 0.1234", "seed 3 loss 0.1235", r"loss \S+", "0.0001", True),
        ("seed 3 loss 0.1234", "seed 3 loss 0.1236", r"loss \S+", "0.0001", False),
        ("seed 3 loss 0.1234", "seed 4 loss 0.1234", r"loss \S+", "0.0001", False),
        ("LSTM 6e+05 (6e+04 to 8e+06)", "LSTM 5e+05 (6e+04 to 8e+06)", r"LSTM \S+", "20%", True),
        ("LSTM 6e+05 (6e+04 to 8e+06)", "LSTM 5e+05 (5e+04 to 8e+06)", r"LSTM \S+", "20%", False),
        ("steps 27", "steps 28", r"steps \d+", "1", True),
        ("off  9.9  on", "off 10.1  on", r".*", "0.2", True),  # aligned by a space
        ("loss 0.5", "loss nan", r".*", "100%", False),
        ("loss 0.5", "cost 0.5", r".*", "100%", False),
        ("shape [3, 4]", "shape [3]", r".*", "100%", False),
    ],
)
def test_a_tolerance_covers_its_part_of_the_line(recorded, fresh, where, distance, verdict):
    assert agree(recorded, fresh, within(where, distance)) is verdict


def test_a_missing_and_a_differing_record_say_what_to_run(tmp_path):
    file = tmp_path / "new.py"
    assert "is not recorded; run: python -m builder record" in difference(file, "1\n")
    file.with_suffix(".out").write_text("1\n2\n", "utf-8")
    message = difference(file, "1\n3\n")
    assert f"python -m builder record {file}\n" in message
    assert "-2\n+3" in message
    assert difference(file, "1\n2\n") == ""
    assert difference(file, "1\n") != ""


@pytest.fixture
def declare(tmp_path, monkeypatch):
    """Return a function that writes a snippet with its record and a tolerance, in a folder of their own."""
    monkeypatch.setattr(outputs, "SNIPPETS", tmp_path)
    monkeypatch.setattr(outputs, "TOLERANCES", tmp_path / "tolerances.yml")
    outputs.tolerances.cache_clear()

    def write(source: str, recorded: str | None, entry: str):
        file = tmp_path / "chapter" / "name.py"
        file.parent.mkdir()
        file.write_text(source, "utf-8")
        if recorded is not None:
            file.with_suffix(".out").write_text(recorded, "utf-8")
        (tmp_path / "tolerances.yml").write_text(f"# why\nchapter/name:\n  - {entry}\n" if entry else "")
        return file

    yield write
    outputs.tolerances.cache_clear()


LOSS = '{where: "loss .*", within: 0.1, because: rounding}'


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ('{where: "loss"}', "tolerances.yml:2: chapter/name needs where, within and because, and has where"),
        ('{where: "(", within: 1, because: x}', "tolerances.yml:2: chapter/name: missing )"),
        ("5", "tolerances.yml:2: chapter/name needs where, within and because, and has 5"),
        ('{where: "loss", within: far, because: x}', "tolerances.yml:2: chapter/name: "),
    ],
)
def test_a_tolerance_that_cannot_be_read_is_named(declare, entry, words):
    declare("", "loss 0.5\n", entry)
    with pytest.raises(ValueError, match=re.escape(words)):
        outputs.tolerances()


def test_a_snippet_without_a_list_of_tolerances_is_named(declare):
    declare("", None, LOSS)
    outputs.TOLERANCES.write_text("a/b: []\nchapter/name: 5\n", "utf-8")
    with pytest.raises(ValueError, match=r"tolerances\.yml:2: chapter/name is no snippet with a list"):
        outputs.tolerances()


@pytest.mark.parametrize(("recorded", "idle"), [("loss 0.5\n", 0), ("cost 0.5\n", 1), (None, 1)])
def test_a_tolerance_for_nothing_is_named(declare, recorded, idle):
    declare("", recorded, LOSS)
    found = outputs.idle_tolerances()
    assert len(found) == idle
    assert all("tolerances.yml:2: “loss .*” matches no number of" in str(problem) for problem in found)


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("print('a')\n", ""),
        ("import time\nprint('a')\nprint(time.time())\n", "name.py:3: line 2 of its output changes from run"),
        ("import random\nprint('loss', random.random())\n", "name.py:2: line 1 of its output changes from"),
        ("import torch\nprint(torch.empty(3))\n", "“torch.empty” may be why"),
        (
            "import numpy as np\nprint(np.empty((600, 600)).max())\n",
            "name.py:2: line 1 of its output changes",
        ),
        ("import torch\nprint(torch.empty(3).fill_(2))\n", ""),
        ("print({'a', 'b', 'c', 'd'})\n", "line 1 of its output changes from run to run: \"{'"),
        (
            "import os\nprint('loss', len(os.environ.get('MKL_CBWR', '')))\n",
            "the processor changes the output",
        ),
        ("import os\nprint('loss 0.5' + str(len(os.environ.get('MKL_CBWR', ''))))\n", ""),
        ("import os\nprint(1 / 0)\n", "name.py:2: ZeroDivisionError"),
    ],
)
def test_only_what_is_the_same_in_every_run_is_recorded(declare, source, problem):
    file = declare(source, None, LOSS)
    written, problems = record([Job(file)], lambda result: None)
    assert [path.name for path in written] == ([] if problem else ["name.out"])
    assert file.with_suffix(".out").exists() is not bool(problem)
    assert [problem] * bool(problem) == [problem for found in problems if problem in found]
    assert len(problems) == bool(problem)


def test_a_record_that_still_agrees_stays(declare):
    file = declare("print('loss 0.52')\nprint('step 3')\n", "loss 0.5\nstep 3\n", LOSS)
    assert record([Job(file)], lambda result: None) == ([], [])
    assert file.with_suffix(".out").read_text("utf-8") == "loss 0.5\nstep 3\n"
    file.write_text("print('loss 0.52')\nprint('step 4')\n", "utf-8")
    assert record([Job(file)], lambda result: None) == ([file.with_suffix(".out")], [])
    assert file.with_suffix(".out").read_text("utf-8") == "loss 0.52\nstep 4\n"
