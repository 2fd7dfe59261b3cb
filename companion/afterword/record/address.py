"""Profile addresses and ids: whose they are, and that nobody's are given to two."""

from datetime import datetime

from afterword.errors import BadInput, Conflict
from afterword.verdict.facts import Linked, RuledOut
from afterword.verdict.identify.index import index_of
from afterword.verdict.identify.keys import keys
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
    linked = _linked(address, log)
    return log.people[max(linked, key=lambda word: word.at).person] if linked else None


def link(person: str, name: str, address: ProfileUrl, log: Log, now: datetime) -> tuple[Linked, ...]:
    """The fact that links them; none if it is known or there is no address. Raises Conflict if another's."""
    others = holders(address, log, besides=person)
    if others:
        raise taken(others[0], name)
    if set(keys(address.slug, address.member_id)) <= index_of(log).book.linked(person):
        return ()
    return (Linked(at=now, person=person, slug=address.slug, member_id=address.member_id),)


def holders(address: ProfileUrl, log: Log, *, besides: str) -> list[Person]:
    """Those other than that person whose profile the user said it is."""
    return [log.people[word.person] for word in _linked(address, log) if word.person != besides]


def is_ruled_out(person: str, address: ProfileUrl, log: Log) -> bool:
    """Whether the last word on it was that it is not theirs."""
    word = index_of(log).book.words(keys(address.slug, address.member_id)).get(person)
    return isinstance(word, RuledOut)


def _linked(address: ProfileUrl, log: Log) -> list[Linked]:
    words = index_of(log).book.words(keys(address.slug, address.member_id)).values()
    return [word for word in words if isinstance(word, Linked) and word.person in log.people]


def taken(holder: Person, name: str) -> Conflict:
    """The refusal to give `holder`'s profile to somebody called `name`."""
    return Conflict(
        f"That LinkedIn profile is {holder.name}'s in your log, not {name}'s. If they are one person, name "
        f"{holder.name}; if not, `afterword unlink` takes it from {holder.name} first."
    )
