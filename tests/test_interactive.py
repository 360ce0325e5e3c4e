"""What a figure shows when it is touched is what PyTorch prints for the code that it hands back."""

import json
import re
from decimal import Decimal
from itertools import zip_longest

import pytest
from py_mini_racer import mini_racer

from builder import interactive
from builder.page import blocks
from builder.paths import INTERACTIVE, LANGUAGES
from builder.runner import Job, outputs, run
from tests.conftest import page_files

WORDS = re.compile(r"^(?:import .*;$|export )", re.MULTILINE)
BETWEEN = "=" * 40
TOUCHED = [interactive.touch(folder) for folder in interactive.folders()]


def names(found: interactive.Touch) -> str:
    return found.name


@pytest.fixture(scope="module")
def computed():
    """Return for each figure what its script makes of each state: (the code, what that prints)."""
    return {found.name: list(_computed(found)) for found in TOUCHED}


def _computed(found: interactive.Touch):
    told = json.loads(interactive.data(found, "en", {}))
    with mini_racer() as context:
        for path in (INTERACTIVE / "python.js", found.folder / "figure.js"):
            context.eval(WORDS.sub("", path.read_text("utf-8")))
        context.eval(f"const TOLD = {json.dumps(told)}; 0")
        for state in interactive.states(found):
            text = json.dumps(state)
            code = context.eval(f"filled(TOLD.code, TOLD.controls, {text})")
            said = context.eval(f"said({text}, TOLD.labels)")
            assert said and "{" not in said and "undefined" not in said
            assert "NaN" not in context.eval(f"JSON.stringify(picture({text}, TOLD.labels))")
            yield state, code, context.eval(f"printed({text})")


@pytest.fixture(scope="module")
def ran(computed, tmp_path_factory):
    """Return for each figure what PyTorch prints for the code of each state: many states a job, in one run."""
    folder, jobs = tmp_path_factory.mktemp("filled"), []
    for name, states in computed.items():
        for number in range(0, len(states), 50):
            file = folder / f"{name.replace('/', '_')}_{number}.py"
            codes = [code for _, code, _ in states[number : number + 50]]
            file.write_text(f"print({BETWEEN!r})\n".join(codes), "utf-8")
            jobs.append((name, Job(file)))
    found = {name: [] for name in computed}
    for (name, _), result in zip(jobs, run(job for _, job in jobs), strict=True):
        assert not result.error, result.error
        found[name] += result.stdout.split(f"{BETWEEN}\n")
    return found


@pytest.mark.parametrize("found", TOUCHED, ids=names)
def test_what_is_shown_is_what_pytorch_prints(found, computed, ran):
    pairs = list(zip(computed[found.name], ran[found.name], strict=True))
    assert len(pairs) >= 20
    declared = [
        outputs.Tolerance(re.compile(each["where"]), Decimal(str(each["within"])), False)
        for each in found.said.get("tolerances", [])
    ]
    for (state, _, shown), printed in pairs:
        lines = list(zip_longest(printed.splitlines(), shown.splitlines(), fillvalue=""))
        wrong = [pair for pair in lines if not outputs.agree(*pair, declared)]
        assert not wrong, f"{state}: PyTorch prints, and the figure shows {wrong}"
    alike = sum(shown == printed for (_, _, shown), printed in pairs)
    difference = max(_largest(shown, printed) for (_, _, shown), printed in pairs)
    print(f"{found.name}: {len(pairs)} states, {alike} to the last sign, largest difference {difference}")


def _largest(*texts: str) -> Decimal:
    numbers = [[Decimal(number) for number in outputs.NUMBER.findall(text)] for text in texts]
    return max(abs(one - other) for one, other in zip(*numbers, strict=True))


@pytest.mark.parametrize("found", TOUCHED, ids=names)
def test_the_grid_reaches_the_edges(found):
    for name, control in found.said["controls"].items():
        assert {control["min"], control["max"], control["value"]} <= set(found.said["states"][name]), name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("found", TOUCHED, ids=names)
def test_its_code_is_a_snippet_of_its_page(found, language):
    pages = [
        blocks(text)
        for text in (path.read_text("utf-8") for path in page_files(language))
        if found.plot in text
    ]
    assert pages
    for page in pages:
        figure = next(number for number, block in enumerate(page) if block.source == found.plot)
        assert found.said["snippet"] in {block.source for block in page}
        asks = [block for block in page[:figure] if block.kind == "admonition" and block.info]
        assert asks, f"{found.plot} asks nothing before it"


@pytest.mark.parametrize("found", TOUCHED, ids=names)
def test_it_is_light(found):
    script = (found.folder / "figure.js").stat().st_size
    for language in LANGUAGES:
        assert script + len(interactive.data(found, language, {}).encode()) <= 15_000
