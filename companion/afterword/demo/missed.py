"""The one way in which the demo fails: something that should be seen was not."""

from afterword.errors import AfterwordError


class Missed(AfterwordError):
    """What was waited for, and what was there instead."""

    code = "missed"
