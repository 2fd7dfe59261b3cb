"""Rule 2: better safe than sorry. They have met, and the company has not decided."""

from afterword.verdict import wording, words_of_time
from afterword.verdict.level import good_from, while_open
from afterword.verdict.rule import Rule, Saying
from afterword.verdict.situation import Case
from afterword.verdict.sources import RULE_2
from afterword.words import ApplicationStatus, Level

_REASON = "An invitation before the end of the process can do more harm than good."


def applies(case: Case) -> bool:
    standing = case.standing
    if standing is None or standing.status is not ApplicationStatus.OPEN:
        return False
    return standing.met is not None and standing.judges and not standing.inhouse


def level(case: Case) -> Level:
    return while_open(case)


def say(case: Case) -> Saying:
    assert case.standing  # applies() says so
    assert case.standing.met  # applies() says so
    met = f"You met {case.first} {wording.on_day(case.standing.met, case)}."
    title = wording.title(level(case), _tail(case))
    text = f"{met} {wording.because(case, _REASON)}"
    return Saying(title, text, wording.step_for(level(case), case), wording.until(level(case), case))


def _tail(case: Case) -> str:
    """What is waited for: the decision, or only the policy's hours."""
    wait = good_from(case)
    if wait is None or case.now >= wait:
        return wording.deciding(case)
    return f"Good from {words_of_time.when(wait, case.here)}."


RULE = Rule("process_open", RULE_2, applies, level, say, by_policy=True)
