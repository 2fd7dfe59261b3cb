"""LinkedIn's three weeks after a withdrawn invitation are over, and nothing else speaks against another."""

from datetime import datetime

from afterword.verdict.due.became_go import is_go
from afterword.verdict.due.todo import Asked, Todo, Todos, for_each
from afterword.verdict.log import Person, Subject
from afterword.verdict.sources import LINKEDIN
from afterword.verdict.spans import CONNECT_WITHIN, COOL_DOWN
from afterword.words import InvitationStep, TodoKind

KIND = TodoKind.COOL_DOWN_OVER
_WHY = "After an invitation was withdrawn LinkedIn blocks the next one for up to three weeks. These are over."


def todos(asked: Asked) -> Todos:
    for person in asked.log.people.values():
        last = person.invitations.as_of(asked.now) if person.invitations else None
        if last and last.step is InvitationStep.WITHDRAWN:
            since = last.at + COOL_DOWN
            if since + CONNECT_WITHIN > asked.now and _is_go(person, since, asked):
                yield Todo(
                    subject=Subject(KIND, person=person.id),
                    since=since,
                    until=since + CONNECT_WITHIN,
                    text=f"Now you may invite {person.name} again.",
                    why=_WHY,
                    source=LINKEDIN,
                    commands=for_each((person,), "afterword note {}"),
                    people=(person,),
                )


def _is_go(person: Person, since: datetime, asked: Asked) -> bool:
    """From then on until now. What became fine later only is told as that (may_connect)."""
    return is_go(person, asked, since) and (since >= asked.now or is_go(person, asked, asked.now))
