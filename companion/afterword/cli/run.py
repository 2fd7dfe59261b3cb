"""Runs a command and turns whatever goes wrong into one sentence and an exit code (DESIGN.md, "The CLI").

0 done · 2 bad input · 3 service or key trouble · 4 not found or ambiguous · 130 Ctrl-C.
"""

import errno
import os
import sys
from collections.abc import Sequence

import click

from afterword.cli.app import cli
from afterword.cli.tell import tell
from afterword.errors import AfterwordError, BadInput

INTERRUPTED = 130
_BROKEN_PIPE = 1  # as Click itself ends then


def run(args: Sequence[str]) -> int:
    """The exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal that lacks a sign shows "?", never a trace
            stream.reconfigure(errors="replace")
    try:
        code = _run(args)
        sys.stdout.flush()
    except BrokenPipeError:
        _to_nowhere()
        return _BROKEN_PIPE
    except OSError as error:  # a full device
        _to_nowhere()
        return _mishap(error, args)
    except (KeyboardInterrupt, click.Abort, EOFError):
        return INTERRUPTED
    return code


def _run(args: Sequence[str]) -> int:
    try:
        code = cli.main(list(args) or ["--help"], prog_name="afterword", standalone_mode=False)
    except AfterwordError as error:
        return tell(error, args)
    except click.ClickException as error:
        return tell(_usage(error), args)
    except (BrokenPipeError, EOFError, click.Abort):
        raise
    except Exception as error:  # the last line of defence: no trace for the user
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            raise
        return _mishap(error, args)
    return code if isinstance(code, int) else 0


def _to_nowhere() -> None:
    """Python flushes stdout once more at its end: that must have somewhere to go."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _mishap(error: Exception, args: Sequence[str]) -> int:
    from afterword.cli.mishap import mishap

    return tell(mishap(error), args)


def _usage(error: click.ClickException) -> BadInput:
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "afterword"
    sentence = " ".join(error.format_message().split())
    return BadInput(f"{sentence} `{path} --help` shows how.")
