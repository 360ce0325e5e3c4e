"""What a figure takes from its snippet's run: made once, made anew where damaged, refused with a reason."""

import shutil

import pytest

from builder import cache, computed, interactive
from builder.checks import touched
from builder.paths import INTERACTIVE

SNIPPET = """import math
print("trained")
weight = math.sqrt(4)
"""
DATA = """def data(names, printed):
    return {"weight": names["weight"], "before": printed}
"""


@pytest.fixture
def figure(tmp_path, monkeypatch):
    """Return a figure of its own whose snippet takes no time, in an empty cache."""
    for module, name, path in (
        (computed, "SNIPPETS", tmp_path),
        (computed, "CACHE", tmp_path / "cache"),
        (cache, "CACHE", tmp_path / "cache"),
    ):
        monkeypatch.setattr(module, name, path)
    folder = tmp_path / "labs/drawn_digit"
    shutil.copytree(INTERACTIVE / "labs/drawn_digit", folder)
    (tmp_path / "labs/drawn_digit.py").write_text(SNIPPET, "utf-8")
    (folder / "data.py").write_text(DATA, "utf-8")
    return interactive.touch(folder)


def test_it_is_made_once_and_again_when_a_file_changes(figure, tmp_path):
    ran = []
    assert not interactive.ready(figure)
    for _ in range(2):
        assert computed.update([figure], ran.append) == []
    assert computed.kept(figure) == {"weight": 2.0, "before": "trained\n"}
    assert interactive.ready(figure)
    assert len(ran) == 1
    (tmp_path / "labs/drawn_digit.py").write_text(SNIPPET.replace("4", "9"), "utf-8")
    assert not interactive.ready(figure)
    computed.update([figure])
    assert computed.kept(figure)["weight"] == 3.0
    assert len(list((tmp_path / "cache/computed/labs/drawn_digit").iterdir())) == 1


def test_what_is_damaged_is_made_anew(figure, tmp_path):
    computed.update([figure])
    (file,) = tmp_path.glob("cache/computed/labs/drawn_digit/*/data.json")
    made = file.read_bytes()
    file.write_bytes(made[:5])
    assert computed.update([figure]) == []
    assert file.read_bytes() == made


@pytest.mark.parametrize(
    ("file", "text", "says"),
    [
        ("drawn_digit.py", "print(1 / 0)\n", "drawn_digit.py:1: ZeroDivisionError"),
        ("drawn_digit.py", "x = 1\n", "KeyError: 'weight'"),
        ("drawn_digit/data.py", "def data(names, printed):\n    return {1, 2}\n", "set is not JSON"),
        ("drawn_digit/data.py", "x = 1\n", "KeyError: 'data'"),
        ("drawn_digit/data.py", "open('../../x', 'w')\n", "write into their working folder only"),
    ],
)
def test_without_its_data_the_picture_stays_and_the_build_says_why(figure, tmp_path, file, text, says):
    (tmp_path / "labs" / file).write_text(text, "utf-8")
    (finding,) = computed.update([figure])
    assert "labs/drawn_digit/data.py: gives no data, and so the figure stays a picture: " in str(finding)
    assert says in str(finding)
    assert not interactive.ready(figure)


@pytest.fixture
def broken(tmp_path, monkeypatch):
    """Return a function that changes a copy of the figure and returns what the checks say of it."""
    folder = tmp_path / "labs/drawn_digit"
    shutil.copytree(INTERACTIVE / "labs/drawn_digit", folder)
    monkeypatch.setattr(interactive, "INTERACTIVE", tmp_path)

    def change(old: str, new: str) -> str:
        text = (folder / "figure.yml").read_text("utf-8")
        assert old in text
        (folder / "figure.yml").write_text(text.replace(old, new, 1), "utf-8")
        assert interactive.touched() == []
        return "\n".join(map(str, touched.problems()))

    return change


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("kind: drawing", "kind: sketch", 7, "is of the kind “sketch”; there are number and drawing"),
        ("    zh: 64 个数\n", "", 7, "the control “drawing” lacks zh"),
        ("006eggc0", "006eggh0", 7, "the value of “drawing” is no drawing; write |- and eight lines"),
        ("      04gggg80\n", "", 7, "the value of “drawing” is no drawing"),
        ("008gd200", "008gd20", 7, "example 1 of “drawing” is no drawing"),
        ("        en: an A\n", "", 7, "example 4 of “drawing” lacks en"),
        ("006eggc0", "006eggc1", 5, "stands 0 times in snippets/labs/drawn_digit.py"),
    ],
)
def test_what_is_wrong_with_a_drawing_is_said_with_its_line(broken, old, new, line, says):
    said = broken(old, new)
    assert f"figure.yml:{line}: " in said
    assert says in said
