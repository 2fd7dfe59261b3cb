"""Asking for the status: a week after the last contact, a week after that, and once more; three at most."""

from datetime import datetime

from afterword.verdict import words_of_time
from afterword.verdict.due.contact import Contact, last_contact
from afterword.verdict.due.todo import Asked, Todo, Todos, for_each, named
from afterword.verdict.log import Application, Subject
from afterword.verdict.sources import RULE_2
from afterword.verdict.spans import ASK_AFTER, SILENT_AFTER
from afterword.words import ApplicationStatus, TodoKind, TodoStep

KIND = TodoKind.FOLLOW_UP
_MOST = 3
_WHY = "After a week of silence a short mail is in order, in the channel they used; three at most."


def todos(asked: Asked) -> Todos:
    for application in asked.log.live_applications(asked.now):
        if application.status(asked.now) is ApplicationStatus.OPEN:
            contact = last_contact(application, asked.log, asked.now)
            if contact and asked.now < contact.at + SILENT_AFTER:
                yield from _next(application, contact, asked)


def _next(application: Application, contact: Contact, asked: Asked) -> Todos:
    """The one after those that were done since the last contact."""
    subject = Subject(KIND, application=application.id)
    done = _done_since(subject, contact.at, asked)
    turn, since = len(done) + 1, max([contact.at, *done]) + ASK_AFTER
    if turn <= _MOST and since < contact.at + SILENT_AFTER:
        yield Todo(
            subject=subject,
            since=since,
            until=contact.at + SILENT_AFTER,
            text=f"Ask {_whom(application, contact)} for the status by mail: {_TURN[turn]}.",
            why=f"The last contact was on {words_of_time.full_day(contact.at, asked.here)}. {_WHY}",
            source=RULE_2,
            commands=for_each(contact.people[:1], _COMMAND.replace("TURN", str(turn))),
            people=contact.people,
            application=application,
            turn=turn,
        )


def _whom(application: Application, contact: Contact) -> str:
    named_people = [named(contact.people)] if contact.people else []
    return " of ".join(filter(None, [*named_people, application.company])) or "the company"


_COMMAND = "afterword note {} --letter follow_up --turn TURN --mail"
_TURN = {1: "the first time", 2: "the second time", 3: "the third and last time"}


def _done_since(subject: Subject, contact: datetime, asked: Asked) -> list[datetime]:
    """When; two within one span were one."""
    said = asked.log.handled.get(subject)
    told = said.until(asked.now) if said else []
    return [fact.at for fact in told if fact.step is TodoStep.DONE and fact.at >= contact]
