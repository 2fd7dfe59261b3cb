"""The user's word on whether a profile is a person of the log."""

from collections.abc import Callable
from datetime import UTC, datetime

from afterword.contract import ConfirmRequest, Profile
from afterword.errors import BadInput
from afterword.record import address
from afterword.record.entry import Entry
from afterword.record.resolve import by_id
from afterword.record.sentences import listed
from afterword.verdict.facts import Fact, Linked, RuledOut
from afterword.verdict.linkedin_url import ProfileUrl
from afterword.verdict.log import Log, Person


def confirm(
    request: ConfirmRequest,
    log: Log,
    now: datetime,
    _zone: str,
    _new_id: Callable[[], str],
) -> Entry:
    """Link the profile and the person, or rule it out. The last word counts, also on another's profile.

    Raises NotFound, or BadInput for a profile that nothing identifies.
    """
    person, at = by_id(request.person_id, log), now.astimezone(UTC)
    profile = _ids(request.profile)
    if profile == address.NOWHERE:
        raise BadInput("A name alone cannot be linked. Open the LinkedIn profile itself.", "profile")
    return (_same if request.same else _another)(person, profile, log, at)


def _ids(profile: Profile) -> ProfileUrl:
    """What identifies it. A page's address counts only where it gave no id: the page may list many people."""
    given = profile.slug or profile.member_id
    return address.read(None if given else profile.url, profile.member_id, profile.slug)


def _same(person: Person, profile: ProfileUrl, log: Log, at: datetime) -> Entry:
    others = address.holders(profile, log, besides=person.id)
    facts: tuple[Fact, ...]
    if others:
        linked = Linked(at=at, person=person.id, slug=profile.slug, member_id=profile.member_id)
        facts = (*(_not(other, profile, at) for other in others), linked)
        names = [f"{other.name}'s" for other in others]
        now = f" now, and no longer {listed(names)}"
    else:
        facts, now = address.link(person.id, person.name, profile, log, at), ""
    text = f"Noted: that profile is {person.name}'s{now}."
    return Entry(facts, text, person.id, added=("profile",) if facts else ())


def _another(person: Person, profile: ProfileUrl, log: Log, at: datetime) -> Entry:
    text = f"Noted: that profile is somebody else's, not {person.name}'s."
    known = address.is_ruled_out(person.id, profile, log)
    return Entry(() if known else (_not(person, profile, at),), text, person.id)


def _not(person: Person, profile: ProfileUrl, at: datetime) -> RuledOut:
    return RuledOut(at=at, person=person.id, slug=profile.slug, member_id=profile.member_id)
