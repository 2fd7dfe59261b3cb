"""A step of the LinkedIn invitation between the user and a person."""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.contract import InvitationRequest
from afterword.errors import BadInput, Conflict
from afterword.record import text
from afterword.record.entry import Entry
from afterword.record.moments import known_zone, past
from afterword.record.resolve import resolve
from afterword.record.sentences import INVITATION, on_day
from afterword.verdict.facts import Invited
from afterword.verdict.log import Log, Person
from afterword.verdict.note import own_text
from afterword.verdict.words_of_time import full_day
from afterword.words import InvitationStep

_BEGINNINGS = {InvitationStep.SENT, InvitationStep.RECEIVED}


def invitation(
    request: InvitationRequest,
    log: Log,
    now: datetime,
    zone: str,
    _new_id: Callable[[], str],
) -> Entry:
    """Note the step. What was sent, where it is not told, is the text that the user keeps for the person.

    Raises BadInput (a day to come, an end before its beginning), Conflict (a step that cannot follow the
    one before), NotFound, Ambiguous.
    """
    person = resolve(request.person, log)
    at = past(request.on, now, zone)
    kept = _kept(request, person, _end_of_day(at, now, zone))
    note = text.lines(request.note or kept) or None
    fact = Invited(at=at, person=person.id, step=request.step, note=note)
    _refuse_end_before_beginning(fact, person, now)
    _refuse_out_of_order(fact, person)
    what = INVITATION[fact.step].format(name=person.name) + on_day(request.on, fact.at, now)
    if _is_known(fact, person):
        return Entry((), f"Already noted: {what}.", person.id)
    with_it = ", with the text that you kept" if kept else ""
    return Entry((fact,), f"Noted: {what}{with_it}.", person.id)


def _kept(request: InvitationRequest, person: Person, by: datetime) -> str:
    """The user's own text, if it is that that was sent."""
    if request.step is not InvitationStep.SENT or request.note is not None:
        return ""
    own = own_text(person, by)
    return own.text if own else ""


def _end_of_day(at: datetime, now: datetime, zone: str) -> datetime:
    """Whoever types a day means no hour: a text of that day may have been sent on it."""
    there = at.astimezone(ZoneInfo(known_zone(zone)))
    return min(now, there.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1))


def _refuse_end_before_beginning(fact: Invited, person: Person, now: datetime) -> None:
    """An end of which no beginning is known is fine: it was never told."""
    began = [step for step in person.invitations if step.step in _BEGINNINGS]
    if fact.step in _BEGINNINGS or not began or began[0].at <= fact.at:
        return
    raise BadInput(f"The invitation is of {full_day(began[0].at, now)} only. Look at the date again.", "on")


def _refuse_out_of_order(fact: Invited, person: Person) -> None:
    """What a slip of the step makes: inviting a connection, taking back what was never there."""
    before = person.invitations.as_of(fact.at)
    if fact.step is InvitationStep.SENT and before and before.step is InvitationStep.ACCEPTED:
        raise Conflict(f"You and {person.name} are connected already.")
    if fact.step is InvitationStep.WITHDRAWN and before is None:
        raise Conflict(f"No invitation of yours to {person.name} is in the log.")


def _is_known(fact: Invited, person: Person) -> bool:
    """The step before it says the same, and nothing is added to it."""
    before = person.invitations.as_of(fact.at)
    return before is not None and before.step is fact.step and fact.note in (None, before.note)
