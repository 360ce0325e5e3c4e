"""Debian's chromium, and a server that sends a strict Content-Security-Policy with each page."""

import base64
import hashlib
import re
from contextlib import contextmanager
from pathlib import Path

import pytest

from benchmarks import browser

INLINE = re.compile(r"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL)


class Strict(browser.Silent):
    """Allows the page's own files, and of inline scripts those that the theme has put into it."""

    def end_headers(self):
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if file.suffix == ".html" and file.exists():
            found = INLINE.findall(file.read_text("utf-8"))
            digests = [base64.b64encode(hashlib.sha256(each.encode()).digest()).decode() for each in found]
            scripts = " ".join(f"'sha256-{digest}'" for digest in digests)
            policy = f"default-src 'self'; img-src 'self' data:; base-uri 'none'; script-src 'self' {scripts}"
            self.send_header("Content-Security-Policy", policy)
        super().end_headers()


@contextmanager
def served(folder: Path):
    """Serve a folder; yield its address."""
    with browser.served(folder, Strict) as address:
        yield address


@contextmanager
def chromium():
    """Yield a browser; skip the test where there is none."""
    reason = "needs `pip install playwright` and Debian's chromium"
    pytest.importorskip("playwright.sync_api", reason=reason)
    if not browser.CHROMIUM.exists():
        pytest.skip(reason)
    with browser.chromium() as started:
        yield started


def soon(page, check) -> bool:
    """Return whether a check holds within five seconds; the policy lets no page wait for an expression."""
    return any(check() or page.wait_for_timeout(100) for _ in range(50))
