"""Whether a process still runs."""

import os
from pathlib import Path

_DEAD = ("Z", "X")


def alive(pid: int) -> bool:
    """False once it has ended, also where nobody has asked for its end yet (a zombie). In doubt, True."""
    if os.name == "nt":  # no way to ask there that does not end the process
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return _state(pid) not in _DEAD


def _state(pid: int) -> str:
    """Linux's letter for what it does; empty elsewhere."""
    try:
        about = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return about.rpartition(")")[2].strip()[:1]  # its name, in brackets, may hold anything
