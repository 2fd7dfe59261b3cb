"""An offer that nobody has signed can fall through: the process is not over."""

from afterword.verdict import wording
from afterword.verdict.level import while_open
from afterword.verdict.rule import Rule, Saying
from afterword.verdict.situation import Case
from afterword.verdict.sources import RULE_2
from afterword.words import ApplicationStatus, Level

_END = "you have signed"


def applies(case: Case) -> bool:
    standing = case.standing
    return standing is not None and standing.status is ApplicationStatus.OFFER and standing.judges


def level(case: Case) -> Level:
    return while_open(case)


def say(case: Case) -> Saying:
    title = wording.title(level(case), f"The offer of {case.company} is not signed.")
    text = wording.because(case, "Offers fall through; the process ends with the signature.")
    return Saying(
        title, text, wording.step_for(level(case), case, _END), wording.until(level(case), case, _END)
    )


RULE = Rule("verbal_offer", RULE_2, applies, level, say, by_policy=True)
