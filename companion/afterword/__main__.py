"""Run with `python -m afterword`, or as `afterword`."""

import sys


def main() -> None:
    """The command line; ends the process with its exit code."""
    from afterword.cli.run import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
