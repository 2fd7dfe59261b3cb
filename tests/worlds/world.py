"""A log of invented people and questions about it, with the right answers."""

from collections.abc import Iterator
from typing import NamedTuple

from afterword.contract import Profile
from afterword.verdict import facts as f
from afterword.verdict.log import Log


class Question(NamedTuple):
    """A profile and whose it is: a person's id, or None for nobody of the log.

    `sort` is positive, hard or unrelated; `kind` the class; `traits` what else is to be known of it:
    `company` (both sides have one), `latin` (both names in Latin letters), `address` (a slug is shown),
    `decorated`, the culture.
    """

    profile: Profile
    person: str | None
    sort: str
    kind: str
    traits: frozenset[str]
    logged: str
    """The name in the log of the one it is, or is like; for reading."""


class World(NamedTuple):
    """`facts` are the log's, `questions` in any order."""

    facts: list[f.Fact]
    questions: list[Question]

    def log(self) -> Log:
        return Log(self.facts)

    def positives(self) -> Iterator[Question]:
        return (question for question in self.questions if question.person)
