"""What LinkedIn says against an invitation is told, and nothing is logged as sent that was not."""

import pytest

from afterword.demo import sample
from afterword.demo.stage import Stage
from tests.lookalike import Scenario
from tests.lookalike.scenario import Behaviour

NAME, SLUG = "Priya Nair", "priya-nair-77"


def end_well(on: Stage, scenario: Scenario) -> None:
    """The process is over: it is a good time, and LinkedIn is not in the mood."""
    on.site.reset(scenario)
    on.ask("log", sample.priya())
    on.ask("outcome", {"company": "Acme", "status": "rejected"})
    on.linkedin.visit_profile(SLUG)
    on.screen.await_banner("Good time")
    on.linkedin.click_connect(NAME)


@pytest.mark.parametrize(
    ("invite", "told"), [("weekly_limit", "limits your invitations"), ("email", "e-mail address")]
)
def test_a_limit_is_told(on: Stage, invite: Behaviour, told: str) -> None:
    end_well(on, Scenario(invite=invite))
    on.screen.closed.until(lambda: told in everything(on), f"a word about {invite}")
    assert on.sent() == []
    assert on.ask("show", {"person": {"name": NAME}})["invitation"] is None


def test_no_notes_left(on: Stage) -> None:
    end_well(on, Scenario(notes_left=0))
    on.linkedin.choose("add_note")
    on.screen.closed.until(lambda: "no free note" in everything(on), "a word about the notes")
    assert on.sent() == []


def everything(on: Stage) -> str:
    return " ".join(part.text for part in (on.screen.banner(), on.screen.offer()) if part)
