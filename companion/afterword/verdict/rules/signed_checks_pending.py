"""Signed, and start or checks may be pending. The log does not say which: a month is taken for it."""

from afterword.verdict import wording
from afterword.verdict.level import after_the_end
from afterword.verdict.rule import Rule, Saying, Step
from afterword.verdict.situation import Case
from afterword.verdict.sources import RULE_3
from afterword.verdict.spans import CHECKS
from afterword.words import ApplicationStatus, Level


def applies(case: Case) -> bool:
    standing = case.standing
    if standing is None or standing.status is not ApplicationStatus.ACCEPTED or standing.since is None:
        return False
    return case.now < standing.since + CHECKS


def level(case: Case) -> Level:
    return after_the_end(case)


def say(_: Case) -> Saying:
    text = "You have signed, so the process is over; start and checks may still be ahead."
    return Saying(
        wording.GOOD_TIME, text, Step("send_note", "Send the note, and do not announce the job in it.")
    )


RULE = Rule("signed_checks_pending", RULE_3, applies, level, say, by_policy=True)
