"""The people as contacts, a vCard 4.0 (RFC 6350) each."""

from collections.abc import Iterator
from datetime import datetime

from afterword.exports.content_lines import Line, escaped, parts, written
from afterword.exports.told import Told
from afterword.verdict.brief import brief_of
from afterword.verdict.identify.name import parse_name
from afterword.verdict.log import Log, Person
from afterword.verdict.profiles import own_addresses


def write(told: Told) -> str:
    """All of them, one after the other."""
    return "".join(written(_card(person, told.log, told.now)) for person in told.log.people.values())


def _card(person: Person, log: Log, now: datetime) -> Iterator[Line]:
    name, brief = parse_name(person.name), brief_of(person, log, now)
    surname = name.last if name.last != name.first else ""
    yield "BEGIN", "VCARD"
    yield "VERSION", "4.0"
    yield "UID;VALUE=TEXT", f"{person.id}@afterword"
    yield "FN", escaped(person.name)
    yield "N", parts(surname, name.first, "", "", "")
    if brief.company:
        yield "ORG", escaped(brief.company)
    for email in dict.fromkeys(fact.email for fact in reversed(person.addresses.facts)):
        yield "EMAIL", escaped(email)
    for address in own_addresses(person):
        yield "URL", address
    if note := "\n".join(filter(None, [brief.detail, *(fact.detail for fact in person.details)])):
        yield "NOTE", escaped(note)
    yield "END", "VCARD"
