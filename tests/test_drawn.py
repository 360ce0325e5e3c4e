"""The figure that reads drawings: the same 64 numbers as in Python, and the same logits as in PyTorch."""

import json

import pytest

from benchmarks.drawn import cells, strokes
from builder import catalogue, computed, interactive
from builder.paths import INTERACTIVE, SNIPPETS
from builder.runner import Job, run
from tests.scripts import asked, loaded

SIGNS = "0123456789abcdefg"
LOGITS = """
import json
with torch.no_grad():
    cells = [[int(sign, 17) for sign in drawing] for drawing in {drawings}]
    batch = torch.tensor(cells, dtype=torch.float32).view(-1, 1, 8, 8) / 16
    maps = [model[:end](batch).double().sum().item() for end in (2, 3, 5, 6)]
    print(json.dumps([maps, model(batch).tolist()]))
"""
DRAWN = [(each.strokes, each.pen) for each in [*strokes.drawings(12), *strokes.no_digits(4)]]
ODD = [  # a dot, a dot in a corner, a line, two dots, nearly all of the pad
    ([[(0.5, 0.5)]], 0.08),
    ([[(0.0, 1.0)]], 0.08),
    ([[(0.1, 0.5), (0.9, 0.5)]], 0.08),
    ([[(0.5, 0.1)], [(0.5, 0.9)]], 0.02),
    ([[(0.2, y / 10), (0.8, y / 10)] for y in range(2, 9)], 0.14),
]


@pytest.fixture(scope="module")
def found():
    found = interactive.touch(INTERACTIVE / "labs/drawn_digit")
    assert computed.update([found]) == []
    return found


@pytest.fixture(scope="module")
def drawings():
    return ["".join(SIGNS[count] for count in cells.prepared(*each).flat) for each in [*DRAWN, *ODD]]


def test_strokes_become_the_same_numbers(found, drawings):
    with loaded(found) as context:
        for (lines, pen), signs in zip([*DRAWN, *ODD], drawings, strict=True):
            assert asked(context, f"cells.drawn({json.dumps(lines)}, {pen})") == signs


def test_every_layer_is_that_of_pytorch(found, drawings, tmp_path):
    drawings = [*drawings, "0" * 64, "g" * 64, "0" * 20 + "g" + "0" * 43, "0" * 63 + "1"]
    assert len(drawings) > 100
    file = tmp_path / "logits.py"
    source = catalogue.localised(SNIPPETS / found.said["snippet"], "en")
    file.write_text(source + LOGITS.format(drawings=drawings), "utf-8")
    (result,) = run([Job(file)])
    assert not result.error
    sums, logits = json.loads(result.stdout.splitlines()[-1])
    with loaded(found) as context:
        layers = [asked(context, f"figure.layers({{drawing: '{each}'}}, TOLD.made)") for each in drawings]
    ours = [sum(sum(map(sum, layer["maps"][number])) for layer in layers) for number in range(4)]
    assert ours == pytest.approx(sums, rel=1e-6)
    for layer, theirs in zip(layers, logits, strict=True):
        assert layer["logits"] == pytest.approx(theirs, abs=1e-5, rel=1e-6)
