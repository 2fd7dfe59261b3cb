"""What an undo took back, and of whom: the store keeps no names with a change, so the log before it tells."""

from collections.abc import Iterator

from afterword.service.book import TakenBack
from afterword.service.titles import WORDS
from afterword.verdict.facts import Fact
from afterword.verdict.log import Log

_MOST = 8
"""Names that are told: an import is of thousands."""


def taken_back(change: TakenBack) -> str:
    """ "Taken back: what was logged last (Priya Nair, Acme)." """
    names = list(dict.fromkeys(name for fact in change.facts for name in _names(fact, change.before)))
    more = f" and {len(names) - _MOST} more" if len(names) > _MOST else ""
    whom = f" ({', '.join(names[:_MOST])}{more})" if names else ""
    return f"Taken back: {WORDS.get(change.title, change.title)}{whom}."


def _names(fact: Fact, log: Log) -> Iterator[str]:
    """Of the people and the company that a fact is of."""
    if person := log.find(getattr(fact, "person", "")):
        yield person.name
    if application := log.applications.get(getattr(fact, "application", "")):
        yield application.company
    if interview := log.interviews.get(getattr(fact, "interview", "")):
        last = interview.schedules.facts[-1]
        yield from (log.people[id].name for id in last.people if id in log.people)
        if last.application in log.applications:
            yield log.applications[last.application].company
