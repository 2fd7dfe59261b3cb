"""The ids that say for certain whose profile it is: slugs and member ids, and the user's word about them."""

import re
from collections import defaultdict

from afterword.contract import Profile
from afterword.verdict import facts as f
from afterword.verdict.linkedin_url import MEMBER_ID, canonical, read_profile_url

Word = f.Linked | f.RuledOut
_HASH = re.compile(r"-(?=[0-9a-z]*\d)[0-9a-z]{2,}$")


def keys(slug: str | None, member_id: str | None) -> list[str]:
    """The ids as `kind:id`, in the one spelling they are compared in. Ids of one kind exclude each other."""
    found = [_member(member_id)] if member_id else []
    if slug:
        found.append(_member(slug) if MEMBER_ID.fullmatch(slug) else f"slug:{canonical(slug)}")
    return found


def keys_of(profile: Profile) -> list[str]:
    """All ids that the profile shows, in its fields or its address."""
    address = read_profile_url(profile.url) if profile.url else None
    found = keys(profile.slug, profile.member_id) + (keys(*address) if address else [])
    return list(dict.fromkeys(found))


def name_in_slug(found: list[str]) -> str:
    """The words of the profile's slug without LinkedIn's tail: priya-nair-5b31a6 → "priya nair"."""
    slug = next((key.removeprefix("slug:") for key in found if key.startswith("slug:")), "")
    return _HASH.sub("", slug).replace("-", " ")


def kind(key: str) -> str:
    return key.partition(":")[0]


def _member(id: str) -> str:
    """`member:ACo…`, `sales:ACw…` or `number:…`: three ids of one member that do not compare."""
    if id.isdecimal():
        return f"number:{id}"
    return f"sales:{id}" if id.startswith("ACw") else f"member:{id}"


class Book:
    """The user's word on every id: whose profile it is, whose it is not."""

    __slots__ = ("_of", "_told")

    def __init__(self) -> None:
        self._told: defaultdict[str, dict[str, Word]] = defaultdict(dict)
        self._of: defaultdict[str, set[str]] = defaultdict(set)

    def tell(self, word: Word) -> None:
        for key in keys(word.slug, word.member_id):
            old = self._told[key].get(word.person)
            if old is None or old.at <= word.at:
                self._told[key][word.person] = word
            self._of[word.person].add(key)

    def words(self, found: list[str]) -> dict[str, Word]:
        """The latest word about each person on any of the ids, by person."""
        latest: dict[str, Word] = {}
        for told in (self._told[key] for key in found if key in self._told):
            for person, word in told.items():
                if person not in latest or latest[person].at <= word.at:
                    latest[person] = word
        return latest

    def linked(self, person: str) -> set[str]:
        """The ids that are the person's."""
        return {key for key in self._of.get(person, ()) if isinstance(self._told[key][person], f.Linked)}
