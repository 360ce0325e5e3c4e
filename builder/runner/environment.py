"""The environment in which everything runs: nothing of it comes from the machine or from its user."""

import os
import platform
import site
from pathlib import Path

KEPT = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TMPDIR")  # to find Python and to write at all
FIXED = {
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    "PYTHONHASHSEED": "0",
    "PYTHONUTF8": "1",
    "PYTHONWARNINGS": "ignore:This DataLoader will create",  # said where cores are fewer than workers
    "OMP_NUM_THREADS": "1",
    "KINETO_LOG_LEVEL": "6",  # torch's profiler greets on stderr
    "TORCH_CPP_LOG_LEVEL": "ERROR",  # else torch.distributed warns that no name server knows 127.0.0.1
    "CUDA_VISIBLE_DEVICES": "",  # outputs are recorded on a CPU
    "MPLBACKEND": "agg",
    "MPL_IGNORE_SYSTEM_FONTS": "1",
}
X86 = platform.machine() in ("x86_64", "AMD64")
PORTABLE = {
    # instructions that all these processors have, and so the same bits from all of them
    "ATEN_CPU_CAPABILITY": "default",
    "MKL_CBWR": "COMPATIBLE",
    "ONEDNN_MAX_CPU_ISA": "SSE41",
    "OPENBLAS_CORETYPE": "Nehalem",
    "NPY_DISABLE_CPU_FEATURES": "X86_V3 X86_V4 AVX512_ICL AVX512_SPR",
} if X86 else {}  # fmt: skip
LEFT_IN_MEMORY = {  # new memory is filled, so that what shows without having been written is another
    "GLIBC_TUNABLES": "glibc.malloc.perturb=85:glibc.malloc.tcache_count=0",
    "MallocPreScribble": "1",  # macOS
}
ANOTHER_MACHINE = LEFT_IN_MEMORY | {
    "PYTHONHASHSEED": "1",
    "TZ": "Asia/Shanghai",
}  # with all that this one can
ANOTHER_RUN = PORTABLE | ANOTHER_MACHINE


def environment(home: Path, settings: dict[str, str] = PORTABLE) -> dict[str, str]:
    """Return all variables of a process whose home is an empty folder; ``settings`` outdo the fixed ones."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    if site.ENABLE_USER_SITE:  # packages installed with --user are sought from the real home
        kept["PYTHONUSERBASE"] = site.getuserbase()
    return kept | FIXED | settings | {"HOME": str(home)}
