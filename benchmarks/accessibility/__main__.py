"""Ask axe-core about every page of the built site, light and dark, and about every tenth on a phone.

    python -m benchmarks.accessibility [site] [beginning of the addresses, such as zh/reference/]

Needs ``pip install playwright axe-playwright-python`` and Debian's chromium. Prints a line for each node that
breaks a rule, and ends with 1 if there is one.
"""

import sys
from pathlib import Path

from benchmarks.accessibility.axe import source, violations
from benchmarks.browser import chromium, served
from builder.paths import ROOT

VIEWS = [  # scheme, width, height, one page in how many
    ("light", 1280, 800, 1),
    ("dark", 1280, 800, 1),
    ("light", 390, 844, 10),
    ("dark", 390, 844, 10),
]


def main() -> int:
    """Print what is found."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "site")
    beginning = sys.argv[2] if len(sys.argv) > 2 else ""
    addresses = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.html"))
    addresses = [address for address in addresses if address.startswith(beginning)]
    axe, asked, found = source(), 0, 0
    with served(folder) as root, chromium() as browser:
        for scheme, width, height, step in VIEWS:
            view = {"viewport": {"width": width, "height": height}, "color_scheme": scheme}
            page = browser.new_page(**view, reduced_motion="reduce", service_workers="block")
            page.set_default_timeout(180_000)  # a long page on a busy machine
            for address in addresses[::step]:
                page.goto(root + address)
                asked += 1
                for violation in violations(page, axe):
                    found += 1
                    place = f"{address} {scheme} {width}"
                    print(f"{violation.rule}: {place}: {violation.node}: {violation.why}", flush=True)
            page.close()
            print(f"{scheme}, {width} px: done after {asked} pages", flush=True)
    print(f"{asked} pages asked, {found} nodes break a rule")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
