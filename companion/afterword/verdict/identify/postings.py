"""Who is found under a word, small: most words are one person's, so that one is kept without a list."""

from collections.abc import Iterable, Sequence

Postings = dict[str, str | list[str]]
"""By word, the id of the one person, or the ids of several in the order in which they were told."""


def post(table: Postings, word: str, person: str) -> bool:
    """Note that the person is found under the word. Tells whether the word is new."""
    held = table.get(word)
    if held is None:
        table[word] = person
    elif type(held) is list:
        if held[-1] is not person:
            held.append(person)
    elif held is not person:
        table[word] = [str(held), person]
    return held is None


def posted(table: Postings, word: str) -> Sequence[str]:
    """The ids of those who are found under the word; one may be there twice."""
    held = table.get(word, ())
    return (held,) if isinstance(held, str) else held


def everybody(table: Postings, words: Iterable[str]) -> set[str]:
    """The ids of those who are found under any of the words."""
    found: set[str] = set()
    for held in map(table.get, words):
        if type(held) is str:
            found.add(held)
        elif held:
            found.update(held)
    return found
