"""Which rule decides: first by precedence in each application, then the strictest application."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from afterword.verdict.level import STRICTNESS
from afterword.verdict.rule import Rule
from afterword.verdict.rules import RANK, RULES
from afterword.verdict.situation import Case
from afterword.words import Level

_NEVER = datetime.max.replace(tzinfo=UTC)


class Judgement(NamedTuple):
    """One case and the rules that apply to it, the decisive one first."""

    case: Case
    rules: tuple[Rule, ...]
    level: Level

    @property
    def decisive(self) -> str:
        return self.rules[0].id


def judge(cases: Sequence[Case], rules: Iterable[Rule] = RULES) -> list[Judgement]:
    """The deciding judgement first. The order of `cases` and of `rules` makes no difference."""
    held = list(rules)
    return sorted((_judge(case, held) for case in _that_count(cases)), key=_urgency)


def decision(cases: Sequence[Case]) -> tuple[Level, str]:
    """Level and decisive rule alone: judge()'s first, several times faster."""
    firsts = ((case, next(rule for rule in RULES if rule.applies(case))) for case in _that_count(cases))
    first = min((Judgement(case, (rule,), rule.level(case)) for case, rule in firsts), key=_urgency)
    return first.level, first.decisive


def _that_count(cases: Sequence[Case]) -> list[Case]:
    """Everything open, and what ended last: an old refusal says nothing once a later process is over."""
    ended = [case for case in cases if case.standing and not case.standing.live]
    if len(ended) <= 1:
        return list(cases)
    last = max(ended, key=_ended_at)
    return [case for case in cases if case is last or case not in ended]


def _judge(case: Case, rules: Iterable[Rule]) -> Judgement:
    found = sorted((rule for rule in rules if rule.applies(case)), key=lambda rule: RANK[rule.id])
    return Judgement(case, tuple(found), found[0].level(case))


def _urgency(judgement: Judgement) -> tuple[int, bool, int, datetime, str]:
    """The strictest first; then the open, by precedence, the soonest round, and at last any fixed order."""
    standing = judgement.case.standing
    coming = standing.coming.starts_at if standing and standing.coming else _NEVER
    return (
        -STRICTNESS[judgement.level],
        not (standing and standing.live),
        RANK[judgement.decisive],
        coming,
        standing.application.id if standing else "",
    )


def _ended_at(case: Case) -> tuple[datetime, str]:
    standing = case.standing
    assert standing, "only a standing can have ended"
    return standing.since or _NEVER, standing.application.id
