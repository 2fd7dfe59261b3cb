"""A person's verdict without a page. Who it is, is known: nobody has to be found in the log for it."""

from datetime import datetime
from typing import NamedTuple

from afterword.verdict.judge import judge
from afterword.verdict.known_person import cases_of
from afterword.verdict.log import Log, Person
from afterword.verdict.policy import Policy
from afterword.words import Level


class Today(NamedTuple):
    """The verdict in short."""

    level: Level
    title: str


def today(person: Person, log: Log, policy: Policy, now: datetime) -> Today:
    """What `decide` says at `now` of a profile that is this person for sure."""
    decisive = judge(cases_of(person, log, policy, now))[0]
    return Today(decisive.level, decisive.rules[0].say(decisive.case).title)
