"""What the source of a plot file says that a figure may not do; read, not run."""

import ast
import re
from pathlib import Path

from builder import sources
from builder.figures import palette, spelled
from builder.figures.names import Mention, mentions
from builder.findings import Finding, SourceError

CLOCK = "reads the clock, and a figure is the same whenever it is drawn; write the number down"
MACHINE = "asks the machine, and a figure is the same on every machine; write the value down"
CHANCE = "is another number in every run; use a generator with a seed"
MEMORY = "is another number in every run; sort by what the values are"
LEFTOVER = "shows what memory happens to hold; take zeros, ones or full"
SHARED = "which all figures share; give the property to the call that draws"
STYLE = f"changes the style, {SHARED}"
ENDS = "ends the run before the figure is saved; take it out"
OUTLINES = "draws words as outlines, which cannot be translated; use text()"
MAPS = ("set_cmap", "gray", "viridis", "magma", "inferno", "plasma", "hot", "cool", "bone", "jet", "hsv")
REFUSED = {
    **dict.fromkeys(("time", "timeit", "datetime.date.today", "torch.utils.benchmark"), CLOCK),
    **{f"datetime.datetime.{name}": CLOCK for name in ("now", "today", "utcnow")},
    **{f"os.{name}": MACHINE for name in ("environ", "environb", "getenv", "getpid", "cpu_count", "uname")},
    **dict.fromkeys(("getpass", "platform", "socket"), MACHINE),
    **dict.fromkeys(("os.urandom", "secrets", "uuid", "random.SystemRandom", "torch.seed"), CHANCE),
    **dict.fromkeys(("id", "hash"), MEMORY),
    **{f"{library}.{name}": LEFTOVER for library in ("numpy", "torch") for name in ("empty", "empty_like")},
    **dict.fromkeys(("torch.empty_strided", "torch.empty_permuted"), LEFTOVER),
    **dict.fromkeys(("os._exit", "os.abort", "sys.exit"), ENDS),
    **dict.fromkeys(("matplotlib.textpath", "matplotlib.text.TextPath"), OUTLINES),
    **{
        f"{module}.{name}": STYLE
        for module in ("matplotlib", "matplotlib.pyplot")
        for name in ("style", "xkcd", "rc", "rc_context", "rc_file", "rcdefaults", "rcParams", *MAPS)
    },
}
SEED_OF = {"random": "random.seed", "numpy.random": "numpy.random.seed", "torch": "torch.manual_seed"}
NUMPY = ("default_rng", "RandomState", "SeedSequence", "PCG64", "PCG64DXSM", "MT19937", "Philox", "SFC64")
GENERATORS = {"random.Random", *(f"numpy.random.{name}" for name in NUMPY)}
HARMLESS = {*SEED_OF.values(), "random.getstate", "numpy.random.Generator", "numpy.random.BitGenerator"}
TORCH_DRAWS = re.compile(
    r"torch\.(rand|randn|randint|randperm|(rand|randn|randint)_like|bernoulli|multinomial|normal|poisson)"
)


def parse(plot: Path) -> ast.Module:
    """Return the syntax tree of a file. Raises SourceError, with the line, if it is no Python."""
    try:
        return ast.parse(sources.read(plot))
    except SyntaxError as error:
        raise SourceError(plot, error.lineno or 0, f"is no valid Python: {error.msg}") from error


def refusals(plot: Path, tree: ast.Module) -> list[Finding]:
    """Return what keeps a figure from being the same everywhere, and of the palette, line by line."""
    found, sown = {}, seeded(tree)
    for mention in mentions(tree):
        if reason := _reason(mention, sown):
            found[mention.line, mention.name] = f"“{mention.name}” {reason}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "new_empty":
            found[node.lineno, node.attr] = f"“{node.attr}” {LEFTOVER}"
    for line, color in spelled.colors(tree):
        if not palette.allowed(color):
            found[line, color] = spelled.out_of_palette(color)
    return [Finding(plot, line, message) for (line, _), message in sorted(found.items())]


def changing(tree: ast.Module) -> list[Mention]:
    """Return the names in a source, in order, that stand for something else in another run or place."""
    sown, lasting = seeded(tree), (STYLE, ENDS, OUTLINES, "")
    found = [mention for mention in mentions(tree) if _reason(mention, sown) not in lasting]
    return sorted(found, key=lambda mention: mention.line)


def seeded(tree: ast.Module) -> set[str]:
    """Return which of the generators that libraries share, such as numpy.random, a file seeds."""
    calls = {mention.name for mention in mentions(tree) if mention.call and _given(mention.call)}
    return {library for library, call in SEED_OF.items() if call in calls}


def _reason(mention: Mention, sown: set[str]) -> str:
    name, call = mention.name, mention.call
    for refused, reason in REFUSED.items():
        if f"{name}.".startswith(f"{refused}."):
            return reason
    if name in GENERATORS or name in SEED_OF.values():
        return "has no seed; give it a number" if call and not _given(call) else ""
    library = name.rpartition(".")[0]
    if library in ("random", "numpy.random") and name not in HARMLESS and library not in sown:
        return f"draws an unseeded number; call {SEED_OF[library]}(0) first"
    if TORCH_DRAWS.fullmatch(name) and "torch" not in sown and not _has(call, "generator"):
        return "draws an unseeded number; call torch.manual_seed(0) first"
    if name in ("torch.Tensor", "numpy.ndarray") and call and all(map(_is_size, call.args)):
        return LEFTOVER if call.args else ""
    if name == "torch.linalg.lstsq" and not _has(call, "driver"):
        return 'depends on leftover memory; give it driver="gelsd"'
    return ""


def _given(call: ast.Call) -> bool:
    values = [*call.args, *(keyword.value for keyword in call.keywords)]
    return bool(values) and not (isinstance(values[0], ast.Constant) and values[0].value is None)


def _is_size(value: ast.expr) -> bool:
    """Return whether an argument is a size rather than values."""
    if isinstance(value, ast.Tuple):
        return all(map(_is_size, value.elts))
    return isinstance(value, ast.Constant) and isinstance(value.value, int)


def _has(call: ast.Call | None, argument: str) -> bool:
    return call is not None and any(keyword.arg == argument for keyword in call.keywords)
