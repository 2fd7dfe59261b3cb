"""What a rule is: when it applies, what it comes to, and what it says."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from afterword.contract.verdict import AdviceAction
from afterword.verdict.level import policy_speaks
from afterword.verdict.situation import Case
from afterword.verdict.sources import Source
from afterword.words import Level


class Step(NamedTuple):
    """The one thing to do. `at`: the moment for it, where there is one."""

    action: AdviceAction
    text: str
    url: str | None = None
    at: datetime | None = None


class Saying(NamedTuple):
    """A rule's words for a case. `until` completes "Fine again when …", where the level is not go already."""

    title: str
    text: str
    step: Step
    until: str | None = None


def always(level: Level) -> Callable[[Case], Level]:
    """For a rule that comes to the same in every case and policy."""
    return lambda _: level


def never(_: Case) -> bool:
    """For a rule that gives way to none."""
    return False


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the decision table. `id` is the file's name.

    `by_policy`: a policy other than the article's answers here, by its own source. `reminds`: its step takes
    the place of plain waiting when a rule before it decides. `gives_way`: the next rule that applies decides
    in its place if that one holds back as much.
    """

    id: str
    source: Source
    applies: Callable[[Case], bool]
    level: Callable[[Case], Level]
    say: Callable[[Case], Saying]
    by_policy: bool = False
    reminds: bool = False
    gives_way: Callable[[Case], bool] = never

    def source_for(self, case: Case) -> Source:
        """Who says so under the case's policy."""
        return case.policy.source if self.by_policy and policy_speaks(case) else self.source
