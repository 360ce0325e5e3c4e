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
IMPORT = re.compile(r"^import (?P<names>\{.+\}) from \"../../python.js\";$", re.MULTILINE)


@contextmanager
def loaded(found: interactive.Touch) -> Iterator:
    """Give a context with ``figure``, ``python``, ``cells`` and TOLD, what figure.json says in English."""
    paths = {"python": INTERACTIVE / "python.js", "cells": INTERACTIVE / "cells.js"}
    with mini_racer() as context:
        for name, path in (paths | {"figure": found.folder / "figure.js"}).items():
            context.eval(f"const {name} = {_module(path)}; 0")
        context.eval(f"const TOLD = {interactive.data(found, 'en')}; 0")
        context.eval("const settled = (state) => ({...state, ...figure.settled?.(state)}); 0")
        yield context


def asked(context, expression: str):
    """Return what an expression gives, through JSON."""
    return json.loads(context.eval(f"JSON.stringify({expression})"))


def _module(path: Path) -> str:
    text = path.read_text("utf-8")
    names = ", ".join(EXPORT.findall(text))
    body = IMPORT.sub(r"const \g<names> = python;", text).replace("\nexport ", "\n")
    return f"(() => {{ {body}\nreturn {{ {names} }}; }})()"
