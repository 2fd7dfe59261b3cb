"""What a person goes by, and since when the log knows it."""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from operator import itemgetter

from afterword.contract import KnownSince
from afterword.verdict.log import Person
from afterword.words import KnownBy

Told = list[tuple[str, datetime]]


def known_since(person: Person) -> list[KnownSince]:
    """Names, employers, addresses, each newest first."""
    return [
        *_one_after_another(KnownBy.NAME, [(fact.name, fact.at) for fact in person.names]),
        *_one_after_another(KnownBy.COMPANY, [(fact.company, fact.at) for fact in person.employers]),
        *_beside_each_other(KnownBy.EMAIL, [(fact.email, fact.at) for fact in person.addresses]),
    ]


def _one_after_another(kind: KnownBy, told: Told) -> Iterable[KnownSince]:
    """Each ends when the next one begins; the same again is no news."""
    news = [next(same) for _, same in groupby(told, key=itemgetter(0))]
    until: datetime | None = None
    for text, since in reversed(news):
        yield KnownSince(kind=kind, text=text, since=since, until=until)
        until = since


def _beside_each_other(kind: KnownBy, told: Told) -> Iterable[KnownSince]:
    return (KnownSince(kind=kind, text=text, since=at) for text, at in reversed(told))
