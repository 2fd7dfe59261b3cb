"""A log of invented people, the same at every run: names are put together from syllables."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from afterword.verdict import facts as f
from afterword.words import InvolvementKind

_FIRST = (
    "ari bel cor dan eli fen gus hal ina jor kel lia mor nia ola per ros sel tam uli ven wim yra zoe".split()
)
_END = "a an en e in is o on us".split()
_LAST = "ander brook castel dorn elling farrow gold harn ibsen jarvel kest lund morr nort oster pell".split()
_TAIL = "berg by dal feld gate hurst ini ley man mark ova sen skaya son stein wood".split()
_COMPANY = "Alto Bryn Cedar Delta Ember Fjord Grove Harbor Iris Juno Kite Lumen Mesa North Orbit Pine".split()
_KIND = ["Works", "Labs", "Systems", "Health", "Robotics", "Foods", "Bank", "Games"]

START = datetime(2026, 11, 2, 9, tzinfo=UTC)


def name(rng: random.Random) -> str:
    first = (rng.choice(_FIRST) + rng.choice(_END)).capitalize()
    return f"{first} {(rng.choice(_LAST) + rng.choice(_TAIL)).capitalize()}"


def slug(person: int, called: str) -> str:
    return f"{called.lower().replace(' ', '-')}-{person:05x}"


def _company(application: int) -> str:
    rng = random.Random(application)
    return f"{rng.choice(_COMPANY)} {rng.choice(_KIND)} {application // 100}"


def _one(number: int, rng: random.Random) -> Iterator[f.Fact]:
    person, application = f"{number:016x}", f"{number // 4:016x}"
    called, company = name(rng), _company(number // 4)
    if number % 4 == 0:
        yield f.Opened(at=START, application=application, company=company, role="Engineer")
    yield f.Named(at=START, person=person, name=called)
    yield f.Employed(at=START, person=person, company=company)
    yield f.Linked(at=START, person=person, slug=slug(number, called))
    yield f.Involved(
        at=START, person=person, application=application, involvement=InvolvementKind.INTERVIEWER
    )
    yield f.Scheduled(
        at=START,
        interview=person,
        application=application,
        starts_at=START + timedelta(hours=number % 2000),
        minutes=60,
        zone="Europe/Berlin",
        people=(person,),
    )


def facts(people: int, seed: int = 7) -> list[f.Fact]:
    """The whole log: six facts a person, four people an application."""
    rng = random.Random(seed)
    return [fact for number in range(people) for fact in _one(number, rng)]


def profiles(people: int, seed: int = 7) -> list[dict[str, str]]:
    """The same people as LinkedIn would show them: name, employer and address."""
    told: dict[str, dict[str, str]] = {}
    for fact in facts(people, seed):
        match fact:
            case f.Named(person=person, name=called):
                told[person] = {"name": called}
            case f.Employed(person=person, company=company):
                told[person]["company"] = company
            case f.Linked(person=person, slug=str(address)):
                told[person]["url"] = f"https://www.linkedin.com/in/{address}/"
            case _:
                pass
    return list(told.values())
