"""The door to the mail program: whatever the system opens a mailto address with (RFC 6068)."""

import shutil
import subprocess
import sys
from urllib.parse import quote

from afterword.errors import AfterwordError

_PROGRAMS = ("xdg-open", "open")


class NoMailProgram(AfterwordError):
    """Nothing here opens a mail."""

    code = "no_mail_program"


def mailto(to: str, subject: str, text: str) -> str:
    """The address that holds the whole mail. Lines end as mails' do."""
    body = "\r\n".join(text.splitlines())
    return f"mailto:{quote(to, safe='@')}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"


def open_mail(to: str, subject: str, text: str) -> None:
    """Hand the mail over, to be looked at and sent by the user. Raises NoMailProgram."""
    if not _opened(mailto(to, subject, text)):
        raise NoMailProgram("No mail program could be opened. Leave out --mail, or use --copy.")


def _opened(address: str) -> bool:
    program = _starter()
    if program is None:
        return False
    quiet = subprocess.DEVNULL
    try:
        opener = subprocess.Popen(
            [*program, address], stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
    except OSError:
        return False
    opener.returncode = 0  # it may live as long as the mail program: nobody waits for it
    return True


def _starter() -> list[str] | None:
    if sys.platform == "win32":
        return ["rundll32", "url.dll,FileProtocolHandler"]
    return next(([found] for name in _PROGRAMS if (found := shutil.which(name))), None)
