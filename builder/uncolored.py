"""What has no color in code: names and signs, two thirds of a snippet, stand in no element of their own."""

from pygments.filter import simplefilter
from pygments.token import Name, Operator, Punctuation, Text, Whitespace

PLAIN = {Name, Operator, Punctuation, Whitespace}


@simplefilter
def uncolored(self, lexer, stream, options):
    """Let names and signs be text, for a lexer of Pygments."""
    for kind, text in stream:
        yield Text if kind in PLAIN else kind, text
