"""They changed places within the company: nothing changes while it is deciding."""

from afterword.verdict import wording
from afterword.verdict.employment import Move
from afterword.verdict.level import while_open
from afterword.verdict.rule import Rule, Saying
from afterword.verdict.situation import Case
from afterword.verdict.sources import RULE_2
from afterword.words import Level


def applies(case: Case) -> bool:
    standing = case.standing
    if standing is None or not standing.live or not standing.judges or standing.inhouse:
        return False
    return standing.met is not None and standing.move is Move.WITHIN


def level(case: Case) -> Level:
    return while_open(case)


def say(case: Case) -> Saying:
    text = f"{case.first} moved within {case.company}, and may still be asked about you."
    title = wording.title(level(case), wording.deciding(case))
    return Saying(title, text, wording.step_for(level(case), case), wording.until(level(case), case))


RULE = Rule("internal_transfer", RULE_2, applies, level, say, by_policy=True)
