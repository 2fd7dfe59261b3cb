"""Sentences for people that more than one rule says. A rule's own reason stands in its file.

Voice (DESIGN.md): calm, kind, brief. Pronouns are neutral.
"""

from datetime import datetime

from afterword.verdict import words_of_time
from afterword.verdict.level import policy_speaks
from afterword.verdict.rule import Saying, Step
from afterword.verdict.situation import Case
from afterword.verdict.spans import THANKS_AT_MOST, THANKS_WITHIN
from afterword.verdict.standing import Round, Standing
from afterword.words import InvolvementKind, Level

GOOD_TIME = "Good time to connect."
ASK_FIRST = "Ask first."
CONNECTED = "You are connected."
WAITING = "Your invitation is waiting."
INVITED_YOU = "They invited you: accept, with one line of thanks."
THEIR_INVITATION = "They invited you."
YOURSELF = "This is you."
UNLISTED = "Not in your log."
PRIVATE_MODE = "https://www.linkedin.com/mypreferences/d/profile-viewing-options"
SEND_NOTE = "Send the invitation with the note, in your own words."
THANKS_FIRST = "Thank them by mail first; then send the invitation with the note."
NOTHING_TO_SEND = Step("nothing", "There is nothing to send.")

KINDS: dict[InvolvementKind | None, str] = {
    InvolvementKind.INTERVIEWER: "interviewer",
    InvolvementKind.HIRING_MANAGER: "hiring manager",
    InvolvementKind.PANEL: "panel member",
    InvolvementKind.RECRUITER_INHOUSE: "in-house recruiter",
    InvolvementKind.RECRUITER_AGENCY: "agency recruiter",
    InvolvementKind.COORDINATOR: "coordinator",
    InvolvementKind.REFERRER: "referrer",
    InvolvementKind.CONTACT: "contact",
    None: "interviewer",
}


def title(level: Level, not_yet: str = "") -> str:
    """The title by level; only a "Not yet." goes on to say why."""
    if level is Level.NOT_YET:
        return f"Not yet. {sentence(not_yet)}"
    return GOOD_TIME if level is Level.GO else ASK_FIRST


def sentence(text: str) -> str:
    """A capital at the beginning; the rest stays, for names have their own."""
    return text[:1].upper() + text[1:]


def deciding(case: Case) -> str:
    return f"{case.company} is deciding."


def decided(case: Case) -> str:
    return f"{case.company} has decided"


def until(level: Level, case: Case, end: str = "") -> str:
    """What makes it fine again under the policy. `end`: what ends the process, where no decision does."""
    if level is Level.NOT_YET and case.policy.wait_hours:
        return "a day has passed since the round"
    return case.policy.until.format(end=end or decided(case))


def because(case: Case, article: str) -> str:
    """The article's reason, or the policy's own."""
    return case.policy.why if policy_speaks(case) else article


def on(round: Round, case: Case) -> str:
    """When it begins: "on Thursday at 15:00", in the round's own zone."""
    return words_of_time.on(words_of_time.when(round.starts_at, case.here, round.zone))


def on_day(round: Round, case: Case) -> str:
    """Its day: "on Thursday"."""
    return words_of_time.on(words_of_time.day(round.starts_at, case.here, round.zone))


def step_for(level: Level, case: Case, end: str = "") -> Step:
    """What to do by the level; thanks by mail while a round is fresh. `end`: what is waited for."""
    assert case.standing  # only the rules about an application leave the step to the level
    if level is Level.GO:
        first = THANKS_FIRST if case.standing.live and case.standing.met else SEND_NOTE
        return Step("send_note", first)
    if level is Level.ASK_FIRST:
        return Step("ask", "Ask, in your next conversation or by mail, whether they would like to connect.")
    return _thanks(case.standing, case.now) or Step(
        "wait", f"Wait until {until(level, case, end)}. Nothing is lost by waiting."
    )


def _thanks(standing: Standing, now: datetime) -> Step | None:
    """The thank-you mail, within 24 hours of the last round with them and 48 at most."""
    met = standing.met
    if met is None or not met.ends_at <= now < met.ends_at + THANKS_AT_MOST:
        return None
    text = "Thank them by mail, three to five sentences, within 24 hours of the conversation."
    return Step("thank_by_mail", text, at=met.ends_at + THANKS_WITHIN)


def beside(level: Level, case: Case, text: str, step: Step, end: str = "") -> Saying:
    """For a rule that only ever stands beside a decisive one: the other's title is shown, not this."""
    return Saying(title(Level.NOT_YET, deciding(case)), text, step, until(level, case, end))


def is_this(name: str, case: Case) -> str:
    """Asks for instance "Is this the Priya Nair who interviews you at Acme on Thursday?"."""
    standing = case.candidate
    if standing is None:
        return f"Is this the {name} in your log?"
    place = f"at {standing.application.company or 'the company'}"
    if standing.coming and standing.live:
        return f"Is this the {name} who interviews you {place} {on_day(standing.coming, case)}?"
    if standing.met:
        return f"Is this the {name} who interviewed you {place}?"
    return f"Is this the {name} you logged as {KINDS[standing.involvement]} {place}?"
