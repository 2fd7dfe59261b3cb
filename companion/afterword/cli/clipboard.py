"""The door to the clipboard: whichever program of the system's there is."""

import shutil
import subprocess

from afterword.errors import AfterwordError

_PROGRAMS = (
    ("wl-copy",),
    ("xclip", "-selection", "clipboard"),
    ("xsel", "--clipboard", "--input"),
    ("pbcopy",),
    ("clip",),
)
_SECONDS = 5


class NoClipboard(AfterwordError):
    """Nothing here can copy."""

    code = "no_clipboard"


def copy(text: str) -> None:
    """Put `text` in the clipboard. Raises NoClipboard when there is none, or none that works."""
    if not any(_copied(program, text) for program in _PROGRAMS if shutil.which(program[0])):
        names = ", ".join(program[0] for program in _PROGRAMS[:3])
        raise NoClipboard(f"There is no clipboard to copy to. Install one of {names}, or leave out --copy.")


def _copied(program: tuple[str, ...], text: str) -> bool:
    # Windows' clip reads the console's code page, unless it is told by a byte order mark.
    data = text.encode("utf-16") if program[0] == "clip" else text.encode()
    try:
        # xclip stays behind to serve the clipboard: its output must not keep ours open.
        done = subprocess.run(
            program,
            input=data,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
