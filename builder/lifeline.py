"""A child that ends when its parent ends, whatever ends it."""

import os
import threading
import time


def end_with_parent() -> None:
    """Let this process, a child that has just been forked, end with the one that forked it."""
    threading.Thread(target=_watch, args=(os.getppid(),), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(0.2)
    os._exit(1)
