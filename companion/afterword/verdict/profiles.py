"""The profiles that are somebody's by the user's last word."""

from collections.abc import Iterator
from urllib.parse import quote

from afterword.verdict.facts import Linked
from afterword.verdict.linkedin_url import canonical
from afterword.verdict.log import Person


def own_profiles(person: Person) -> Iterator[Linked]:
    """Those of which the last word is that they are theirs."""
    told = sorted((*person.profiles, *person.ruled_out), key=lambda fact: fact.at)
    last = {id: fact for fact in told for id in (fact.slug and canonical(fact.slug), fact.member_id) if id}
    return (fact for fact in person.profiles if fact in last.values())


def own_addresses(person: Person) -> list[str]:
    """Their profiles' web addresses, the newest first, each once; none for one known by its number only."""
    slugs = dict.fromkeys(canonical(fact.slug) for fact in own_profiles(person) if fact.slug)
    return [f"https://www.linkedin.com/in/{quote(slug)}/" for slug in reversed(slugs)]
