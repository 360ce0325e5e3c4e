import subprocess
import sys
from importlib.util import find_spec

print("torch found by this Python:", find_spec("torch") is not None)

# -S starts a Python that does not look into site-packages
command = [sys.executable, "-S", "-c", "import torch"]
done = subprocess.run(command, capture_output=True, text=True)
print(done.stderr.splitlines()[-1])
