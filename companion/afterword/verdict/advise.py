"""The one thing to do, and the caution that does not change the level."""

from collections.abc import Sequence

from afterword.verdict.alike import alike
from afterword.verdict.rule import Rule, Saying, Step
from afterword.verdict.situation import Case
from afterword.words import InviteState, MatchKind

_CONNECTED_OR_SELF = frozenset({InviteState.CONNECTED, InviteState.SELF})


def advise(said: Sequence[tuple[Rule, Saying]]) -> Step:
    """The decisive rule's step; a reminder of another takes the place of plain waiting."""
    first = said[0][1].step
    if first.action != "wait":
        return first
    return next((saying.step for rule, saying in said if rule.reminds), first)


def caution(case: Case) -> str:
    """The profile names another company than the log: a hint to ask about, never a verdict by itself."""
    company, standing = case.profile.company, case.standing
    if standing is None or not standing.live or not standing.judges or not company:
        return ""
    if case.match.kind is not MatchKind.EXACT or case.relation.state in _CONNECTED_OR_SELF:
        return ""
    told = (standing.application.company, *_told_employers(case))
    if any(alike(company, known) for known in told):
        return ""
    return f" Their profile names {company}: if {case.first} has left {case.company}, tell the log."


def _told_employers(case: Case) -> list[str]:
    return [fact.company for fact in case.person.employers] if case.person else []
