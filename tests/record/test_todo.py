"""The user's word on a thing to do becomes a fact."""

from datetime import timedelta

import pytest

from afterword import record
from afterword.contract import TodoRequest
from afterword.errors import BadInput, NotFound
from afterword.record import Entry
from afterword.verdict.due import due, is_due
from afterword.verdict.facts import Handled
from afterword.verdict.policy import POLICIES
from afterword.words import PolicyName
from tests.record.diary import DAY, NOW, ZONE, Diary

ARTICLE = POLICIES[PolicyName.ARTICLE]


@pytest.fixture
def diary() -> Diary:
    """Priya was met yesterday at three."""
    diary = Diary()
    diary.met(starts_at=NOW - timedelta(hours=18), zone=ZONE)
    return diary


def ids(diary: Diary) -> list[str]:
    return [todo.id for todo in due(diary.log, ARTICLE, diary.now) if is_due(todo, diary.now)]


def say(diary: Diary, step: str, until: object = None, kind: str = "detail") -> Entry:
    id = next(todo.id for todo in due(diary.log, ARTICLE, diary.now) if todo.id.startswith(kind))
    request = TodoRequest.model_validate({"id": id, "step": step, "until": until})
    entry = record.todo(request, diary.log, diary.now, ZONE, ARTICLE)
    for fact in entry.facts:
        diary.log.add(fact)
    diary.now += timedelta(minutes=1)
    return entry


def test_done_and_never(diary: Diary) -> None:
    thanks, detail = ids(diary)
    assert (thanks[:9], detail[:6]) == ("thank_you", "detail")
    done = say(diary, "done", kind="thank_you")
    assert done.text == "Done: Thank Priya Nair by mail, by Monday 23 November at 16:00."
    assert done.interview == thanks.partition("-")[2]
    assert ids(diary) == [detail]
    assert say(diary, "never").text.startswith("Never again: Note what you want to remember")
    assert ids(diary) == []


def test_later_is_tomorrow_morning_if_nothing_else_is_said(diary: Diary) -> None:
    entry = say(diary, "snoozed")
    assert entry.text.startswith("Later, Tuesday at 09:00: Note what you want to remember")
    assert "detail" not in " ".join(ids(diary))
    diary.now = NOW + DAY
    assert "detail" in " ".join(ids(diary))


def test_later_at_a_moment(diary: Diary) -> None:
    (fact,) = say(diary, "snoozed", NOW + timedelta(hours=3)).facts
    assert isinstance(fact, Handled)
    assert fact.until == NOW + timedelta(hours=3)
    assert fact.since == NOW - timedelta(hours=17)


@pytest.mark.parametrize(
    ("kind", "until", "said"),
    [
        ("detail", NOW - DAY, "That moment is over."),
        ("detail", NOW + 8 * DAY, "That is too late: it can be done until Sunday at 16:00."),
        ("thank_you", NOW + 2 * DAY, "That is too late: it can be done until Tuesday at 16:00."),
    ],
)
def test_a_later_that_is_none(diary: Diary, kind: str, until: object, said: str) -> None:
    with pytest.raises(BadInput) as refusal:
        say(diary, "snoozed", until, kind)
    assert refusal.value.text.startswith(said)
    assert refusal.value.field == "until"


def test_what_is_not_to_be_done(diary: Diary) -> None:
    for id in ("detail-0000000000000000", "nonsense"):
        with pytest.raises(NotFound, match="no longer to be done"):
            record.todo(TodoRequest(id=id, step="done"), diary.log, diary.now, ZONE, ARTICLE)  # type: ignore[arg-type]
