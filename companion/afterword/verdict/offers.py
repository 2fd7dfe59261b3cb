"""What a linked profile says of its person and the log does not: another surname, another employer.

Offered, never taken over: a profile says what its owner wants to be known for, and people are logged under
the name that was in the invitation. What the user declined is not offered again.
"""

from collections.abc import Iterable, Iterator

from afterword.contract import Profile
from afterword.contract.verdict import Offer
from afterword.verdict.alike import alike
from afterword.verdict.facts import Named
from afterword.verdict.identify.identify import identify
from afterword.verdict.identify.match import Match
from afterword.verdict.identify.name import ParsedName, parse_name
from afterword.verdict.linkedin_url import canonical, read_profile_url
from afterword.verdict.log import Log, Person
from afterword.words import KnownBy, MatchKind


def offers(profile: Profile, match: Match, log: Log) -> list[Offer]:
    """At most one of each kind. Only of a profile that the user linked: a namesake's is nobody's news."""
    person = match.person
    if person is None or match.kind is not MatchKind.EXACT or profile.surface != "profile":
        return []
    if not _is_linked(profile, person):
        return []
    return [*_name(profile, person), *_company(profile, person, log)]


def is_declined(person: Person, what: KnownBy, value: str) -> bool:
    """Whether the user was offered this and wanted the log to stay as it is."""
    same = alike if what is KnownBy.COMPANY else _same_text
    return any(fact.what is what and same(fact.value, value) for fact in person.declined)


def _is_linked(profile: Profile, person: Person) -> bool:
    slug, member_id = (profile.url and read_profile_url(profile.url)) or (None, None)
    slugs = {canonical(one) for one in (profile.slug, slug) if one}
    ids = {profile.member_id, member_id} - {None}
    return any(
        (fact.slug and canonical(fact.slug) in slugs) or fact.member_id in ids for fact in person.profiles
    )


def _name(profile: Profile, person: Person) -> Iterator[Offer]:
    if not profile.name or any(fact.name == profile.name for fact in person.names):
        return  # the usual case, without reading any name
    shown = parse_name(profile.name)
    new = shown.display
    if not _is_another(shown, person) or is_declined(person, KnownBy.NAME, new):
        return
    called = parse_name(person.name).first or person.name
    text = f"{called} is now {new} on LinkedIn."
    yield Offer(kind="name", old=person.name, new=new, text=text)


def _is_another(shown: ParsedName, person: Person) -> bool:
    """A surname that none of their names has; or, where the surname stayed, a name that is none of theirs.

    Initials, another script and titles are no news, nor is a short form of a given name.
    """
    names = [parse_name(fact.name) for fact in person.names]
    words = {token.key for name in names for token in (*name.tokens, *name.others)}
    own = [token for token in shown.tokens if len(token.key) > 1]
    if not own or {token.key for token in own} <= words or not _comparable(shown, names):
        return False
    if len(shown.tokens[-1].key) > 1 and shown.tokens[-1].key not in words:
        return True
    return _is_none_of(shown.display, (fact.name for fact in person.names), person)


def _comparable(shown: ParsedName, names: Iterable[ParsedName]) -> bool:
    """In the letters in which one of theirs is written."""
    scripts = {token.latin for name in names for token in name.tokens}
    return all(token.latin in scripts for token in shown.tokens)


def _is_none_of(shown: str, names: Iterable[str], person: Person) -> bool:
    told = [Named(at=person.names.facts[0].at, person=person.id, name=name) for name in names]
    return identify(Profile(name=shown), Log(told)).kind is MatchKind.NONE


def _company(profile: Profile, person: Person, log: Log) -> Iterator[Offer]:
    new, old = profile.company, person.employer
    if not new or not old or is_declined(person, KnownBy.COMPANY, new):
        return
    where = [fact.company for fact in person.employers]
    where += [application.company for application in log.applications_of(person.id)]
    if any(alike(new, known) for known in where):
        return
    called = parse_name(person.name).first or person.name
    text = f"{called} works at {new} now, says LinkedIn. Your log says {old}."
    yield Offer(kind="company", old=old, new=new, text=text)


def _same_text(a: str, b: str) -> bool:
    return a.casefold() == b.casefold()
