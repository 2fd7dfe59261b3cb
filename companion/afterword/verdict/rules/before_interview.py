"""Rule 1: do not invite an interviewer before the interview.

A round is before them until it ends. Somebody logged as interviewer without a date, or whose only rounds
were called off, has not been met either.
"""

from afterword.verdict import wording, words_of_time
from afterword.verdict.employment import Move
from afterword.verdict.level import while_open
from afterword.verdict.rule import Rule, Saying, Step
from afterword.verdict.situation import Case
from afterword.verdict.sources import RULE_1
from afterword.verdict.standing import Standing
from afterword.words import InvolvementKind, Level

_INTERVIEWERS = frozenset({InvolvementKind.INTERVIEWER, InvolvementKind.PANEL})
_REASON = "Do not invite an interviewer before the interview. Looking at the profile is fine and expected."
_AGAIN = "You have met, and another round with them is coming. An invitation now can do more harm than good."
_THANKS = "After you have met, thank them by mail within 24 hours."


def applies(case: Case) -> bool:
    standing = case.standing
    if standing is None or not standing.live:
        return False
    if case.policy.recruiters_anytime and (standing.agency or standing.inhouse):
        return False
    return standing.coming is not None or _undated(standing)


def _undated(standing: Standing) -> bool:
    if standing.met or standing.agency or standing.move is Move.LEFT:
        return False
    return standing.has_rounds or standing.involvement in _INTERVIEWERS


def level(case: Case) -> Level:
    standing = case.standing
    again = standing and standing.coming and standing.met
    return while_open(case) if again else case.policy.before_first


def say(case: Case) -> Saying:
    assert case.standing is not None  # applies() says so
    outcome = level(case)
    reason = wording.because(case, _AGAIN if case.standing.met else _REASON)
    return Saying(
        wording.title(outcome, _meeting(case)), reason, _step(case, outcome), wording.until(outcome, case)
    )


def _meeting(case: Case) -> str:
    assert case.standing  # applies() says so
    coming = case.standing.coming
    if coming is None:
        return f"You have not met {case.first}."
    if coming.starts_at <= case.now:
        end = words_of_time.clock(coming.ends_at, case.here, coming.zone)
        return f"You are meeting {case.first} until {end}."
    return f"You meet {case.first} {wording.on(coming, case)}."


def _step(case: Case, outcome: Level) -> Step:
    if outcome is not Level.NOT_YET:
        return wording.step_for(outcome, case)
    text = f"Look at the profile in private mode if you do not want to be seen. {_THANKS}"
    return Step("view_privately", text, wording.PRIVATE_MODE)


RULE = Rule("before_interview", RULE_1, applies, level, say, by_policy=True)
