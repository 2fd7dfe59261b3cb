"""What to remember of a conversation, while it is fresh: the note's detail comes from it."""

from afterword.verdict.due.rounds import ended_within
from afterword.verdict.due.todo import Asked, Todo, Todos, for_each, known, named
from afterword.verdict.log import Subject
from afterword.verdict.sources import RULE_3
from afterword.verdict.spans import FRESH
from afterword.verdict.unremembered import unremembered
from afterword.words import TodoKind

KIND = TodoKind.DETAIL
_WHY = "What only this conversation had makes the note personal, and in a week nobody knows it any more."


def todos(asked: Asked) -> Todos:
    for interview, schedule in ended_within(asked, FRESH):
        met = known(schedule.people, asked.log)
        people = tuple(one for one in met if unremembered(one, asked.log, asked.now) is schedule)
        if people:
            yield Todo(
                subject=Subject(KIND, interview=interview.id),
                since=schedule.ends_at,
                until=schedule.ends_at + FRESH,
                text=f"Note what you want to remember of the conversation with {named(people)}.",
                why=_WHY,
                source=RULE_3,
                commands=for_each(people, 'afterword note {} --detail "…" --remember'),
                people=people,
                application=asked.log.applications.get(schedule.application),
            )
