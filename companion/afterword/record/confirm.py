"""The user's word on whether a profile is a person of the log."""

from collections.abc import Callable
from datetime import UTC, datetime

from afterword.contract import ConfirmRequest, Profile
from afterword.errors import BadInput
from afterword.record import address
from afterword.record.entry import Entry
from afterword.record.resolve import by_id
from afterword.verdict.facts import RuledOut
from afterword.verdict.linkedin_url import ProfileUrl
from afterword.verdict.log import Log, Person


def confirm(
    request: ConfirmRequest,
    log: Log,
    now: datetime,
    _zone: str,
    _new_id: Callable[[], str],
) -> Entry:
    """Link the profile and the person, or rule it out. The last word counts.

    Raises NotFound, BadInput for a profile that nothing identifies, Conflict if it is another person's.
    """
    person, at = by_id(request.person_id, log), now.astimezone(UTC)
    profile = _ids(request.profile)
    if profile == address.NOWHERE:
        raise BadInput("A name alone cannot be linked. Open the LinkedIn profile itself.", "profile")
    return _same(person, profile, log, at) if request.same else _another(person, profile, at)


def _ids(profile: Profile) -> ProfileUrl:
    """What identifies it. A page's address counts only where it gave no id: the page may list many people."""
    given = profile.slug or profile.member_id
    return address.read(None if given else profile.url, profile.member_id, profile.slug)


def _same(person: Person, profile: ProfileUrl, log: Log, at: datetime) -> Entry:
    facts = address.link(person.id, person.name, profile, log, at)
    text = f"Noted: that profile is {person.name}'s."
    return Entry(facts, text, person.id, added=("profile",) if facts else ())


def _another(person: Person, profile: ProfileUrl, at: datetime) -> Entry:
    fact = RuledOut(at=at, person=person.id, slug=profile.slug, member_id=profile.member_id)
    return Entry((fact,), f"Noted: that profile is somebody else's, not {person.name}'s.", person.id)
