"""A round that is over and of which nothing was told: it is asked once what came of it."""

from collections.abc import Iterator

from afterword.verdict import words_of_time
from afterword.verdict.due.rounds import ended_within
from afterword.verdict.due.todo import Asked, Todo, Todos, for_each, known, named
from afterword.verdict.facts import Scheduled
from afterword.verdict.log import Application, Interview, Subject
from afterword.verdict.sources import DESIGN_CHOICE
from afterword.verdict.spans import OUTCOME_AFTER, SILENT_AFTER
from afterword.words import TodoKind

KIND = TodoKind.OUTCOME_MISSING
_WHY = "Nothing was told of it, so it counts as held and the process as open. All advice hangs on that."


def todos(asked: Asked) -> Todos:
    for interview, schedule in ended_within(asked, SILENT_AFTER):
        application = asked.log.applications.get(schedule.application)
        if application and _is_missing(interview, schedule, application, asked):
            people = known(schedule.people, asked.log)
            whom = f" with {named(people)}" if people else ""
            day = words_of_time.full_day(schedule.starts_at, asked.here, schedule.zone)
            yield Todo(
                subject=Subject(KIND, interview=interview.id),
                since=schedule.ends_at + OUTCOME_AFTER,
                until=schedule.ends_at + SILENT_AFTER,
                text=f"Tell what came of the interview{whom} on {day}.",
                why=_WHY,
                source=DESIGN_CHOICE,
                commands=tuple(_commands(interview, application, people != (), asked)),
                people=people,
                application=application,
            )


def _is_missing(interview: Interview, schedule: Scheduled, application: Application, asked: Asked) -> bool:
    """Neither of the round nor of the application, nor was another round agreed upon since."""
    if any(fact.at >= schedule.starts_at for fact in interview.outcomes.until(asked.now)):
        return False
    if any(fact.at >= schedule.starts_at for fact in application.statuses.until(asked.now)):
        return False
    others = (i.schedule(asked.now) for i in asked.log.interviews_in(application.id) if i is not interview)
    return not any(other.starts_at >= schedule.starts_at for other in others)


def _commands(interview: Interview, application: Application, anybody: bool, asked: Asked) -> Iterator[str]:
    company = application.company.replace('"', "")
    yield f'afterword outcome "{company}" rejected|offer|on_hold'
    people = known(interview.schedule(asked.now).people, asked.log) if anybody else ()
    yield from for_each(people[:1], f"afterword edit {{}} --interview {interview.id} --status done|no_show")
