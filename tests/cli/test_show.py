"""How replies are drawn: words beside every sign, nothing hostile, nothing missing."""

from typing import Any

import pytest

from afterword.cli.refusal import body_of, error_of
from afterword.cli.show.levels import LOOKS, look
from afterword.cli.show.moment import shown
from afterword.cli.show.plain import plain
from afterword.cli.show.verdict import one_line, show_verdict
from afterword.contract import Advice, Evidence, Finding, MatchAnswer, Note, PersonBrief, Verdict
from afterword.errors import AfterwordError, Ambiguous, BadInput
from afterword.words import Level, MatchKind

NOW = "2026-11-23T09:00:00Z"


def verdict(**parts: Any) -> dict[str, Any]:
    """A verdict as it comes over the wire: the contract's own model checks it."""
    usual = {
        "level": Level.CONFIRM,
        "title": "Is this the Priya Nair of Acme?",
        "findings": [Finding(rule="namesake", text="The name fits, the company does not.", source="Design")],
        "match": MatchAnswer(kind=MatchKind.NONE),
        "advice": Advice(action="confirm", text="Say whether it is."),
        "decided_at": NOW,
        "revision": 1,
    }
    return Verdict.model_validate(usual | parts).model_dump(mode="json")


def test_a_verdict_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    show_verdict(verdict())
    assert capsys.readouterr().out == (
        "? To confirm: Is this the Priya Nair of Acme?\n\n"
        "The name fits, the company does not. (Design)\n"
        "→ Say whether it is.\n"
    )


def test_evidence_and_candidates_of_a_possible_match(capsys: pytest.CaptureFixture[str]) -> None:
    match = MatchAnswer(
        kind=MatchKind.POSSIBLE,
        evidence=[
            Evidence(name="name", text="The name is the same.", weight=2.0),
            Evidence(name="company", text="Globex is not Acme.", weight=-1.0),
        ],
        candidates=[PersonBrief(id="0" * 16, name="Priya Nair", company="Acme", detail="interviewer")],
    )
    show_verdict(verdict(match=match))
    out = capsys.readouterr().out
    assert "  + The name is the same.\n  - Globex is not Acme.\n" in out
    assert f"  --person {'0' * 16}  Priya Nair · Acme · interviewer\n" in out


def test_a_draft_with_its_length_and_what_it_lacks(capsys: pytest.CaptureFixture[str]) -> None:
    note = Note(text="Hi Priya,\nthank you!", limit=200, length=20, language="en", detail_needed=True)
    show_verdict(verdict(level=Level.GO, note=note))
    out = capsys.readouterr().out
    assert "  │ Hi Priya,\n  │ thank you!\n  20 of 200 characters\n" in out
    assert "--detail" in out


def test_every_level_has_a_sign_and_a_word_of_its_own() -> None:
    assert set(LOOKS) == set(Level)
    assert len({appearance.sign for appearance in LOOKS.values()}) == len(Level)
    assert all(appearance.word for appearance in LOOKS.values())
    assert look("of_tomorrow").word == "of_tomorrow"


def test_the_level_is_said_once() -> None:
    assert (
        one_line(verdict(level=Level.NOT_YET, title="Not yet. Acme decides.")) == "■ Not yet. Acme decides."
    )
    assert one_line(verdict(level=Level.GO, title="You may.")) == "✓ Good time: You may."


def test_moments(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("afterword.cli.here.zone_name", lambda: "Europe/Berlin")
    assert shown("2026-11-26T14:00:00Z", "Europe/Berlin") == "Thu 26 Nov 2026, 15:00"
    assert shown("2026-11-26T14:00:00Z", "Asia/Tokyo") == "Thu 26 Nov 2026, 23:00 Asia/Tokyo"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("Priya\x1b[31m Nair", "Priya[31m Nair"),
        ("a\u202eb\u2069c\x9b\r\x07", "abc"),
        ("two\nlines", "two\nlines"),
        ("Zoë 李 نور नीना 👩\u200d💻", "Zoë 李 نور नीना 👩\u200d💻"),
    ],
)
def test_text_from_elsewhere_is_made_safe(text: str, safe: str) -> None:
    assert plain(text) == safe


@pytest.mark.parametrize(
    "error",
    [
        AfterwordError("It broke."),
        BadInput("Not so.", "name"),
        Ambiguous("Who?", [{"id": "1", "name": "P"}], "application_id"),
    ],
)
def test_an_error_is_the_same_after_its_way_over_the_wire(error: AfterwordError) -> None:
    again = error_of(body_of(error))
    assert (type(again), again.text, body_of(again)) == (type(error), error.text, body_of(error))


def test_a_code_of_a_newer_service_keeps_its_sentence() -> None:
    assert error_of({"code": "of_tomorrow", "text": "Update Afterword."}).text == "Update Afterword."
