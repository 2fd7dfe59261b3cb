"""What speaks for an interview, and what against it: each signal by name, with its weight."""

from collections.abc import Iterator
from typing import NamedTuple

from afterword.sources.calendar.guests import Guest
from afterword.sources.calendar.meeting import Meeting
from afterword.sources.recognise.me import Me
from afterword.sources.recognise.places import domain_of, place, urls
from afterword.sources.recognise.role import round_of
from afterword.sources.recognise.vocabulary import even, has, pattern
from afterword.verdict.identify.company import employer_at, same_company

ENOUGH = 3.0


class Signal(NamedTuple):
    """`text` is shown; a weight below zero speaks against."""

    name: str
    text: str
    weight: float


def says_anything(found: list[Signal]) -> bool:
    """Whether anything but who is in it, and how it was booked, was found."""
    return bool({signal.name for signal in found} - {"outside", "scheduler"})


def signals(meeting: Meeting, me: Me, humans: list[Guest], applied: tuple[str, ...]) -> list[Signal]:
    """All that apply. `applied`: companies where an application is open."""
    return [
        *_of_words(meeting),
        *_of_places(meeting),
        *_of_people(meeting, me, humans),
        *_of_log(meeting, humans, applied),
    ]


def _of_words(meeting: Meeting) -> Iterator[Signal]:
    if word := has("strong", meeting.title):
        yield Signal("title", f"“{word}” in the title", 3.0)
    elif word := has("weak", meeting.title):
        yield Signal("title", f"“{word}” in the title", 1.0)
    if word := has("strong", told := round_of("", meeting.text)) or has("weak", told):
        yield Signal("label", f"“{word}” in the text", 2.0)
    if word := has("strong", meeting.text):
        yield Signal("text", f"“{word}” in the text", 1.5)
    words = {found.lower() for found in pattern("text").findall(even(meeting.text))}
    if words:
        yield Signal(
            "words", f"the text speaks of {', '.join(sorted(words)[:3])}", min(2.0, 0.75 * len(words))
        )
    if word := has("sales", meeting.title):
        yield Signal("sales", f"“{word}”", -2.5)


def _of_places(meeting: Meeting) -> Iterator[Signal]:
    domains = {domain_of(g.email) for g in meeting.guests} | set(
        map(domain_of, urls(f"{meeting.place}\n{meeting.text}"))
    )
    kinds = {place(domain).kind: domain for domain in sorted(domains)}
    if "ats" in kinds:
        yield Signal("hiring_system", f"{kinds['ats']} is a system that companies hire with", 2.5)
    if "scheduler" in kinds:
        yield Signal("scheduler", f"{kinds['scheduler']} books meetings", 0.5)
    if "agency" in kinds:
        yield Signal("agency", f"{kinds['agency']} is a recruitment agency's", 1.5)


def _of_people(meeting: Meeting, me: Me, humans: list[Guest]) -> Iterator[Signal]:
    told = " ".join(f"{g.name} {g.email.partition('@')[0].replace('.', ' ')}" for g in meeting.guests)
    if word := has("recruiting", told):
        yield Signal("recruiter", f"a guest is “{word}”", 1.5)
    outside = {domain_of(g.email) for g in humans if employer_at(domain_of(g.email))} - me.domains()
    if outside and not me.domains():
        yield Signal("outside", f"guests are of {', '.join(sorted(outside)[:2])}", 0.5)


def _of_log(meeting: Meeting, humans: list[Guest], applied: tuple[str, ...]) -> Iterator[Signal]:
    behind = [employer_at(domain_of(g.email)) for g in (*humans, *meeting.guests) if g.email]
    for company in applied:
        if any(name and same_company(name, company) for name in behind) or has_company(
            meeting.title, company
        ):
            yield Signal("applied", f"an application at {company} is open", 2.0)
            return


def has_company(text: str, company: str) -> bool:
    """Whether the text names the company."""
    return (
        len(company) > 2
        and f" {company.casefold()} " in f" {' '.join(text.casefold().replace(':', ' ').split())} "
    )
