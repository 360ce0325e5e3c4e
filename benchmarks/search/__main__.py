"""Type the sets of queries into the search box of the built site, in a real browser.

    python -m benchmarks.search [site]

Needs ``pip install playwright`` and Debian's chromium. Prints, for each language and set, the share of the
queries whose page comes first and among the first three; with ``-v``, also those that miss.
"""

import sys
from urllib.parse import urlsplit

from playwright.sync_api import Page, TimeoutError

from benchmarks.browser import chromium, served
from benchmarks.search.sets import Query, sets
from builder.paths import LANGUAGES, ROOT

SHOWN = """text => {
    const link = document.querySelector(".md-search-result__item a");
    return link && new URL(link.href).searchParams.get("h") === text;
}"""


def found(page: Page, query: Query, root: str) -> list[str]:
    """Return the pages that the box shows for a query, the best first."""
    box = page.locator(".md-search__input")
    box.fill(query.text)
    box.press("Shift")  # the theme listens to keys
    try:
        page.wait_for_function(SHOWN, arg=query.text.strip(), timeout=3000)
    except TimeoutError:  # nothing is found
        return []
    links = page.eval_on_selector_all(
        ".md-search-result__item > a:first-child", "links => links.map((link) => link.href)"
    )
    return [urlsplit(link).path.removeprefix(urlsplit(root).path) for link in links]


def main() -> None:
    """Print the shares of all sets."""
    folder = next((each for each in sys.argv[1:] if each != "-v"), str(ROOT / "site"))
    with served(folder) as address, chromium() as browser:
        for language in LANGUAGES:
            root = f"{address}{language}/"
            page = browser.new_page()
            page.goto(root)
            page.locator(".md-search__input").focus()
            for name, queries in sets(language).items():
                places = []
                for query in queries:
                    pages = found(page, query, root)
                    places.append(next((i for i, each in enumerate(pages) if each in query.pages), 99))
                    if places[-1] > 2 and "-v" in sys.argv:
                        print("   ", query.text, pages[:3])
                first = sum(place == 0 for place in places) / len(places)
                three = sum(place < 3 for place in places) / len(places)
                print(
                    f"{language} {name:10} {len(queries):4} first {first:.2f} three {three:.2f}", flush=True
                )


if __name__ == "__main__":
    main()
