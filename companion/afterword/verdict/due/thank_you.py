"""A thank-you mail after each round: within a day, two at most, and not within minutes."""

from afterword.verdict.due.rounds import ended_after
from afterword.verdict.due.todo import Asked, Todo, Todos, for_each, known, moment, named
from afterword.verdict.log import Subject
from afterword.verdict.sources import RULE_2
from afterword.verdict.spans import THANKS_AFTER, THANKS_AT_MOST, THANKS_WITHIN
from afterword.words import TodoKind

KIND = TodoKind.THANK_YOU
_WHY = (
    "A thank-you mail of three to five sentences within 24 hours of the conversation, 48 at most, is better "
    "than an invitation."
)


def todos(asked: Asked) -> Todos:
    for interview, schedule in ended_after(asked, asked.now - THANKS_AT_MOST):
        people = known(schedule.people, asked.log)
        if people:
            by = schedule.ends_at + THANKS_WITHIN
            yield Todo(
                subject=Subject(KIND, interview=interview.id),
                since=schedule.ends_at + THANKS_AFTER,
                until=schedule.ends_at + THANKS_AT_MOST,
                text=f"Thank {named(people)} by mail, by {moment(by, asked.here)}.",
                why=_WHY,
                source=RULE_2,
                commands=for_each(people, "afterword note {} --letter thank_you --mail"),
                people=people,
                application=asked.log.applications.get(schedule.application),
                by=by,
            )
