"""The one thing to do, and the note that goes with a good time."""

from collections.abc import Callable

import pytest

from afterword.contract import Profile
from afterword.words import InviteState, Level, PolicyName
from tests.verdict.worlds import (
    GLOBEX,
    NOW,
    PRIYAS_PROFILE,
    STRANGER,
    THURSDAY,
    World,
    acme,
    days,
    hours,
    met,
)

CONNECTED = Profile(slug=PRIYAS_PROFILE.slug, invite_state=InviteState.CONNECTED)
INCOMING = Profile(slug=PRIYAS_PROFILE.slug, invite_state=InviteState.INCOMING)
PENDING = Profile(slug=PRIYAS_PROFILE.slug, invite_state=InviteState.PENDING)
WITHDRAWN = Profile(slug=PRIYAS_PROFILE.slug, invite_state=InviteState.WITHDRAWN)
SELF = Profile(slug=PRIYAS_PROFILE.slug, invite_state=InviteState.SELF)

ADVICE: list[tuple[str, Callable[[], World], Profile, str, str]] = [
    ("yourself", acme, SELF, "nothing", "nothing to do"),
    ("connected in a process", met, CONNECTED, "thank_by_mail", "say nothing about the decision"),
    ("connected", World().person, CONNECTED, "nothing", "nothing to send"),
    ("pending", met, PENDING, "nothing", "no second message"),
    ("withdrawn", World().person, WITHDRAWN, "wait", "Try again in a few weeks"),
    ("they invited", met, INCOMING, "accept", "one line of thanks"),
    ("a stranger invited", World, INCOMING, "nothing", "yours to decide"),
    ("suggested", lambda: met().suggests(NOW), PRIYAS_PROFILE, "send_note", "their suggestion"),
    ("before", lambda: acme().meets(THURSDAY), PRIYAS_PROFILE, "view_privately", "private mode"),
    ("fresh", lambda: met(ago=1), PRIYAS_PROFILE, "thank_by_mail", "within 24 hours"),
    ("not so fresh", lambda: met(ago=2), PRIYAS_PROFILE, "wait", "Acme has decided"),
    ("two weeks", lambda: met(ago=14), PRIYAS_PROFILE, "follow_up", "three times at most"),
    ("a month", lambda: met(ago=30), PRIYAS_PROFILE, "follow_up", "mark it as closed"),
    ("agency", lambda: acme("recruiter_agency"), PRIYAS_PROFILE, "send_note", "name the role"),
    ("coordinator", lambda: acme("coordinator"), PRIYAS_PROFILE, "ask", "mail thread"),
    ("referrer", lambda: acme("referrer"), PRIYAS_PROFILE, "send_note", "informed"),
    ("elsewhere", World().person, PRIYAS_PROFILE, "send_note", "where you met"),
    ("manager", lambda: acme("hiring_manager"), PRIYAS_PROFILE, "ask", "Ask your contact"),
    ("offer", lambda: met().stands("offer", NOW), PRIYAS_PROFILE, "wait", "you have signed"),
    ("signed", lambda: met().stands("accepted", NOW), PRIYAS_PROFILE, "send_note", "do not announce"),
    ("hired", lambda: met(ago=90).stands("accepted", NOW - days(60)), PRIYAS_PROFILE,
     "send_note", "colleague"),
    ("rejected", lambda: met().stands("rejected", NOW), PRIYAS_PROFILE, "send_note", "no arguing again"),
    ("withdrew", lambda: met().stands("withdrawn", NOW), PRIYAS_PROFILE,
     "tell_them_first", "by mail or phone"),
    ("closed", lambda: met().stands("presumed_closed", NOW), PRIYAS_PROFILE, "send_note", "neutral thanks"),
    ("on hold", lambda: met().stands("on_hold", NOW), PRIYAS_PROFILE, "wait", "Acme has decided"),
    ("cancelled", lambda: met().stands("cancelled", NOW), PRIYAS_PROFILE, "send_note", "in your own words"),
    ("second", lambda: met().stands("rejected", NOW).application(GLOBEX, "Acme"), PRIYAS_PROFILE,
     "send_note", "leave your other application out"),
    ("left", lambda: met().works_at("Initech", NOW), PRIYAS_PROFILE, "ask", "ask nothing about the process"),
    ("namesake", acme, Profile(name="Priya Nair", company="Umbra"), "confirm", "the same person"),
    ("open company", lambda: World().application(company="Initech"), STRANGER, "log", "wait for the end"),
    ("unlisted", World, STRANGER, "log", "Log them if"),
]  # fmt: skip


@pytest.mark.parametrize(("world", "profile", "action", "words"), [row[1:] for row in ADVICE],
                         ids=[row[0] for row in ADVICE])  # fmt: skip
def test_advice(world: Callable[[], World], profile: Profile, action: str, words: str) -> None:
    advice = world().verdict(profile).advice
    assert advice.action == action
    assert words in advice.text


STRICT = [
    ("rejected", lambda: met().stands("rejected", NOW), "ask"),
    ("withdrew", lambda: met().stands("withdrawn", NOW), "ask"),
    ("closed", lambda: met().stands("presumed_closed", NOW), "ask"),
    ("second", lambda: met().stands("rejected", NOW).application(GLOBEX, "Acme"), "ask"),
    ("left", lambda: met(ago=5).works_at("Initech", NOW), "wait"),
    ("manager", lambda: acme("hiring_manager"), "wait"),
    ("coordinator", lambda: acme("coordinator"), "wait"),
    ("agency", lambda: acme("recruiter_agency"), "wait"),
]


@pytest.mark.parametrize(("world", "action"), [row[1:] for row in STRICT], ids=[row[0] for row in STRICT])
def test_advice_follows_the_policys_level(world: Callable[[], World], action: str) -> None:
    assert world().verdict(policy=PolicyName.STRICT).advice.action == action


def test_private_mode_is_a_link() -> None:
    advice = acme().meets(THURSDAY).verdict().advice
    assert advice.url == "https://www.linkedin.com/mypreferences/d/profile-viewing-options"
    assert "thank them by mail within 24 hours" in advice.text


def test_another_round_asked_for_at_its_end() -> None:
    advice = met().meets(THURSDAY).verdict(policy=PolicyName.ASK_FIRST).advice
    assert advice.action == "ask"


def test_the_thank_you_mail_is_due_a_day_after_the_round() -> None:
    advice = met(ago=0.5).verdict().advice
    assert advice.at == NOW + hours(12)
    assert met(ago=0).verdict().advice.action == "thank_by_mail"


def test_thanks_come_before_a_reminder_and_wait_gives_way() -> None:
    """Another's round was long ago, theirs this morning: first the thanks."""
    assert met(ago=0.5).verdict().advice.action == "thank_by_mail"
    left = met(ago=16).works_at("Initech", NOW).verdict(policy=PolicyName.STRICT)
    assert left.advice.action == "follow_up"


def test_linkedins_block_has_a_date() -> None:
    advice = World().person().invitation("withdrawn", NOW).verdict().advice
    assert (advice.action, advice.at) == ("wait", NOW + days(21))


def test_a_good_time_comes_with_a_note_of_the_asked_length() -> None:
    verdict = met().stands("rejected", NOW).verdict(note_limit=300)
    assert verdict.level is Level.GO
    assert verdict.note is not None
    assert verdict.note.limit == 300
    assert 0 < verdict.note.length <= 300
    assert "Priya" in verdict.note.text


@pytest.mark.parametrize("world", [met(), acme("coordinator"), World().person().invitation("sent", NOW)])
def test_no_other_level_has_a_note(world: World) -> None:
    assert world.verdict().note is None
