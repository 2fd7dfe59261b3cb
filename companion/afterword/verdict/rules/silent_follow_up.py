"""Open, and nothing heard for two to four weeks: a status mail is due."""

from afterword.verdict import wording
from afterword.verdict.level import while_open
from afterword.verdict.rule import Rule, Saying, Step
from afterword.verdict.silence import silence
from afterword.verdict.situation import Case
from afterword.verdict.sources import RULE_2
from afterword.verdict.spans import FOLLOW_UP_AFTER, SILENT_AFTER
from afterword.words import Level


def applies(case: Case) -> bool:
    age = silence(case)
    return age is not None and FOLLOW_UP_AFTER <= age < SILENT_AFTER


def level(case: Case) -> Level:
    return while_open(case)


def say(case: Case) -> Saying:
    text = f"{case.company} has been silent for more than two weeks."
    step = Step("follow_up", "Ask for the status by mail, in the channel they used; three times at most.")
    return wording.beside(level(case), case, text, step)


RULE = Rule("silent_follow_up", RULE_2, applies, level, say, reminds=True)
