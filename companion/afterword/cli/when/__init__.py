"""What people type for a moment: "thu 3pm", "26 Nov 15:00", "tomorrow 9:30 Europe/Berlin", ISO 8601.

Wall clock and date are told apart here; the words of dates are dateparser's, imported only when there is
such a word to read. Nothing in this package reads a clock: `now` is always given.
"""

from afterword.cli.when.read import Lean, Moment, read

__all__ = ["Lean", "Moment", "read"]
