"""What is drawn and printed does not depend on the machine: the tests make it hostile and compare."""

import json
import subprocess
from pathlib import Path

import pytest

from builder.paths import ROOT, SNIPPETS, package_folder
from tests import hostile

PLOTS = [SNIPPETS / "start" / "plot_gates.py", SNIPPETS / "regression" / "plot_batch_paths.py"]
DRAW = f"""
from pathlib import Path
from builder import cache, make
cache.CACHE = Path.cwd() / "cache"
problems = make.draw([Path(name) for name in {[str(plot) for plot in PLOTS]!r}])
sys.exit("; ".join(map(str, problems)) or None)
"""
TELL = """import locale, os, sys, time
import matplotlib.pyplot as plt, torch
print(sorted(set(os.environ) - {"LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TMPDIR", "PYTHONUSERBASE"}))
print(os.listdir(os.environ["HOME"] + "/.config"), time.localtime(0).tm_hour, sys.flags.utf8_mode)
print(hash("order"), torch.get_num_threads(), plt.rcParams["font.size"], torch.randn(3) @ torch.ones(3) > 9)
"""
RUN = """
import json
from builder.runner import Job, Path, run
(result,) = run([Job(Path("tell.py").resolve())])
print(json.dumps([result.stdout, result.error]))
"""


def same(code: str, folder: Path, **hostilities) -> subprocess.CompletedProcess:
    folder.mkdir(exist_ok=True)
    pipes = {"capture_output": True, "encoding": "utf-8"}
    done = subprocess.run(hostile.python(code), cwd=folder, **pipes, **hostilities)
    assert done.returncode == 0, done.stderr
    return done


@pytest.fixture
def trouble(tmp_path) -> dict:
    """Return how to start a process on a hostile machine."""
    (tmp_path / "hostile").mkdir()
    (tmp_path / "hostile" / "matplotlibrc").write_text(hostile.MATPLOTLIBRC)  # of the working directory
    return {"env": hostile.environment(tmp_path / "user"), "preexec_fn": hostile.use_one_core}


def test_the_hostile_machine_misleads_who_is_not_careful(tmp_path, trouble):
    code = f"""
import matplotlib.font_manager as manager
print(manager.findfont({hostile.FAMILY!r}), manager.mpl.rcParams["font.size"])
"""
    font, size = same(code, tmp_path / "hostile", **trouble).stdout.split()
    assert not Path(font).is_relative_to(package_folder("matplotlib")), "the impostor, or one of the system's"
    assert size == "40.0"


def test_figures_have_the_same_bytes_on_a_hostile_machine(tmp_path, trouble):
    same(DRAW, tmp_path / "plain")
    same(DRAW, tmp_path / "hostile", **trouble)
    drawn = {path.relative_to(tmp_path / "plain"): path for path in (tmp_path / "plain").rglob("*.*.svg")}
    assert len(drawn) == 4 * len(PLOTS)
    for name, path in drawn.items():
        assert path.read_bytes() == (tmp_path / "hostile" / name).read_bytes(), name


def test_outputs_are_the_same_on_a_hostile_machine(tmp_path, trouble):
    told = []
    for name, hostilities in (("plain", {}), ("hostile", trouble)):
        (tmp_path / name).mkdir(exist_ok=True)
        (tmp_path / name / "tell.py").write_text(TELL, "utf-8")
        stdout, error = json.loads(same(RUN, tmp_path / name, **hostilities).stdout)
        assert error == ""
        told.append(stdout)
    assert told[0] == told[1]
    assert "GIT_DIR" not in told[0]
    assert "['matplotlib'] 0 1\n" in told[0]


def test_the_project_asks_git_about_itself_only(tmp_path, trouble):
    code = "from builder.commit import date_of_last_commit\nprint(date_of_last_commit())"
    plain = same(code, tmp_path / "plain").stdout
    assert plain == same(code, tmp_path / "hostile", **trouble).stdout
    assert plain.strip() != "0" or not (ROOT / ".git").exists()
