"""What a person is known by, told or taken out: names, employers, e-mail addresses, each with its date."""

from collections.abc import Iterator
from datetime import UTC, datetime

from afterword.contract import UpdateRequest
from afterword.errors import BadInput, NotFound
from afterword.record import text
from afterword.record.log_person import addressed
from afterword.record.moments import past
from afterword.verdict.facts import Employed, Fact, Named, Struck
from afterword.verdict.history import History
from afterword.verdict.log import Person
from afterword.words import KnownBy

Change = tuple[Fact, str]
"""A fact, with a clause that says it."""


def of_known(request: UpdateRequest, person: Person, now: datetime, zone: str) -> Iterator[Change]:
    """The changes. What never was right goes first: told again in the same breath it is right.

    Raises BadInput for a day to come or a person's only name, NotFound for what is not known of them.
    """
    if request.since and not (request.name or request.employer or request.email):
        raise BadInput("Since when is told of a name, an employer or an e-mail address. Say which.", "since")
    at = past(request.since, now, zone) if request.since else now.astimezone(UTC)
    if request.wrong:
        yield from _struck(person, text.one_line(request.wrong), request.name, now.astimezone(UTC))
    yield from _named(person, request.name, at)
    yield from _employed(person, request.employer, at)
    for fact in addressed(person, request.email, at):
        yield fact, f"e-mail {fact.email}"


def _named(person: Person, told: str | None, at: datetime) -> Iterator[Change]:
    name = text.person_name(told) if told else person.name
    if name != person.name:
        how = "now called" if _is_last(person.names, at) else "also known as"
        yield Named(at=at, person=person.id, name=name), f"{how} {name}"


def _employed(person: Person, told: str | None, at: datetime) -> Iterator[Change]:
    employer = text.company_name(told, "employer") if told else person.employer
    if employer and employer != person.employer:
        how = "works" if _is_last(person.employers, at) else "was before"
        yield Employed(at=at, person=person.id, company=employer), f"{how} at {employer}"


def _is_last(known: History[Named] | History[Employed], at: datetime) -> bool:
    """What is told for an earlier day than what is known is history at once."""
    return not known.facts or known.facts[-1].at <= at


def _struck(person: Person, wrong: str, instead: str | None, at: datetime) -> Iterator[Change]:
    folded = wrong.casefold()
    values = {
        KnownBy.NAME: {fact.name.casefold() for fact in person.names},
        KnownBy.COMPANY: {fact.company.casefold() for fact in person.employers},
        KnownBy.EMAIL: {fact.email.casefold() for fact in person.addresses},
    }
    found = [what for what, known in values.items() if folded in known]
    if not found:
        raise NotFound(
            f"No name, employer or e-mail of {person.name} is “{wrong}”. `afterword show` lists them."
        )
    if values[KnownBy.NAME] == {folded} and not instead:
        raise BadInput(f"{wrong} is the only name of theirs. Give the right one with it.", "wrong")
    for what in found:
        yield Struck(at=at, person=person.id, what=what, value=wrong), f"“{wrong}” is taken out"
