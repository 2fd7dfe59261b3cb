"""Whom the user means by an id, an address or a name as they would write it."""

from afterword.contract import PersonRef, Profile
from afterword.errors import BadInput, NotFound
from afterword.record import address
from afterword.record.candidates import companies, which_person
from afterword.verdict.identify import identify
from afterword.verdict.identify.company import same_company
from afterword.verdict.identify.index import index_of
from afterword.verdict.identify.name import ParsedName, parse_name
from afterword.verdict.log import Log, Person


def resolve(ref: PersonRef, log: Log) -> Person:
    """The person. Raises NotFound, BadInput, or Ambiguous with the candidates."""
    if ref.person_id:
        return by_id(ref.person_id, log)
    if ref.linkedin:
        holder = address.owner(address.read(ref.linkedin), log)
        if holder or not ref.name:
            return _or_nobody(holder, "That LinkedIn profile")
    if not ref.name:
        raise BadInput("Say who: a name, a LinkedIn address or an id.", "person")
    return _by_name(ref.name, ref.company, log)


_SURELY = frozenset({"name", "linked"})  # reasons that are no likeness


def by_id(id: str, log: Log) -> Person:
    """The person with that id. Raises NotFound."""
    return _or_nobody(log.find(id), "That id")


def _or_nobody(person: Person | None, what: str) -> Person:
    if person is None:
        raise NotFound(f"{what} is nobody's in your log. `afterword list` shows who is in it.")
    return person


def _by_name(name: str, company: str | None, log: Log) -> Person:
    """Who it is by all likelihood; else the one person whose name has all these words, wherever they work.

    A name that is only like somebody's is asked back: it may be about to be forgotten.
    """
    match = identify(Profile(name=name, company=company), log)
    if match.person and (company or any(clue.name in _SURELY for clue in match.clues)):
        return match.person
    called = _called(parse_name(name), company, log)
    if len(called) == 1:
        return called[0]
    if called:
        raise which_person(f"There are several people called {name} in your log.", called, log)
    if match.people:
        raise which_person(
            f"Nobody in your log is called {name}. Did you mean one of these?", match.people, log
        )
    raise NotFound(f"Nobody in your log is called {name}. `afterword list` shows who is in it.")


def _called(name: ParsedName, company: str | None, log: Log) -> list[Person]:
    wanted = {token.key for token in name.tokens}
    if not wanted:
        return []
    found = [log.people[id] for id in sorted(index_of(log).called(wanted)) if id in log.people]
    found = [p for p in found if any(wanted <= _keys(parse_name(fact.name)) for fact in p.names)]
    if company is None:
        return found
    return [p for p in found if any(same_company(company, known) for known in companies(p, log))]


def _keys(name: ParsedName) -> set[str]:
    return {token.key for token in (*name.tokens, *name.others)}
