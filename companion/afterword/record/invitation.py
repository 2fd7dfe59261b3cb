"""A step of the LinkedIn invitation between the user and a person."""

from collections.abc import Callable
from datetime import datetime

from afterword.contract import InvitationRequest
from afterword.errors import BadInput, Conflict
from afterword.record import text
from afterword.record.entry import Entry
from afterword.record.moments import past
from afterword.record.resolve import resolve
from afterword.record.sentences import INVITATION, on_day
from afterword.verdict.facts import Invited
from afterword.verdict.log import Log, Person
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
    """Note the step.

    Raises BadInput (a day to come, an end before its beginning), Conflict (a step that cannot follow the
    one before), NotFound, Ambiguous.
    """
    person = resolve(request.person, log)
    note = text.lines(request.note or "") or None
    fact = Invited(at=past(request.on, now, zone), person=person.id, step=request.step, note=note)
    _refuse_end_before_beginning(fact, person, now)
    _refuse_out_of_order(fact, person)
    what = INVITATION[fact.step].format(name=person.name) + on_day(request.on, fact.at, now)
    if _is_known(fact, person):
        return Entry((), f"Already noted: {what}.", person.id)
    return Entry((fact,), f"Noted: {what}.", person.id)


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
