"""By how much a process grows as tables are loaded and an index is built. Run by cost.py, with facts."""

import ctypes
import gc
import json
import pickle
import sys
import time
from pathlib import Path

from afterword.contract import Profile
from afterword.verdict.identify import identify
from afterword.verdict.log import Log

_ASKED = Profile(name="Nobody Inparticular", company="Nowhere")


def _resident() -> float:
    """Megabytes of this process, what is free given back first."""
    gc.collect()
    ctypes.CDLL("libc.so.6").malloc_trim(0)
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1000


def _asked(log: Log) -> float:
    """Milliseconds of the first question, in which everything is read and built."""
    start = time.perf_counter()
    identify(_ASKED, log)
    return (time.perf_counter() - start) * 1000


def main(path: str) -> None:
    facts = pickle.loads(Path(path).read_bytes())
    bare = _resident()
    tables_ms, tables = _asked(Log()), _resident()
    log = Log(facts)
    with_log = _resident()
    build_ms, built = _asked(log), _resident()
    print(
        json.dumps(
            {
                "tables_ms": tables_ms,
                "tables_mb": tables - bare,
                "log_mb": with_log - tables,
                "build_ms": build_ms,
                "index_mb": built - with_log,
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1])
