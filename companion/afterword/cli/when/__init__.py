"""What people type for a moment: "thu 3pm", "26 Nov 15:00", "tomorrow 9:30 Europe/Berlin", ISO 8601.

Wall clock and date are told apart here; the words of dates are dateparser's, imported only when there is
such a word to read. Nothing in this package reads a clock: `now` is always given. Door: `read()`.
"""

from datetime import datetime

from afterword.cli.when.lean import Lean, Moment

__all__ = ["Lean", "Moment", "read"]


def read(text: str, now: datetime, lean: Lean) -> Moment:
    """What `text` means at `now`, which is aware and in the user's own zone.

    Raises BadInput, with examples, for what cannot be read, and where a time is missing or in doubt.
    """
    from afterword.cli.when.reading import read as reading

    return reading(text, now, lean)
