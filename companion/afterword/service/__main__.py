"""Run with `python -m afterword.service`: the service alone, in the foreground."""

import sys

from afterword.errors import AfterwordError
from afterword.service.main import serve


def main() -> int:
    """0 after a clean stop; the error's exit code, with its sentence on stderr, when it cannot run."""
    try:
        serve()
    except AfterwordError as error:
        sys.stderr.write(error.text + "\n")
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
