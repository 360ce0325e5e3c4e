"""``mkdocs serve`` makes anew what has changed, and its site is the one that a build gives."""

import filecmp
import itertools
import json
import subprocess
import sys

import pytest

from tests.conftest import build
from tests.copies import change, copy_few_pages

PAGE, SNIPPET = "docs/en/autograd/autograd.md", "snippets/autograd/graph.py"
SERVE = f"""
import json
from pathlib import Path
from mkdocs.commands.build import build
from mkdocs.config import load_config

def serve():
    config = load_config("mkdocs.yml", site_dir="served", site_url="https://site.example/")
    config.plugins.on_startup(command="serve", dirty=False)
    build(config, serve_url="https://site.example/")
    from builder import kept
    now = {{"/".join(key): id(made) for key, (_, made) in kept._made.items()}}
    changed = sorted(key for key, made in now.items() if former.get(key) != made)
    former.update(now)
    files.append([Path(f"served/{{language}}/index.html").stat().st_ino for language in ("en", "zh")])
    return changed

former, files = {{}}, []
told = [serve(), serve()]
page = Path({PAGE!r})
page.write_text(page.read_text("utf-8").replace("Training a network", "Training any network", 1), "utf-8")
told.append(serve())
snippet = Path({SNIPPET!r})
snippet.write_text(snippet.read_text("utf-8").replace("3.0", "3.5", 1), "utf-8")
told.append(serve())
terms = Path("content/terms.yml")
terms.write_text(terms.read_text("utf-8").replace("由许多神经元", "由若干神经元", 1), "utf-8")
told.append(serve())
code = snippet.read_text("utf-8")
snippet.write_text(code + "print(", "utf-8")
served = Path("served/en/autograd/autograd/index.html").read_bytes()
try:
    serve()
except SystemExit:
    told.append(served == Path("served/en/autograd/autograd/index.html").read_bytes())
snippet.write_text(code, "utf-8")
told.append(serve())
style = Path("docs/assets/site.css")
style.write_text(style.read_text("utf-8") + "/* new */", "utf-8")
serve()
told.append(Path("served/assets/site.css").read_text("utf-8").endswith("/* new */"))
print(json.dumps([told, files]))
"""


@pytest.fixture(scope="module")
def served(tmp_path_factory, small_site):
    """Serve a copy of the project: first, again, after a change of a page, after one of a snippet."""
    project = copy_few_pages(tmp_path_factory.mktemp("serve") / "project")
    command = [sys.executable, "-c", "import sys; sys.path.insert(0, '.')\n" + SERVE]
    done = subprocess.run(command, cwd=project, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return project, *json.loads(done.stdout.strip().split("\n")[-1])


def test_only_what_has_changed_is_made_anew(served):
    first, again, after_the_page, after_the_snippet, after_a_term, _, after_the_repair, _ = served[1]
    assert len(first) >= 12
    assert again == []
    assert after_the_page == ["en/autograd/autograd.md"]
    assert after_the_snippet == ["en/autograd/autograd.md", "zh/autograd/autograd.md"]
    assert after_a_term == first, "any page may mention it"
    assert after_the_repair == []


def test_a_language_in_which_nothing_has_changed_stays(served):
    first, again, after_the_page, *after_the_rest = served[2]
    assert again == first
    assert after_the_page[0] != again[0]
    assert after_the_page[1] == again[1]
    for before, after in itertools.pairwise([after_the_page, *after_the_rest]):
        assert before[0] != after[0]
        assert before[1] != after[1]
    assert served[1][-1] is True, "the style sheet is the changed one"


def test_a_broken_snippet_leaves_what_is_served(served):
    assert served[1][5] is True


def test_the_served_site_is_the_built_one(served):
    project, *_ = served
    change(project, PAGE, "Training any network", "Training any network")
    done = build(project, project / "site")
    assert done.returncode == 0, done.stderr
    assert differences(filecmp.dircmp(project / "served", project / "site")) == []


def differences(compared: filecmp.dircmp) -> list[str]:
    found = compared.left_only + compared.right_only + compared.diff_files
    return found + [name for each in compared.subdirs.values() for name in differences(each)]
