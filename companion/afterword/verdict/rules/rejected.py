"""Rule 3: do not waste the invitation, also when the answer was no. A cool-off can be set."""

from afterword.verdict import wording, words_of_time
from afterword.verdict.level import after_the_end, cooling_until
from afterword.verdict.rule import Rule, Saying, Step
from afterword.verdict.situation import Case
from afterword.verdict.sources import RULE_3
from afterword.words import ApplicationStatus, Level

_REASON = "The process is over: thank them and keep in touch."
_STEP = Step("send_note", "Send the note with your thanks: no question for feedback, no arguing again.")


def applies(case: Case) -> bool:
    return case.standing is not None and case.standing.status is ApplicationStatus.REJECTED


def level(case: Case) -> Level:
    return Level.NOT_YET if cooling_until(case) else after_the_end(case)


def say(case: Case) -> Saying:
    end = cooling_until(case)
    if end is not None:
        day = words_of_time.on(words_of_time.day(end, case.here))
        step = Step("wait", f"Write {day}: a few days make it easier.", at=end)
        return Saying(f"Not yet. Good {day}.", "You have set a cool-off after a rejection.", step)
    step = _STEP if level(case) is Level.GO else wording.step_for(level(case), case)
    return Saying(wording.title(level(case)), wording.because(case, _REASON), step)


RULE = Rule("rejected", RULE_3, applies, level, say, by_policy=True)
