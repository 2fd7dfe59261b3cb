"""A person of the log in one line."""

from afterword.contract import PersonBrief
from afterword.verdict.log import Person


def brief(person: Person) -> PersonBrief:
    """Name and employer."""
    return PersonBrief(id=person.id, name=person.name, company=person.employer)
