"""Not in the log: nothing to say, and one click to log them."""

from afterword.verdict import wording
from afterword.verdict.rule import Rule, Saying, Step, always
from afterword.verdict.situation import Case
from afterword.verdict.sources import AFTERWORD
from afterword.words import Level, MatchKind


def applies(case: Case) -> bool:
    return case.match.kind is MatchKind.NONE


def say(_: Case) -> Saying:
    step = Step("log", "Log them if they have a part in one of your applications.")
    return Saying(wording.UNLISTED, "Nobody in your log is this person.", step)


RULE = Rule("unlisted", AFTERWORD, applies, always(Level.UNLISTED), say)
