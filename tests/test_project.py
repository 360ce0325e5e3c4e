"""The project stays small, pinned, and free of what does not belong into it."""

import re

from builder.commit import git
from builder.paths import ROOT, shown

FORBIDDEN = re.compile(r"pypi\.org|files\.pythonhosted|download\.pytorch|(?<![\w/])/(?:root|home/\w+|work)/")


def tracked() -> list[str]:
    files = git("ls-files").splitlines()
    assert files, "git lists no file of this project"
    return files


def test_no_build_file_is_longer_than_200_lines():
    for path in (ROOT / "builder").rglob("*.py"):
        lines = len(path.read_text("utf-8").splitlines())
        assert lines <= 200, f"{shown(path)} has {lines} lines; split it by its jobs"


def test_every_requirement_is_pinned():
    for name in ("requirements.txt", "constraints.txt"):
        for line in (ROOT / name).read_text("utf-8").splitlines():
            if line and not line.startswith(("#", "-c ")):
                assert re.fullmatch(r"[\w.-]+==[\w.+]+", line), f"{name}: pin {line}"


def test_no_registry_host_and_no_path_of_a_machine_is_committed():
    found = []
    for name in tracked():
        path = ROOT / name
        if path.suffix not in (".png", ".svg") and path.exists() and path.name != "test_project.py":
            for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
                found += [f"{name}:{number}: {match}" for match in FORBIDDEN.findall(line)]
    assert not found, "\n".join(found)


def test_no_font_and_no_built_file_is_committed():
    built = (".woff", ".woff2", ".otf", ".ttf", ".ipynb", ".mo", ".pyc")
    assert not [name for name in tracked() if name.endswith(built)]
