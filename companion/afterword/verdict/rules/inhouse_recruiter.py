"""A company's own recruiter or coordinator who only schedules: experts split."""

from afterword.verdict import wording
from afterword.verdict.rule import Rule, Saying, Step
from afterword.verdict.situation import Case
from afterword.verdict.sources import EXPERTS_SPLIT
from afterword.words import Level

_REASON = "They arrange the process and may not decide in it. Some say connect any time, some never."


def applies(case: Case) -> bool:
    standing = case.standing
    return standing is not None and standing.live and standing.inhouse and standing.met is None


def level(case: Case) -> Level:
    return case.policy.scheduling


def say(case: Case) -> Saying:
    title = wording.title(level(case), wording.deciding(case))
    step = wording.step_for(level(case), case)
    if level(case) is Level.ASK_FIRST:
        step = Step("ask", "Use the mail thread you have, and ask there whether they would like to connect.")
    return Saying(title, wording.because(case, _REASON), step, wording.until(level(case), case))


RULE = Rule("inhouse_recruiter", EXPERTS_SPLIT, applies, level, say, by_policy=True)
