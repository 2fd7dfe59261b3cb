"""Which profiles are somebody's, and their addresses."""

from afterword.verdict import facts as f
from afterword.verdict.profiles import own_addresses, own_profiles
from tests.verdict.worlds import LONG_AGO, NOW, PRIYA, World


def test_the_last_word_counts() -> None:
    world = (
        World()
        .person()
        .tell(
            f.RuledOut(at=NOW, person=PRIYA, slug="priya-nair-42"),
            f.Linked(at=LONG_AGO, person=PRIYA, member_id="ACoAAB1"),
            f.Linked(at=LONG_AGO, person=PRIYA, slug="Prïya"),
            f.Linked(at=NOW, person=PRIYA, slug="priya-2"),
        )
    )
    person = world.log.people[PRIYA]
    assert [(one.slug, one.member_id) for one in own_profiles(person)] == [
        (None, "ACoAAB1"),
        ("Prïya", None),
        ("priya-2", None),
    ]
    assert own_addresses(person) == [
        "https://www.linkedin.com/in/priya-2/",
        "https://www.linkedin.com/in/pr%C3%AFya/",
    ]
