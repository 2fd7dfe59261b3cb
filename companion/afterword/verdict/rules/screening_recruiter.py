"""A company's own recruiter who has interviewed the user: as an interviewer (see `process_open`)."""

from afterword.verdict import wording
from afterword.verdict.level import while_open
from afterword.verdict.rule import Rule, Saying
from afterword.verdict.situation import Case
from afterword.verdict.sources import RULE_2
from afterword.words import Level

_REASON = "They spoke with you and have a say in the decision, as an interviewer has."


def applies(case: Case) -> bool:
    standing = case.standing
    return standing is not None and standing.live and standing.inhouse and standing.met is not None


def level(case: Case) -> Level:
    return case.policy.screening or while_open(case)


def say(case: Case) -> Saying:
    title = wording.title(level(case), wording.deciding(case))
    step = wording.step_for(level(case), case)
    return Saying(title, wording.because(case, _REASON), step, wording.until(level(case), case))


RULE = Rule("screening_recruiter", RULE_2, applies, level, say, by_policy=True)
