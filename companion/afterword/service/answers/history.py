"""What happened with a person, in words, oldest first."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from afterword.contract import Dated
from afterword.verdict import facts as f
from afterword.verdict.log import Log, Person
from afterword.words import InvitationStep, TodoKind, TodoStep

_INVITED = {
    InvitationStep.SENT: "You sent an invitation",
    InvitationStep.RECEIVED: "They invited you",
    InvitationStep.ACCEPTED: "You are connected",
    InvitationStep.WITHDRAWN: "The invitation was withdrawn",
}


def history(person: Person, log: Log, now: datetime) -> list[Dated]:
    """Up to `now`; a round counts by its start."""
    told = [*_of_person(person), *_of_applications(person, log, now), *_handled(person, log, now)]
    dated = [Dated(at=at, text=text) for at, text in told if at <= now]
    return sorted(dated, key=lambda row: row.at)


def _of_person(person: Person) -> Iterable[tuple[datetime, str]]:
    say: list[tuple[Iterable[f.Fact], Callable[[Any], str]]] = [
        (list(person.names)[1:], lambda x: f"Now called {x.name}"),
        (list(person.employers)[1:], lambda x: f"Now at {x.company}"),
        (
            person.suggestions,
            lambda x: f"Suggested connecting: “{x.words}”" if x.words else "Suggested connecting",
        ),
        (person.invitations, lambda x: _INVITED[x.step] + (f": “{x.note}”" if x.note else "")),
    ]
    return ((fact.at, words(fact)) for facts, words in say for fact in facts)


def _of_applications(person: Person, log: Log, now: datetime) -> Iterable[tuple[datetime, str]]:
    for application in log.applications_of(person.id):
        for stood in application.statuses:
            yield stood.at, f"{application.company}: {stood.status.value.replace('_', ' ')}"
        for announced in application.announcements:
            yield announced.at, f"{application.company}: announced"
        for interview in log.interviews_with(person.id, application.id, now):
            schedule = interview.schedule(now)
            status = interview.status(now).value.replace("_", " ")
            yield schedule.starts_at, f"{application.company}, {schedule.round or 'interview'}: {status}"


_TODO = {
    TodoKind.THANK_YOU: "Thank-you mail",
    TodoKind.DETAIL: "What to remember",
    TodoKind.FOLLOW_UP: "Status mail",
    TodoKind.OUTCOME_MISSING: "What came of the interview",
    TodoKind.MAY_CONNECT: "Connecting",
    TodoKind.COOL_DOWN_OVER: "Inviting again",
    TodoKind.PENDING_AT_END: "The waiting invitation",
}
_STEP = {TodoStep.DONE: "done", TodoStep.SNOOZED: "later", TodoStep.NEVER: "never again"}


def _handled(person: Person, log: Log, now: datetime) -> Iterable[tuple[datetime, str]]:
    """What the user said of what was to be done about them, or about a round or application of theirs."""
    applications = log.applications_of(person.id)
    rounds = (i.id for a in applications for i in log.interviews_with(person.id, a.id, now))
    theirs = {person.id, *(a.id for a in applications), *rounds}
    for subject, said in log.handled.items():
        if not theirs.isdisjoint(subject[1:]):
            yield from ((fact.at, f"{_TODO[fact.todo]}: {_STEP[fact.step]}") for fact in said)
