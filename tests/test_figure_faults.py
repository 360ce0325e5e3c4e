"""What a figure may not be: each fault is a row, from the source to the message."""

import pytest

from builder import figures, make
from builder.figures import source

NO_STYLE = "changes the style, which all figures share"
PALETTE = "is not of the palette"
RANDOM = "draws an unseeded number"
CLOCK = "reads the clock"
MACHINE = "asks the machine"
# what stands below `import matplotlib.pyplot as plt`, the line, and words of the message; read, not run
REFUSED = {
    "name": ('plt.plot([1], color="black")', 2, f"the color “black” {PALETTE}"),
    "short": ('plt.scatter([1], [1], c="k")', 2, "the color “k”"),
    "hex": ('plt.plot([1])\nplt.axhline(\n    1, color="#123456")', 4, "the color “#123456”"),
    "hex_anywhere": ('rows = [(1, "#123")]', 2, "the color “#123”"),
    "tableau": ('rows = [(1, "tab:blue")]', 2, "the color “tab:blue”"),
    "format": ('plt.plot([1], [2], "r--")', 2, "the color “r--”"),
    "format_if": ('plt.plot([1], [2], "C0" if plt else "k.")', 2, "the color “k.”"),
    "alpha": ('plt.Rectangle((0, 0), 1, 1, fc=("white", 0.5))', 2, "the color “white”"),
    "list": ('plt.bar([1], [2], color=["C0", "red"])', 2, "the color “red”"),
    "key": ('style = {"color": "red"}', 2, "the color “red”"),
    "of_each": ('colors = {"a": "C0", "b": "red"}', 2, "the color “red”"),
    "variable": ('edge_color = "red"', 2, "the color “red”"),
    "default": ('def dot(x, color="red"):\n    plt.plot(x)', 2, "the color “red”"),
    "setter": ('plt.gca().spines[:].set_color("red")', 2, "the color “red”"),
    "pale": ('plt.plot([1], color="0.9")', 2, "the color “0.9”"),
    "style": ('plt.style.use("ggplot")', 2, f"“matplotlib.pyplot.style.use” {NO_STYLE}"),
    "style_import": ('from matplotlib import style as s\ns.use("ggplot")', 3, "“matplotlib.style.use”"),
    "xkcd": ("plt.xkcd()", 2, NO_STYLE),
    "settings": ('plt.rcParams["axes.facecolor"] = "C0"', 2, NO_STYLE),
    "settings_for_a_while": ('with plt.rc_context({"font.size": 40}):\n    plt.plot([1])', 2, NO_STYLE),
    "rc": ('import matplotlib as m\nm.rc("font", size=40)', 3, NO_STYLE),
    "map": ("plt.plot([1])\nplt.gray()", 3, NO_STYLE),
    "random": ("import random\nplt.plot([random.random()])", 3, f"“random.random” {RANDOM}"),
    "random_as": ("from random import gauss as g\nplt.plot([g(0, 1)])", 3, f"“random.gauss” {RANDOM}"),
    "random_seed": ("import random\nrandom.seed()\nplt.plot([1])", 3, "“random.seed” has no seed"),
    "random_system": ("import random\nrandom.SystemRandom(1)", 3, "“random.SystemRandom”"),
    "numpy": ("import numpy as np\nplt.plot(np.random.rand(3))", 3, f"“numpy.random.rand” {RANDOM}"),
    "numpy_rng": ("import numpy as np\nr = np.random.default_rng()", 3, "default_rng” has no seed"),
    "numpy_none": ("import numpy as np\nr = np.random.default_rng(None)", 3, "default_rng” has no seed"),
    "torch": ("import torch\nplt.plot(torch.randn(3))", 3, f"“torch.randn” {RANDOM}"),
    "torch_seed": ("import torch\ntorch.seed()", 3, "“torch.seed”"),
    "secrets": ("import secrets\nplt.plot([secrets.randbelow(9)])", 3, "another number in every run"),
    "time": ("import time\nplt.title(time.time())", 3, f"“time.time” {CLOCK}"),
    "counter": ("from time import perf_counter\nstart = perf_counter()", 3, f"“time.perf_counter” {CLOCK}"),
    "now": ("import datetime as d\nplt.title(d.datetime.now())", 3, f"“datetime.datetime.now” {CLOCK}"),
    "today": ("from datetime import date\nplt.title(date.today())", 3, f"“datetime.date.today” {CLOCK}"),
    "environment": ('import os\nplt.title(os.environ["HOME"])', 3, f"“os.environ” {MACHINE}"),
    "getenv": ('from os import getenv\nplt.title(getenv("HOME"))', 3, f"“os.getenv” {MACHINE}"),
    "platform": ("import platform\nplt.title(platform.node())", 3, f"“platform.node” {MACHINE}"),
    "id": ("plt.plot(sorted([1, 2], key=id))", 2, "“id” is another number in every run"),
    "hash": ('plt.plot([hash("a")])', 2, "“hash” is another number in every run"),
    "memory": ("import torch\ntorch.linalg.lstsq(1, 2)", 3, 'give it driver="gelsd"'),
    "leftover": ("import torch\nplt.plot(torch.empty(3))", 3, "“torch.empty” shows what memory happens to"),
    "leftover_like": (
        "import numpy as np\nx = np.empty_like([1])",
        3,
        "“numpy.empty_like” shows what memory",
    ),
    "leftover_new": (
        "import torch\nx = torch.ones(1)\nplt.plot(x.new_empty(3))",
        4,
        "“new_empty” shows what",
    ),
    "leftover_sized": ("import torch\nplt.plot(torch.Tensor(3))", 3, "“torch.Tensor” shows what memory"),
    "leftover_shaped": ("import numpy as np\nnp.ndarray((2, 3))", 3, "“numpy.ndarray” shows what memory"),
    "exit": ("import os\nplt.plot([1])\nos._exit(0)", 4, "“os._exit” ends the run"),
    "outlines": (
        "from matplotlib.textpath import TextPath\nTextPath((0, 0), 'a')",
        3,
        "cannot be translated",
    ),
    "syntax": ("plt.plot([1]", 2, "is no valid Python"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_source_is_refused_before_it_runs(plot, name):
    code, line, words = REFUSED[name]
    file, runs = plot(code + "\n"), []
    problems = make.draw([file], on_result=runs.append)
    assert [(p.file, p.line, words in p.message) for p in problems] == [(file, line, True)], problems
    assert runs == []


ALLOWED = [
    'plt.plot([1], "C0--", color="C1")\nplt.axhline(0, color="0.5", mec="none")',
    'plt.plot("k", "y", data={"k": [1], "y": [2]})',
    'plt.imshow([[1]], cmap="gray")\nlabels = ["red", "black"]',
    'c = "train"\ncolor = f"C{len(c)}"',
    "import random\nrandom.seed(3)\nplt.plot([random.random()])",
    "import random\nplt.plot([random.Random(3).random()])",
    "import numpy as np\nplt.plot(np.random.default_rng(0).random(3))",
    "import numpy as np\nnp.random.seed(0)\nplt.plot(np.random.rand(3))",
    "import torch\ntorch.manual_seed(0)\nplt.plot(torch.randn(3))",
    "import torch\ng = torch.Generator().manual_seed(0)\nplt.plot(torch.rand(3, generator=g))",
    "import datetime\nplt.plot([datetime.date(2020, 1, 1)], [1])",
    "import torch as time\nplt.plot(time.zeros(3))",
    "import torch\nplt.plot(torch.Tensor([3]))\nempty = torch.Tensor()",
    'def id(name):\n    return len(name)\nplt.plot([id("a")])',
]


@pytest.mark.parametrize("code", ALLOWED)
def test_a_source_that_only_looks_like_a_fault_is_not_refused(plot, code):
    file = plot(code + "\n")
    assert source.refusals(file, source.parse(file)) == []


def test_no_figure_of_today_is_refused():
    assert [
        finding for plot in figures.plots() for finding in source.refusals(plot, source.parse(plot))
    ] == []


WORDS_WITHOUT_TEXT = """
class Words(plt.Artist):
    def draw(self, renderer):
        text = plt.Text(0, 0, "some words")
        text.set_figure(self.get_figure())
        text.draw(renderer)
plt.gcf().add_artist(Words())
"""
SURFACE = (
    "import numpy as np\nx = np.add.outer(np.arange(5), np.zeros(5)) ** 2\n"
    "ax = plt.figure().add_subplot(projection='3d')\n"
)
LAYERS = "import torch\nlayer = torch.nn.Linear(2, 2)\n"
SKLEARN = "import numpy as np\nfrom sklearn.utils import shuffle\nx = np.arange(99)\n"
# seen only when it is drawn: the source, what follows the name in the message, and more words of it
DRAWN = {
    "none": ("x = 1\n", ":", "draws one figure, this one left 0"),
    "two": ("plt.figure()\nplt.figure()\n", ":3:", "draws one figure, this one left 2"),
    "raises": ("plt.plot([1])\nraise ValueError('no')\n", ":3:", "ValueError: no"),
    "closed": ("plt.plot([1])\nplt.close()\n", ":3:", "draws one figure, this one left 0"),
    "leaves": ("plt.plot([1])\nraise SystemExit\n", ":3:", "ended before its figure was saved"),
    "prints": ("plt.plot([1])\nprint(1)\n", ":3:", "prints, which no page shows"),
    "glyph": (
        "plt.plot([1])\nplt.title('\\U0001F9E0')\n",
        ":3:",
        "the font of the figures has no “\U0001f9e0”",
    ),
    "bold": ("plt.plot([1])\nplt.title('a', weight='bold')\n", ":3:", "and not “bold”"),
    "italic": ("plt.plot([1])\nplt.title('a', style='italic')\n", ":3:", "and not “italic”"),
    "weight": ("plt.plot([1])\nplt.title('a', weight=700)\n", ":3:", "and not “700”"),
    "family": ("plt.plot([1])\nplt.xlabel('a', family='Arial')\n", ":3:", "and not “Arial”"),
    "cell": ("plt.table([['a']], cellColours=[['C0']])\n", ":2:", "the color “black” (Cell"),
    "red": ("for hue in ['red']:\n    plt.plot([1], color=hue)\n", ":2:", "the color “red”"),
    "format": ("for form in ['r.-']:\n    plt.plot([1], form)\n", ":2:", "the color “red”"),
    "three_numbers": ("hue = (1, 0, 0.2)\nplt.plot([1], color=hue)\n", ":2:", "the color “#ff0033”"),
    "computed": ("plt.plot([1], color=plt.cm.viridis(0.0))\n", ":2:", "the color “#440154”"),
    "shaded": (SURFACE + "ax.plot_surface(x, x.T, x)\n", ":5:", "(Poly3DCollection)"),
    "setting": (
        "plt.plot([1])\ngetattr(plt, 'copper')()\nplt.title('a')\n",
        ":3:",
        "changes the setting “image.cmap”",
    ),
    "setting_at_the_end": ("plt.plot([1])\ngetattr(plt, 'copper')()\n", ":3:", "setting “image.cmap”"),
    "helper": ("def bar(x):\n    plt.bar(x, 1, color=plt.cm.viridis(0.0))\nbar(1)\n", ":3:", "“#440154”"),
    "built_glyph": ("plt.plot([1])\nplt.title(chr(129504))\n", ":3:", "has no “\U0001f9e0”"),
    "built_face": ("plt.plot([1])\nplt.title('a', weight='bo' + 'ld')\n", ":3:", "and not “bold”"),
    "layer": (LAYERS + "plt.plot(layer.bias.detach())\n", ":3:", "call torch.manual_seed(0) first"),
    "shuffled": (SKLEARN + "\nplt.plot(shuffle(x))\n", ":6:", "numbers from numpy.random that nothing"),
    "pixels": (SKLEARN + "plt.imshow([shuffle(x)])\n", ":5:", "numbers from numpy.random that nothing"),
    "words": (WORDS_WITHOUT_TEXT, ":5:", "“some words” is drawn but cannot be translated"),
}


def test_each_fault_that_shows_when_drawn_is_reported_and_not_cached(plot):
    files = {name: plot(code, name) for name, (code, _, _) in DRAWN.items()}
    problems = [str(problem) for problem in make.draw(list(files.values()))]
    for name, (_, place, words) in DRAWN.items():
        found = [problem for problem in problems if f"/{name}.py{place} " in problem and words in problem]
        assert len(found) == 1, (name, problems)
        assert not figures.folder_of(files[name]).exists()
    again = [files["none"], files["layer"]]
    assert len(make.draw(again)) == len(again), "a failed draw is tried again"


def test_unseeded_numbers_that_do_not_show_are_no_fault(plot):
    file = plot(LAYERS + "plt.plot(layer.weight.shape)\n")
    assert make.draw([file]) == []
    assert {path.suffix for path in figures.folder_of(file).iterdir()} == {".json", ".svg"}


MAPPED = [
    "plt.scatter([1, 2, 3], [1, 2, 3], c=[1, 2, 3])\nplt.colorbar()\n",
    "lines = plt.contour([[1, 2], [3, 4]])\nplt.clabel(lines)\n",
    "plt.pcolormesh([[1, 2], [3, 4]], shading='gouraud')\n",
    SURFACE + "ax.plot_surface(x, x.T, x, cmap='viridis')\n",
    SURFACE.replace("(projection='3d')", "()")
    + "ax.streamplot(np.arange(5), np.arange(5), x, x.T, color=x)\n",
    "plt.boxplot([[1, 2, 9]])\nplt.bar([1], [2], hatch='/')\nplt.legend([], frameon=True)\n",
]


def test_color_maps_and_what_matplotlib_chooses_are_fine(plot):
    files = [plot(code, f"plot_{number}") for number, code in enumerate(MAPPED)]
    assert make.draw(files) == []
