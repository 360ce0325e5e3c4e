"""A lab runs once, under the limits of a snippet; whatever it does, one message names file and line."""

from pathlib import Path

import pytest

from builder import labs
from builder.paths import DOCS, SNIPPETS
from builder.runner.lab import OUTPUT_LIMIT
from builder.runner.outputs import disagreement

TROUBLE = {  # name: the second section of a lab, which begins at line 5; the line and words of the message
    "raises": ("x = 1\ny = x / 0\n", 6, "ZeroDivisionError: division by zero"),
    "raises_in_an_earlier_section": ("x = 1\ndivide(0)\n", 2, "ZeroDivisionError: division by zero"),
    "says_many_lines": ("x = 1\nraise ValueError('a\\nb')\n", 6, "ValueError: a b"),
    "syntax": ("x = 1\nprint(\n", 6, "SyntaxError"),
    "hangs": ("import time\ntime.sleep(10_000)\n", 6, "still running after 10 s"),
    "spins": ("x = 1\nwhile True: x += 1\n", 6, "still running after 10 s"),
    "floods": ("while True: print('x' * 10_000)\n", 5, f"printed more than {OUTPUT_LIMIT:,} bytes"),
    "floods_and_ends": ("x = 1\nprint('x' * 10_000_000)\n", (5, 6), "printed more than"),
    "stderr": ("import sys\nprint('oops', file=sys.stderr)\n", 5, "wrote to stderr: oops"),
    "starts_another": ("import os\n_ = os.system('echo oops >&2')\n", 5, "wrote to stderr: oops"),
    "subprocess_prints": (
        "import os\n_ = os.system('echo oops')\n",
        5,
        "printed past Python, as a subprocess",
    ),
    "warns": ("import warnings\nwarnings.warn('old')\n", 6, "wrote to stderr: UserWarning: old"),
    "network": ("import socket\nsocket.create_connection(('192.0.2.1', 80), 1)\n", 6, "without a network"),
    "memory": ("x = 1\ndata = bytearray(64 << 30)\n", 6, "MemoryError"),
    "exits": ("import sys\nsys.exit(3)\n", 6, "SystemExit: 3"),
    "leaves": ("import os\nos._exit(0)\n", 5, "Python ended in the midst"),
    "kills": ("import os\nos.kill(os.getpid(), 9)\n", 5, "Python ended in the midst"),
    "crashes": ("import ctypes\nctypes.string_at(0)\n", 6, "Segmentation fault"),
    "shows": ("x = 1\nx\n", 5, "shows a value that is not printed"),
    "displays": ("from IPython.display import display\ndisplay(1)\n", 5, "shows a value that is not printed"),
    "asks": ("x = 1\ny = input()\n", 6, "input"),
    "bad_bytes": ("x = 1\nprint('\\udc80')\n", 5, "UTF-8"),
    "no_section": (None, 0, "has no section [first]"),
}
ENDLESS = ("hangs", "spins")
NO_SECTION = "x = 1\n"
LAB = """# --8<-- [start:first]
def divide(x): return 1 / x
# --8<-- [end:first]
# --8<-- [start:second]
{}# --8<-- [end:second]
"""
FINE = """# --8<-- [start:first]
import os
# --8<-- [start:inner]

print("好", os.listdir(), hash("a") == hash("a"))
# --8<-- [end:inner]
# --8<-- [end:first]
# --8<-- [start:second]
print(1, end=" ")
print(open("/proc/self/environ").read().count("JUPYTER_PATH"))
# --8<-- [end:second]
"""
PAGE = """# A lab

```python
--8<-- "labs/x.py:one"
```

Prose.

```python
--8<-- "labs/x.py:two"
```

```python
--8<-- "labs/x.py"
```
"""


@pytest.fixture(scope="module")
def executed(tmp_path_factory) -> tuple[Path, dict, dict[str, str]]:
    """Return the folder of the labs, their outputs, and the message of each that failed."""
    folder = tmp_path_factory.mktemp("labs: #1 好")  # nothing of it may be split
    for name, (code, _, _) in TROUBLE.items():
        (folder / f"{name}.py").write_text(LAB.format(code) if code else NO_SECTION, "utf-8")
    (folder / "fine.py").write_text(FINE, "utf-8")
    wanted = {folder / f"{name}.py": ["first", "second"] for name in [*TROUBLE, "fine"]}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(labs, "CACHE", folder / "cache")
        endless = {folder / f"{name}.py": wanted.pop(folder / f"{name}.py") for name in ENDLESS}
        outputs, failed = labs.execute(labs=wanted)
        failed += labs.execute(labs=endless, limit=10)[1]
    return folder, outputs, {each.file.stem: str(each) for each in failed}


@pytest.mark.parametrize("name", TROUBLE)
def test_one_message_names_file_and_line(executed, name):
    folder, _, failed = executed
    _, lines, words = TROUBLE[name]
    lines = lines if isinstance(lines, tuple) else (lines,)
    places = [f"{folder / name}.py" + (f":{line}: " if line else ": ") for line in lines]
    place = next((place for place in places if failed[name].startswith(place)), None)
    assert place, failed[name]
    message = failed[name].removeprefix(place)
    assert words in message
    assert "\n" not in message
    assert str(folder.parent) not in message
    assert "ipykernel" not in message


def test_what_is_fine_prints_and_alone_is_kept(executed):
    folder, outputs, failed = executed
    assert failed.keys() == TROUBLE.keys()
    assert outputs == {f"{folder.name}/fine.py": {"first": "好 [] True\n", "second": "1 0\n"}}
    assert [path.name for path in (folder / "cache" / "labs").iterdir()] == ["fine"]


def test_what_is_kept_is_not_executed_again(executed, monkeypatch):
    folder, outputs, _ = executed
    monkeypatch.setattr(labs, "CACHE", folder / "cache")
    ran = []
    again, failed = labs.execute(ran.append, {folder / "fine.py": ["first", "second"]})
    assert (again, failed, ran) == (outputs, [], [])


def test_a_changed_lab_is_executed_again(executed, tmp_path, monkeypatch):
    folder, _, _ = executed
    monkeypatch.setattr(labs, "CACHE", folder / "cache")
    (changed := tmp_path / "fine.py").write_text(FINE.replace("好", "新"), "utf-8")
    outputs, failed = labs.execute(labs={changed: ["first"]})
    assert not failed
    assert outputs == {f"{tmp_path.name}/fine.py": {"first": "新 [] True\n"}}


def test_the_sections_of_a_page_are_the_lab(tmp_path):
    (tmp_path / "page.md").write_text(PAGE, "utf-8")
    assert labs.found_on_pages([tmp_path / "page.md"]) == {SNIPPETS / "labs/x.py": ["one", "two"]}


def test_a_lab_prints_what_is_recorded(site):
    """The sections were executed when the site was built; the runner has recorded the whole file."""
    outputs, failed = labs.execute()
    assert not failed
    assert outputs
    for file, printed in outputs.items():
        recorded = (SNIPPETS / file).with_suffix(".out").read_text("utf-8")
        assert len(recorded.splitlines()) > 5
        assert not (found := disagreement(SNIPPETS / file, recorded, "".join(printed.values()), "")), found


def test_every_lab_of_the_site_is_found():
    files = {path.stem for path in (DOCS / "en" / "labs").glob("*.md")}
    assert len(labs.found_on_pages()) == len(files)
