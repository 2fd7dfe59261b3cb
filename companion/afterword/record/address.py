"""Profile addresses and ids: whose they are, and that nobody's are given to two."""

from datetime import datetime

from afterword.errors import BadInput, Conflict
from afterword.verdict.facts import Linked
from afterword.verdict.linkedin_url import ProfileUrl, canonical, read_profile_url
from afterword.verdict.log import Log, Person

NOWHERE = ProfileUrl()


def read(url: str | None, member_id: str | None = None, slug: str | None = None) -> ProfileUrl:
    """What identifies the profile; NOWHERE when nothing was given. Raises BadInput for another address."""
    found = NOWHERE
    if url:
        read_url = read_profile_url(url)
        if read_url is None:
            raise BadInput(
                "That is no LinkedIn profile's address. It looks like linkedin.com/in/name.", "linkedin"
            )
        found = read_url
    return ProfileUrl(canonical(slug) if slug else found.slug, member_id or found.member_id)


def owner(address: ProfileUrl, log: Log) -> Person | None:
    """The person whose profile the user said it is, if any. A later "somebody else" takes it back."""
    return next((person for person in log.people.values() if is_linked(person, address)), None)


def is_linked(person: Person, address: ProfileUrl) -> bool:
    """Whether the last word on this profile and this person was that they are one."""
    said = [
        fact for fact in (*person.profiles, *person.ruled_out) if _fits(fact.slug, fact.member_id, address)
    ]
    last = max(said, key=lambda fact: fact.at, default=None)
    return isinstance(last, Linked)


def link(person: str, name: str, address: ProfileUrl, log: Log, now: datetime) -> tuple[Linked, ...]:
    """The fact that links them; none if it is known or there is no address. Raises Conflict if another's."""
    if address == NOWHERE:
        return ()
    holder = owner(address, log)
    if holder is None:
        return (Linked(at=now, person=person, slug=address.slug, member_id=address.member_id),)
    if holder.id != person:
        raise taken(holder, name)
    return ()


def taken(holder: Person, name: str) -> Conflict:
    """The refusal to give `holder`'s profile to somebody called `name`."""
    return Conflict(
        f"That LinkedIn profile is {holder.name}'s in your log, not {name}'s. If they are one person, name "
        f"{holder.name}; if not, open the profile and answer “No, someone else” first."
    )


def _fits(slug: str | None, member_id: str | None, address: ProfileUrl) -> bool:
    same_slug = address.slug is not None and address.slug == slug
    return same_slug or (address.member_id is not None and address.member_id == member_id)
