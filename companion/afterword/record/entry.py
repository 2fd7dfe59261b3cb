"""What a request comes to."""

from typing import Literal, NamedTuple

from afterword.verdict.facts import Fact

Part = Literal["person", "application", "interview", "profile"]


class Entry(NamedTuple):
    """`facts` to keep (none when all was known already) and `text`, a sentence for the user.

    The ids are of whom and what it was about, where it was about one. `added`: what is new in the log.
    """

    facts: tuple[Fact, ...]
    text: str
    person: str | None = None
    application: str | None = None
    interview: str | None = None
    added: tuple[Part, ...] = ()
