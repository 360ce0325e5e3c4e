"""What a figure shows when it is touched is what PyTorch prints for the code that it hands back."""

import json
import random
import re
import shutil
from decimal import Decimal
from itertools import zip_longest

import pytest

from benchmarks.drawn import cells, strokes
from builder import catalogue, computed, includes, interactive
from builder.checks import touched
from builder.paths import DOCS, INTERACTIVE, LANGUAGES, SNIPPETS
from builder.runner import Job, outputs, run
from builder.touch import drawn
from tests.rendering import rendered
from tests.scripts import asked, loaded

BETWEEN = "=" * 40
MANY = 100  # of a larger grid, as many of its states are tried, always the same
DRAWN = [
    "".join("0123456789abcdefg"[count] for count in cells.prepared(each.strokes, each.pen).flat)
    for each in strokes.drawings(12)
]
TOUCHED = [interactive.touch(folder) for folder in interactive.folders()]


def names(found: interactive.Touch) -> str:
    return found.name


def states(found: interactive.Touch) -> list[dict]:
    """Return the states of figure.yml; of a drawing also its examples, and digits drawn by script."""
    grid = interactive.states(found)
    states = grid if len(grid) <= MANY else random.Random(0).sample(grid, MANY)
    for name, control in found.said["controls"].items():
        if drawn(control):
            states += [{name: "".join(each["value"].split())} for each in control["examples"]]
            states += [{name: signs} for signs in DRAWN]
    return states


@pytest.fixture(scope="module")
def shown():
    """Return for each figure what its script makes of each state: (the code, what that prints)."""
    assert computed.update(TOUCHED) == []
    return {found.name: list(_shown(found)) for found in TOUCHED}


def _shown(found: interactive.Touch):
    with loaded(found) as context:
        for state in states(found):
            text = context.eval(f"JSON.stringify(settled({json.dumps(state)}))")
            code = context.eval(f"python.filled(TOLD.code, TOLD.controls, {text})")
            said = context.eval(f"figure.said({text}, TOLD.labels, TOLD.made)")
            assert said and not re.search("[{]|undefined|NaN", said)
            limits = asked(context, f"figure.limits?.({text}) ?? {{}}")
            assert all(json.loads(text)[name] <= limit for name, limit in limits.items())
            assert "NaN" not in context.eval(
                f"JSON.stringify(figure.picture({text}, TOLD.labels, TOLD.made))"
            )
            yield state, code, context.eval(f"figure.printed({text}, TOLD.made)")


@pytest.fixture(scope="module")
def ran(shown, tmp_path_factory):
    """Return for each figure what PyTorch prints for the code of each state: 50 states a job, in one run.

    A figure whose snippet trains names under “again” the section from which on a state makes a difference:
    what is before it runs once in a job.
    """
    folder, jobs = tmp_path_factory.mktemp("filled"), []
    for found in TOUCHED:
        codes = [code for _, code, _ in shown[found.name]]
        size = len(codes) if "again" in found.said else 50
        for number in range(0, len(codes), size):
            file = folder / f"{found.name.replace('/', '_')}_{number}.py"
            parts = _parts(found, codes[number : number + size])
            file.write_text(f"print({BETWEEN!r})\n".join(parts), "utf-8")
            jobs.append((found, Job(file)))
    texts = {found.name: [] for found in TOUCHED}
    for (found, _), result in zip(jobs, run(job for _, job in jobs), strict=True):
        assert not result.error, result.error
        before, *printed = result.stdout.split(f"{BETWEEN}\n")
        texts[found.name] += [before + text for text in printed]
    return texts


def _parts(found: interactive.Touch, codes: list[str]) -> list[str]:
    """Return what all codes begin with, and how each goes on."""
    if "again" not in found.said:
        return ["", *codes]
    source = catalogue.localised(SNIPPETS / found.said["snippet"], "en")
    length = source.count("\n") - includes.section(source, found.said["again"]).count("\n")
    marks = len(includes.MARK.findall(source))
    at = len("".join(codes[0].splitlines(keepends=True)[: length - marks]))
    assert {code[:at] for code in codes} == {codes[0][:at]}
    return [codes[0][:at], *(code[at:] for code in codes)]


@pytest.mark.parametrize("found", TOUCHED, ids=names)
def test_what_is_shown_is_what_pytorch_prints(found, shown, ran):
    pairs = list(zip(shown[found.name], ran[found.name], strict=True))
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
        if drawn(control):
            edges = {"0" * 64, "g" * 64, "".join(control["value"].split())}
        else:
            edges = {control["min"], control["max"], control["value"]}
        assert edges <= set(found.said["states"][name]), name


@pytest.mark.parametrize("found", TOUCHED, ids=names)
def test_it_is_light(found):
    script = (found.folder / "figure.js").stat().st_size
    computed.update([found])
    for language in LANGUAGES:
        made = len(json.dumps(computed.kept(found) or "").encode())
        assert script + len(interactive.data(found, language).encode()) - made <= 15_000
        assert made <= 6_000


@pytest.fixture
def broken(tmp_path, monkeypatch):
    """Return a function that changes a copy of a figure and returns what the checks say of it."""
    folder = tmp_path / "regression/rates_on_curve"
    shutil.copytree(INTERACTIVE / "regression/rates_on_curve", folder)
    shutil.copy(INTERACTIVE / "touch.css", tmp_path)
    monkeypatch.setattr(interactive, "INTERACTIVE", tmp_path)

    def change(old: str, new: str) -> str:
        text = (folder / "figure.yml").read_text("utf-8")
        assert old in text
        (folder / "figure.yml").write_text(text.replace(old, new), "utf-8")
        assert interactive.published("en")[0].keys() == {f"interactive/{n}" for n in interactive.SHARED}
        return "\n".join(map(str, touched.problems()))

    return change


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("lr = {rate}", "rate = {rate}", 5, "“rate = 0.1” stands 0 times in snippets/regression/descend_par"),
        (
            '({start}"',
            '({start}"\n  - x.grad',
            5,
            "“x.grad” stands 3 times in snippets/regression/descend_pa",
        ),
        ('  - "lr = {rate}"\n', "", 3, "each control stands in one line of “code”, once"),
        ("value: 0.1", "value: 1.3", 7, "the value of “rate” lies outside of its min and max"),
        (
            "step: 0.01",
            "step: 0.01, names: {zh: [], en: [low]}",
            7,
            "“rate” needs one of “names” for each of 0",
        ),
        ("zh: 起点 x, ", "", 8, "the control “start” lacks zh"),
        ('{zh: "一步就到谷底", en:', "{en:", 13, "“hits” needs a text in zh and in en"),
        ("states:", "grid:", 1, "lacks “states”"),
        ("descend_parabola", "descend_nowhere", 1, "snippets/regression/descend_nowhere.py does not exist"),
        ("labels:", "labels: }", 9, "is not YAML"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(broken, old, new, line, says):
    said = broken(old, new)
    assert f"figure.yml:{line}: " in said
    assert says in said


def test_the_page_shows_the_snippet_and_asks_first():
    page = DOCS / "en/regression/gradient-descent.md"
    text = page.read_text("utf-8")
    assert touched.on_page(page, text, "en") == []
    for old, new, says in (
        ('"regression/descend_parabola.py"', '"regression/saddle.py"', "which this page does not show"),
        ("\n![Six panels", "\nSee:\n\n![Six panels", "ask it just before"),
    ):
        assert old in text
        assert says in "".join(map(str, touched.on_page(page, text.replace(old, new), "en")))


def test_a_figure_without_its_data_stays_a_picture():
    assert "<touch-figure" in rendered("![a](tensors/plot_moved.py)")
    assert "<touch-figure" not in rendered("![a](tensors/plot_view.py)")
