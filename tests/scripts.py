"""Scripts of figures in V8, which knows no modules: each becomes an expression for what it exports."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from py_mini_racer import mini_racer

from builder import interactive
from builder.paths import INTERACTIVE

EXPORT = re.compile(r"^export (?:function|const) (?P<name>\w+)", re.MULTILINE)
IMPORT = re.compile(r"^import (?P<names>\{.+\}) from \"../../(?P<module>\w+).js\";$", re.MULTILINE)
MODULES = ("python", "plane", "cells")  # what figures import


@contextmanager
def loaded(found: interactive.Touch) -> Iterator:
    """Give a context with ``figure``, what figures import, and TOLD, what figure.json says in English."""
    with mini_racer() as context:
        for path in (*(INTERACTIVE / f"{name}.js" for name in MODULES), found.folder / "figure.js"):
            context.eval(f"const {path.stem} = {_module(path)}; 0")
        context.eval(f"const TOLD = {interactive.data(found, 'en')}; 0")
        context.eval("const settled = (state) => ({...state, ...figure.settled?.(state)}); 0")
        yield context


def asked(context, expression: str):
    """Return what an expression gives, through JSON."""
    return json.loads(context.eval(f"JSON.stringify({expression})"))


def _module(path: Path) -> str:
    text = path.read_text("utf-8")
    names = ", ".join(EXPORT.findall(text))
    body = IMPORT.sub(r"const \g<names> = \g<module>;", text).replace("\nexport ", "\n")
    return f"(() => {{ {body}\nreturn {{ {names} }}; }})()"
