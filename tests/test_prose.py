"""What the pages say: numbers that an output shows, clean typography in Chinese and spelling in English."""

import re
import subprocess
import sys

import autocorrect_py
import pytest

from builder import includes
from builder.code import content
from builder.page import blocks
from builder.paths import LANGUAGES, ROOT, shown
from tests.conftest import page_files

DECIMAL = re.compile(r"(?<![\w.])[−-]?\d+\.\d+(?:[eE][+−-]?\d+)?(?![\w.]*\d)")
NUMBER = re.compile(r"[−-]?\d+(?:,\d{3})*(?:\.\d*)?(?:e[+-]?\d+)?", re.IGNORECASE)
ALL_PAGES = [path for language in LANGUAGES for path in page_files(language)]
PROSE = ("heading", "paragraph", "tr", "figure", "admonition", "math_block")
VERSION = re.compile(r"(?:PyTorch|Python|torch|torchvision|CUDA|MIT) (?:≥ )?(?:\d+\.)+\d+")


@pytest.mark.parametrize("path", ALL_PAGES, ids=shown)
def test_decimals_in_prose_are_shown_by_the_page(path):
    text, language = path.read_text("utf-8"), path.relative_to(ROOT).parts[1]
    shown_text = code_of(text, language)
    numbers = [float(n.replace("−", "-").replace(",", "")) for n in NUMBER.findall(shown_text)]
    literature = set(includes.front_matter(path, text)[0].get("literature", []))
    for block in blocks(text):
        if block.kind in PROSE:
            for decimal in DECIMAL.findall(prose_of(block).replace("−", "-")):
                assert decimal in literature or is_shown(decimal, numbers), (
                    f"{shown(path)}:{block.line}: {decimal} stands in no output or code of the page;"
                    " print it, or declare its source and list it as `literature` in the front matter"
                )


def code_of(page: str, language: str) -> str:
    """Return all code and outputs of a page; of a lab, also what its whole file prints."""
    return "\n".join(content(b, language) for b in blocks(page) if b.kind in ("fence", "figure"))


def prose_of(block) -> str:
    """Return a block's words without code, links and versions."""
    text = re.sub(r"`[^`]*`|\]\([^)]*\)", " ", block.text)
    return VERSION.sub(" ", text)


def is_shown(decimal: str, numbers: list[float]) -> bool:
    """Return whether one of the numbers, or a hundredth of a percentage, rounds to the decimal."""
    digits = len(decimal.lower().partition("e")[0].partition(".")[2])
    if "e" in decimal.lower():
        return any(f"{number:.{digits}e}" == f"{float(decimal):.{digits}e}" for number in numbers)
    # a half in the last digit may round either way
    half = 0.5 * 10**-digits * 1.001
    value = abs(float(decimal))
    return any(abs(abs(number) * scale - value) <= half for number in numbers for scale in (1, 100))


@pytest.mark.parametrize("path", page_files("zh") + [ROOT / "README.zh.md"], ids=shown)
def test_chinese_typography(path):
    text = path.read_text("utf-8")
    corrected = autocorrect_py.format_for(text, "markdown")
    for number, (is_now, should_be) in enumerate(
        zip(text.split("\n"), corrected.split("\n"), strict=True), 1
    ):
        assert is_now == should_be, f"{shown(path)}:{number}: write “{should_be}”"
    prose = "\n".join(block.text for block in blocks(text) if block.kind in PROSE)
    for wrong, right in {"您": "你", "「": "“", "」": "”"}.items():
        assert wrong not in prose, f"{shown(path)}: “{wrong}” → “{right}”"
    for match in re.finditer(r"[\u4e00-\u9fff][,;:?!]", re.sub(r"`[^`]*`|\$[^$]*\$", "", prose)):
        pytest.fail(f"{shown(path)}: full-width punctuation after Chinese: “{match[0]}”")


def test_english_spelling():
    files = [
        *page_files("en"),
        *ROOT.glob("*.md"),
        ROOT / "content",
        ROOT / "builder",
        ROOT / "snippets",
    ]
    command = [sys.executable, "-m", "codespell_lib", *map(str, files)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("arguments", [("check",), ("format", "--check")], ids=" ".join)
def test_ruff(arguments):
    command = [sys.executable, "-m", "ruff", *arguments, "builder", "snippets", "tests", "benchmarks"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, f"run: ruff {arguments[0]}\n{done.stdout}"
