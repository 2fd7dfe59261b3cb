"""Whom a request to log is about: somebody of the log, or somebody new. Nobody is logged twice."""

from afterword.contract import LogRequest, Profile
from afterword.record.address import NOWHERE, owner, taken
from afterword.record.candidates import companies, which_person
from afterword.record.resolve import by_id
from afterword.record.text import one_line
from afterword.verdict.identify import identify
from afterword.verdict.identify.company import same_company
from afterword.verdict.identify.name import parse_name
from afterword.verdict.linkedin_url import ProfileUrl
from afterword.verdict.log import Log, Person


def who(request: LogRequest, name: str, address: ProfileUrl, log: Log) -> Person | None:
    """The person, or None for somebody new. Raises NotFound, Conflict, or Ambiguous with the candidates."""
    if request.person_id:
        return by_id(request.person_id, log)
    holder = owner(address, log) if address != NOWHERE else None
    if holder:
        return _unless_another(holder, name, request.new_person)
    if request.new_person:
        return None
    return _addressed(request.email, name, log) or _alike(request, name, address, log)


def _unless_another(holder: Person, name: str, is_new: bool) -> Person:
    if is_new or not _share_a_name(holder, name):
        raise taken(holder, name)
    return holder


def _addressed(email: str | None, name: str, log: Log) -> Person | None:
    """Whoever has that e-mail address, unless it is a shared one and the name another."""
    if not email:
        return None
    holders = (
        p for p in log.people.values() if any(f.email.casefold() == email.casefold() for f in p.addresses)
    )
    return next((p for p in holders if _share_a_name(p, name)), None)


def _alike(request: LogRequest, name: str, address: ProfileUrl, log: Log) -> Person | None:
    profile = Profile(
        name=name,
        company=one_line(request.employer or request.company or "") or None,
        slug=address.slug,
        member_id=address.member_id,
    )
    match = identify(profile, log)
    if not match.people:
        return _spelt_alike(name, profile.company, log)
    if not match.person:
        known = ", ".join(person.name for person in match.people)
        question = f"Is {name} one of those you logged ({known}), or somebody new?"
        raise which_person(question, match.people, log)
    return match.person


def _spelt_alike(name: str, company: str | None, log: Log) -> Person | None:
    """For names in which identify() reads no words: the very same one at the same company."""
    return next(
        (
            person
            for person in log.people.values()
            if person.name.casefold() == name.casefold()
            and (company is None or any(same_company(company, known) for known in companies(person, log)))
        ),
        None,
    )


def _share_a_name(person: Person, name: str) -> bool:
    """Whether they have a word in common. A married name and a nickname leave one; a mix-up leaves none.
    Where a name has no words that can be read, nothing speaks for a mix-up.
    """
    wanted = _keys(name)
    return any(wanted & (known := _keys(fact.name)) or not (wanted and known) for fact in person.names)


def _keys(name: str) -> set[str]:
    parsed = parse_name(name)
    return {token.key for token in (*parsed.tokens, *parsed.others)}
