"""Connected, pending, incoming, withdrawn: the page wins, being fresher; withdrawn is the log's."""

import pytest

from afterword.contract import Profile
from afterword.verdict.relation import NONE, Relation, relation
from afterword.words import InviteState
from tests.verdict.worlds import NOW, PRIYA, World, days

AGO = NOW - days(3)


def seen(state: str = "unknown", degree: int | None = None) -> Profile:
    return Profile.model_validate({"name": "Priya Nair", "invite_state": state, "degree": degree})


@pytest.mark.parametrize(
    ("logged", "page", "expected"),
    [
        (None, seen(), NONE),
        (None, seen("connectable", 2), NONE),
        (None, seen("pending"), Relation(InviteState.PENDING)),
        (None, seen("unknown", 1), Relation(InviteState.CONNECTED)),
        (None, seen("self", 1), Relation(InviteState.SELF)),
        (None, seen("withdrawn"), Relation(InviteState.WITHDRAWN)),
        ("sent", seen(), Relation(InviteState.PENDING, AGO)),
        ("sent", seen("pending"), Relation(InviteState.PENDING, AGO)),
        ("sent", seen("unknown", 2), Relation(InviteState.PENDING, AGO)),
        ("sent", seen("connectable", 2), NONE),
        ("sent", seen("unknown", 1), Relation(InviteState.CONNECTED)),
        ("sent", seen("withdrawn"), Relation(InviteState.WITHDRAWN)),
        ("received", seen(), Relation(InviteState.INCOMING, AGO)),
        ("received", seen("connectable"), NONE),
        ("accepted", seen(), Relation(InviteState.CONNECTED, AGO)),
        ("accepted", seen("connected"), Relation(InviteState.CONNECTED, AGO)),
        ("accepted", seen("unknown", 3), NONE),
        ("withdrawn", seen(), Relation(InviteState.WITHDRAWN, AGO)),
        ("withdrawn", seen("connectable"), Relation(InviteState.WITHDRAWN, AGO)),
        ("withdrawn", seen("withdrawn"), Relation(InviteState.WITHDRAWN, AGO)),
        ("withdrawn", seen("pending"), Relation(InviteState.PENDING)),
    ],
)
def test_relation(logged: str | None, page: Profile, expected: Relation) -> None:
    world = World().person()
    if logged:
        world.invitation(logged, AGO)
    assert relation(page, world.log.people[PRIYA], NOW) == expected


def test_a_stranger_has_only_the_page() -> None:
    assert relation(seen("incoming"), None, NOW) == Relation(InviteState.INCOMING)
    assert relation(seen(), None, NOW) == NONE
