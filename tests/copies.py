"""A copy of the project, in which a test may break what it likes; it starts with what has been made."""

import re
import shutil
from pathlib import Path

from builder.paths import CACHE, LANGUAGES, ROOT

CHAPTERS = ("autograd", "labs", "reference")
OWN = shutil.ignore_patterns(".git", ".venv", "site", ".cache", "__pycache__")
# what is being made has a dot; the pages are to be rendered by the test
OF_ONE_BUILD = shutil.ignore_patterns("built", "nothing", "pages", ".*")
NAV = re.compile(r"^  - (?P<chapter>\w+):\n(?:      - .+\n)+", re.MULTILINE)
LINK = re.compile(r"\]\((?:\.\./)?(?P<page>[\w-]+/[\w-]+\.md)[^)]*\)")
CLAIMS = re.compile(r'^--8<-- "claims/(?P<chapter>\w+)\.md"\n', re.MULTILINE)
PLACE = re.compile(r"\bat: (?P<chapter>[\w-]+)[/.]")
FIRST_PAGE = "# Home { #home }\n\n[autograd](autograd/autograd.md)\n"


def copy_project(project: Path) -> Path:
    """Copy the project, and its cache, to a place that does not exist yet."""
    shutil.copytree(ROOT, project, ignore=OWN)
    shutil.copytree(CACHE, project / ".cache", ignore=OF_ONE_BUILD)
    return project


def copy_few_pages(project: Path) -> Path:
    """Copy some chapters of the project: its build takes seconds, however many pages there are."""
    copy_project(project)
    unwritten = _leave_out(project)
    for language in LANGUAGES:
        (project / "docs" / language / "index.md").write_text(FIRST_PAGE, "utf-8")
        for page in (project / "docs" / language).rglob("*.md"):
            text = LINK.sub(lambda link: _led_away(link, unwritten), page.read_text("utf-8"))
            text = CLAIMS.sub(lambda part: part[0] if part["chapter"] in CHAPTERS else "", text)
            page.write_text(text, "utf-8")
    names = "".join(f"- {name}\n" for name in sorted(unwritten))
    (project / "content/unwritten.yml").write_text(names, "utf-8")
    for name in ("asked.yml", "concepts.yml", "claims.yml", "corrections.yml"):
        rows = re.split(r"^(?=- )", (project / "content" / name).read_text("utf-8"), flags=re.MULTILINE)
        kept = [row for row in rows if (at := PLACE.search(row)) is None or at["chapter"] in CHAPTERS]
        (project / "content" / name).write_text("".join(kept), "utf-8")
    (project / "snippets/tolerances.yml").write_text("{}\n", "utf-8")
    return project


def _leave_out(project: Path) -> set[str]:
    """Take away all but some chapters; return the pages that are named and not there."""
    unwritten = set((project / "content/unwritten.yml").read_text("utf-8").replace("- ", "").split("\n"))
    for folder in [path for path in project.glob("docs/??/*") if path.is_dir()]:
        if folder.name not in CHAPTERS:
            unwritten |= {f"{folder.name}/{page.name}" for page in folder.glob("*.md")}
            shutil.rmtree(folder)
    kept = "".join(page.read_text("utf-8") for page in project.glob("docs/??/*/*.md"))
    for file in [path for path in (project / "snippets").glob("*/*") if path.parent.name not in CHAPTERS]:
        if f'"{file.parent.name}/{file.name}' not in kept:
            shutil.rmtree(file) if file.is_dir() else file.unlink()
    for folder in [path for path in (project / "interactive").glob("*") if path.is_dir()]:
        if folder.name not in CHAPTERS:
            shutil.rmtree(folder)
    config = (project / "mkdocs.yml").read_text("utf-8")
    config = config.replace("  offline: true", "  offline: false")  # their tests do not take them along
    config = NAV.sub(lambda nav: nav[0] if nav["chapter"] in CHAPTERS else "", config)
    (project / "mkdocs.yml").write_text(config, "utf-8")
    return {name for name in unwritten if re.fullmatch(r"[\w-]+/[\w-]+\.md", name)}


def _led_away(link: re.Match, unwritten: set[str]) -> str:
    return "](https://site.example/)" if link["page"] in unwritten else link[0]


def change(project: Path, file: str, old: str, new: str) -> None:
    """Replace the first ``old`` of a file by ``new``."""
    text = (project / file).read_text("utf-8")
    assert old in text, f"the test has to be renewed: {old!r} is not in {file}"
    (project / file).write_text(text.replace(old, new, 1), "utf-8")
