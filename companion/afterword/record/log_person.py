"""What a request to log tells of the person themself."""

from datetime import datetime

from afterword.contract import LogRequest
from afterword.record import text
from afterword.verdict.facts import Addressed, Employed, Fact, Named, Remembered
from afterword.verdict.identify.company import same_company
from afterword.verdict.log import Person
from afterword.words import InvolvementKind

# Whoever is one of these works elsewhere than where the user applies.
_OUTSIDE = {InvolvementKind.RECRUITER_AGENCY}


def person_facts(
    request: LogRequest, person: Person, name: str, company: str | None, at: datetime
) -> tuple[Fact, ...]:
    """Name, employer, e-mail address and topics, as far as they are new."""
    own = text.company_name(request.employer, "employer") if request.employer else None
    employer = own or (None if request.involvement in _OUTSIDE else company)
    return (
        *(() if person.names else (Named(at=at, person=person.id, name=name),)),
        *employed(person, employer, at),
        *addressed(person, request.email, at),
        *remembered(person, request.topics, at),
    )


def employed(person: Person, company: str | None, at: datetime) -> tuple[Employed, ...]:
    """That they work there from now on, unless they do already."""
    if company is None or (person.employer and same_company(person.employer, company)):
        return ()
    return (Employed(at=at, person=person.id, company=company),)


def addressed(person: Person, email: str | None, at: datetime) -> tuple[Addressed, ...]:
    """Their address, unless it is known."""
    if email is None or any(fact.email.casefold() == email.casefold() for fact in person.addresses):
        return ()
    return (Addressed(at=at, person=person.id, email=email),)


def remembered(person: Person, detail: str | None, at: datetime) -> tuple[Remembered, ...]:
    """What to remember of a conversation, unless it is remembered."""
    kept = text.lines(detail or "")
    if not kept or any(fact.detail == kept for fact in person.details):
        return ()
    return (Remembered(at=at, person=person.id, detail=kept),)
