"""Every comparison that the matcher makes in a world: its terms, whether it is right, what the rules say."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from afterword.verdict.identify.asked import read
from afterword.verdict.identify.candidates import Search
from afterword.verdict.identify.compared import Compared, compared
from afterword.verdict.identify.index import Index, index_of
from afterword.verdict.identify.keys import keys_of
from afterword.verdict.identify.terms import Term, context_of, name_terms, together
from afterword.verdict.log import Log
from tests.worlds import Question, World


class Row(NamedTuple):
    """A candidate for a question. `close`: found at the first look."""

    person: str
    one: Compared
    terms: list[Term]
    close: bool
    right: bool


class Asked(NamedTuple):
    """A question and all its candidates."""

    question: Question
    rows: list[Row]


def gathered(world: World) -> Iterator[Asked]:
    """All questions of a world."""
    log = world.log()
    index = index_of(log)
    for question in world.questions:
        asked = read(question.profile, keys_of(question.profile))
        search = Search(asked, index, log)
        close = [id for _, id in search.close()] if asked.names else []
        far = [id for _, id in search.far()] if asked.names else []
        found = dict.fromkeys([*close, *far])
        each = ((id, compared(asked, log.people[id], index, log)) for id in found)
        yield Asked(question, [_row(question, id, close, one, index, log) for id, one in each if one])


def _row(question: Question, id: str, close: list[str], one: Compared, index: Index, log: Log) -> Row:
    return Row(id, one, _terms(one, index, len(log.people)), id in close, id == question.person)


def _terms(one: Compared, index: Index, people: int) -> list[Term]:
    of_name, context = list(name_terms(one, index, people)), list(context_of(one))
    return [*of_name, *context, *together(of_name, context)]


def summed(found: Iterable[Term]) -> dict[str, float]:
    """The terms by name: those about several words of one kind together."""
    total: dict[str, float] = {}
    for term in found:
        total[term.name] = total.get(term.name, 0.0) + term.value
    return total
