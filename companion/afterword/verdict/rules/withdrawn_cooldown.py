"""LinkedIn lets nobody invite again for up to three weeks after withdrawing (ETIQUETTE.md, LINKEDIN.md).

A live process that forbids the invitation for longer decides in its place: nothing is fine after the block.
"""

from datetime import datetime, timedelta

from afterword.verdict import words_of_time
from afterword.verdict.rule import Rule, Saying, Step, always
from afterword.verdict.situation import Case
from afterword.verdict.sources import LINKEDIN
from afterword.verdict.spans import COOL_DOWN
from afterword.words import InviteState, Level


def applies(case: Case) -> bool:
    if case.relation.state is not InviteState.WITHDRAWN:
        return False
    end = _end(case)
    return end is None or case.now < end


def say(case: Case) -> Saying:
    text = "You withdrew an invitation; LinkedIn blocks a new one for up to three weeks."
    end = _end(case)
    if end is None:
        title = "Not yet. LinkedIn blocks a new invitation for now."
        return Saying(title, text, Step("wait", "Try again in a few weeks."), "the three weeks are over")
    day = words_of_time.on(words_of_time.day(end, case.here))
    title = f"Not yet. LinkedIn lets you invite again {day}."
    return Saying(
        title, text, Step("wait", f"Wait until the block ends {day}.", at=end), "the three weeks are over"
    )


def _end(case: Case) -> datetime | None:
    """None when the page shows the block but the log does not say since when."""
    since = case.relation.since
    return since + COOL_DOWN if since else None


def gives_way(case: Case) -> bool:
    """A process has no end that is known, except under a policy that waits some hours after a round."""
    standing = case.standing
    if standing is None or not standing.live:
        return False
    ends = [round.ends_at for round in (standing.met, standing.coming) if round]
    if not case.policy.wait_hours or not ends:
        return True
    end = _end(case)
    return end is not None and max(ends) + timedelta(hours=case.policy.wait_hours) > end


RULE = Rule("withdrawn_cooldown", LINKEDIN, applies, always(Level.NOT_YET), say, gives_way=gives_way)
