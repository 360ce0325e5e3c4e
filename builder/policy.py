"""The Content-Security-Policy of all pages: their own files, the scripts of theme/inline/ by their hashes."""

import hashlib
import re
from base64 import b64encode

from builder.paths import ROOT

RULES = {
    "default-src": "'self'",  # Firefox fetches the next page early by this rule
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",  # the icons in the theme's style sheet
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "frame-src": "'none'",
    "media-src": "'none'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
}


def inline() -> dict[str, str]:
    """Return the scripts that stand in every page, without comments, by the names of their files."""
    texts = {path.stem: path.read_text("utf-8") for path in sorted((ROOT / "theme/inline").iterdir())}
    return {name: re.sub("^//.*\n", "", text, flags=re.MULTILINE).strip() for name, text in texts.items()}


def policy() -> str:
    """Return the policy; what no rule allows, a browser refuses."""
    hashes = [b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in inline().values()]
    allowed = RULES | {
        "script-src": " ".join([RULES["script-src"], *(f"'sha256-{each}'" for each in hashes)])
    }
    return "; ".join(f"{kind} {sources}" for kind, sources in allowed.items())
