"""The verdict has become "go": the process has ended, they suggested it, or the policy's day has passed."""

from collections import defaultdict
from datetime import timedelta

from afterword.verdict.due.became_go import Turned, turned
from afterword.verdict.due.todo import Asked, Todo, Todos, for_each, named
from afterword.verdict.log import Subject
from afterword.verdict.policy import Policy
from afterword.verdict.rules import withdrawn_cooldown
from afterword.verdict.spans import CONNECT_WITHIN
from afterword.words import TodoKind

KIND = TodoKind.MAY_CONNECT


def todos(asked: Asked) -> Todos:
    """Everybody whom the end of one application has freed is told of once."""
    freed: defaultdict[Subject, list[Turned]] = defaultdict(list)
    for one in turned(asked):
        if one.before != withdrawn_cooldown.RULE.id:
            freed[_subject(one, asked.policy)].append(one)
    for subject, group in freed.items():
        yield _todo(subject, group)


def _subject(one: Turned, policy: Policy) -> Subject:
    """The application where its status has freed them, else the person."""
    application, wait = one.application, timedelta(days=policy.cool_off_days)
    ends = [stood.at for stood in application.statuses] if application else []
    if application and any(one.since in (end, end + wait) for end in ends):
        return Subject(KIND, application=application.id)
    return Subject(KIND, person=one.person.id)


def _todo(subject: Subject, freed: list[Turned]) -> Todo:
    first = max(freed, key=lambda one: one.since)
    case, rules, _ = first.judged
    people = tuple(one.person for one in freed)
    return Todo(
        subject=subject,
        since=first.since,
        until=first.since + CONNECT_WITHIN,
        text=f"Now you may connect with {named(people)}.",
        why=rules[0].say(case).text,
        source=rules[0].source_for(case),
        commands=for_each(people, "afterword note {}"),
        people=people,
        application=first.application,
    )
