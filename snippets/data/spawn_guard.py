import subprocess
import sys
import tempfile
from pathlib import Path

# spawn, as on Windows and macOS: a process starts by importing the program
unguarded = """
from multiprocessing import get_context

worker = get_context("spawn").Process(target=print, args=("from a worker",))
worker.start()
worker.join()
"""
guarded = """
from multiprocessing import get_context

if __name__ == "__main__":
    process = get_context("spawn").Process
    worker = process(target=print, args=("from a worker",))
    worker.start()
    worker.join()
"""
with tempfile.TemporaryDirectory() as folder:
    for program in (unguarded, guarded):
        file = Path(folder, "train.py")
        file.write_text(program)
        command = [sys.executable, file]
        done = subprocess.run(command, capture_output=True, text=True)
        message = done.stderr.partition("RuntimeError:")[2].split("\n\n")[0]
        print("RuntimeError:" if message else "output:", end=" ")
        print(" ".join((message or done.stdout).split()))
