"""They said "let's connect"."""

from collections.abc import Callable
from datetime import datetime

from afterword.contract import SuggestedRequest
from afterword.record import text
from afterword.record.entry import Entry
from afterword.record.moments import past
from afterword.record.resolve import resolve
from afterword.record.sentences import on_day
from afterword.verdict.facts import Suggested
from afterword.verdict.log import Log


def suggested(
    request: SuggestedRequest,
    log: Log,
    now: datetime,
    zone: str,
    _new_id: Callable[[], str],
) -> Entry:
    """Note it, with their words if told. Raises BadInput for a day to come, NotFound, Ambiguous."""
    person = resolve(request.person, log)
    words = text.lines(request.words or "") or None
    fact = Suggested(at=past(request.on, now, zone), person=person.id, words=words)
    what = f"{person.name} suggested connecting{on_day(request.on, fact.at, now)}"
    if any(_says_the_same(known, fact) for known in person.suggestions):
        return Entry((), f"Already noted: {what}.", person.id)
    return Entry((fact,), f"Noted: {what}.", person.id)


def _says_the_same(known: Suggested, told: Suggested) -> bool:
    """One day and no other words: told twice, as by a second click."""
    return known.at.date() == told.at.date() and told.words in (None, known.words)
