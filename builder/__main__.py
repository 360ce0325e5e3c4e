"""``python -m builder record``, ``draw``, ``translate`` and ``check``: the commands of those who write."""

from builder.commands import main

if __name__ == "__main__":
    main()
