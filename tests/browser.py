"""Debian's chromium, and a server that sends a strict Content-Security-Policy with each page."""

import base64
import hashlib
import re
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
INLINE = re.compile(r"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL)


class Strict(SimpleHTTPRequestHandler):
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

    def log_message(self, *_):
        """Say nothing."""


@contextmanager
def served(folder: Path):
    """Serve a folder; yield its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Strict, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@contextmanager
def chromium():
    """Yield a browser; skip the test where there is none."""
    reason = "needs `pip install playwright` and Debian's chromium"
    playwright = pytest.importorskip("playwright.sync_api", reason=reason)
    if not CHROMIUM.exists():
        pytest.skip(reason)
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield browser
        browser.close()
