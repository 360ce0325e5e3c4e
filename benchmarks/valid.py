"""Ask the Nu HTML Checker about every page of the built site.

    npm install vnu-jar
    python -m benchmarks.valid node_modules/vnu-jar/build/dist/vnu.jar [site]

Needs Java. Prints each kind of error once, with its number and one place, and ends with 1 if there is one.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

from builder.paths import ROOT

KNOWN = (  # what is not an error of the site
    "Attribute “autocomplete” is only allowed when",  # the theme's boxes that hold its menu and its search
    "Attribute “displaystyle” not allowed on element “m",  # MathML Core allows both on every element
    "Attribute “scriptlevel” not allowed on element “m",
)


def main() -> int:
    """Print what is found."""
    checker, folder = sys.argv[1], Path(sys.argv[2] if len(sys.argv) > 2 else ROOT / "site")
    command = ["java", "-Xss4m", "-jar", checker, "--errors-only", "--format", "json", "--skip-non-html"]
    done = subprocess.run([*command, str(folder)], capture_output=True, encoding="utf-8", check=False)
    messages = [each for each in json.loads(done.stderr)["messages"] if each["type"] == "error"]
    found: dict[str, list[dict]] = {}
    for each in messages:
        if not each["message"].startswith(KNOWN):
            found.setdefault(re.sub("“.+?”", "“…”", each["message"]), []).append(each)
    for kind, alike in found.items():
        print(f"{len(alike)} × {kind}\n    {alike[0]['url']}:{alike[0]['lastLine']} {alike[0]['message']}")
    print(f"{len(messages)} messages, {len(found)} kinds of errors")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
