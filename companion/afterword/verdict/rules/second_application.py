"""One application has ended, another at the same company is open, and they have a part only in the first.

Comes before what ended the first, which it refines: as strict as that, with a caution.
"""

from afterword.verdict import wording
from afterword.verdict.level import after_the_end, cooling_until
from afterword.verdict.rule import Rule, Saying, Step
from afterword.verdict.situation import Case
from afterword.verdict.sources import DESIGN_CHOICE
from afterword.words import Level


def applies(case: Case) -> bool:
    if case.standing is None or case.elsewhere is None or not case.standing.judges:
        return False
    return cooling_until(case) is None


def level(case: Case) -> Level:
    return after_the_end(case)


def say(case: Case) -> Saying:
    text = (
        f"Your application with {case.first} has ended, but another at {case.company} is open: they may be"
        f" asked about you."
    )
    step = wording.step_for(level(case), case)
    if level(case) is Level.GO:
        step = Step("send_note", "Send the note, and leave your other application out of it.")
    return Saying(wording.title(level(case)), text, step)


RULE = Rule("second_application", DESIGN_CHOICE, applies, level, say)
