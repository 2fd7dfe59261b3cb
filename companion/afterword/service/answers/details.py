"""What is remembered of a person, and what is asked while it is fresh."""

from datetime import datetime

from afterword.contract import DetailQuestion
from afterword.verdict.identify.name import parse_name
from afterword.verdict.log import Log, Person
from afterword.verdict.unremembered import unremembered


def details(person: Person) -> list[str]:
    """Newest first, each once."""
    return list(dict.fromkeys(fact.detail for fact in reversed(person.details.facts)))


def question(person: Person, log: Log, now: datetime) -> DetailQuestion | None:
    """What to remember of the last talk with them, with what was noted before it to choose from."""
    talk = unremembered(person, log, now)
    if talk is None:
        return None
    first = parse_name(person.name).first or person.name
    text = f"What do you want to remember of your talk with {first}?"
    return DetailQuestion(text=text, ended_at=talk.ends_at, details=details(person))
