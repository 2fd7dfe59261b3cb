"""Open, and the last sign of the company is less than two weeks old: silence that means nothing yet."""

from afterword.verdict import wording
from afterword.verdict.level import while_open
from afterword.verdict.rule import Rule, Saying
from afterword.verdict.silence import silence
from afterword.verdict.situation import Case
from afterword.verdict.sources import RULE_2
from afterword.verdict.spans import FOLLOW_UP_AFTER
from afterword.words import Level


def applies(case: Case) -> bool:
    age = silence(case)
    return age is not None and age < FOLLOW_UP_AFTER


def level(case: Case) -> Level:
    return while_open(case)


def say(case: Case) -> Saying:
    text = f"You heard from {case.company} less than two weeks ago: no news means nothing yet."
    return wording.beside(level(case), case, text, wording.step_for(level(case), case))


RULE = Rule("silent_recent", RULE_2, applies, level, say)
