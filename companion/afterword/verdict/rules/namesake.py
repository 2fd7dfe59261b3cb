"""The name fits, the company or the address does not: never a verdict on a guess (MATCHING.md)."""

from afterword.verdict import wording
from afterword.verdict.rule import Rule, Saying, Step, always
from afterword.verdict.situation import Case
from afterword.verdict.sources import AFTERWORD
from afterword.words import Level, MatchKind


def applies(case: Case) -> bool:
    return case.match.kind is MatchKind.POSSIBLE


def say(case: Case) -> Saying:
    name = case.match.people[0].name or case.first
    step = Step("confirm", "Say whether it is the same person; it is asked once.")
    return Saying(wording.is_this(name, case), "The name fits; something else does not, or is missing.", step)


RULE = Rule("namesake", AFTERWORD, applies, always(Level.CONFIRM), say)
