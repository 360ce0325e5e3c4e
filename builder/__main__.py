"""``python -m builder record``, ``draw``, ``translate`` and ``check``: the commands of those who write."""

import logging
import sys

from builder.commands import main
from builder.findings import SourceError

if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")  # such as what is made anew
    try:
        main()
    except SourceError as error:
        sys.exit(str(error))
