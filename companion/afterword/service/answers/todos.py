"""What is due, as rows of an answer."""

from datetime import datetime

from afterword.contract import DueReply, DueRequest, TodoPerson, TodoRow
from afterword.verdict.due import Todo, due, is_due, starts
from afterword.verdict.log import Log, Person
from afterword.verdict.policy import Policy
from afterword.verdict.profiles import own_addresses


def todo_list(ask: DueRequest, log: Log, policy: Policy, now: datetime) -> DueReply:
    """What is due at `now`, or all."""
    found = due(log, policy, now)
    later = [todo for todo in found if not is_due(todo, now)]
    return DueReply(
        todos=[_row(todo, now) for todo in found if ask.all or is_due(todo, now)],
        later=len(later),
        next_at=min(map(starts, later), default=None),
        revision=log.revision,
    )


def _row(todo: Todo, now: datetime) -> TodoRow:
    return TodoRow(
        id=todo.id,
        kind=todo.subject.todo,
        state="now" if is_due(todo, now) else "snoozed" if todo.snoozed else "later",
        text=todo.text,
        why=todo.why,
        source=todo.source.text,
        source_url=todo.source.url,
        since=todo.since,
        by=todo.by,
        until=todo.until,
        snoozed=todo.snoozed,
        people=[_person(person) for person in todo.people],
        company=todo.company or None,
        application_id=todo.application.id if todo.application else None,
        turn=todo.turn,
        commands=list(todo.commands),
    )


def _person(person: Person) -> TodoPerson:
    return TodoPerson(id=person.id, name=person.name, profile=next(iter(own_addresses(person)), None))
