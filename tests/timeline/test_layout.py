"""The geometry of the picture: everything has its place, and nothing stands upon another."""

from datetime import timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.contract import TimelineRequest
from afterword.service.answers.lanes import timeline
from afterword.timeline.layout import HEAD, LEFT, RIGHT, layout
from afterword.timeline.rows import apart
from afterword.timeline.scale import Scale
from afterword.timeline.shapes import Bar, Dot, Group, Label, Picture, Rule
from afterword.timeline.signs import SIGNS
from tests.verdict.strategies import moments, worlds
from tests.verdict.worlds import ARTICLE, NOW, OMAR, PRIYA, THURSDAY, World, acme, days


def panel() -> World:
    """Two people, two rounds, an invitation and a suggestion."""
    world = acme("panel").person(OMAR, "Omar Haddad", "omar-haddad-7").involve("panel", person=OMAR)
    world.meets(NOW - days(20), PRIYA, OMAR).meets(THURSDAY)
    return world.invitation("sent", NOW - days(3)).suggests(NOW - days(4), OMAR)


def picture_of(world: World, now: object = NOW) -> Picture:
    return layout(timeline(TimelineRequest(), world.log, ARTICLE, now))  # type: ignore[arg-type]


def dots(picture: Picture, look: str) -> list[Dot]:
    found = [shape for group in picture.groups if group.tip for shape in group.shapes]
    return [shape for shape in found if isinstance(shape, Dot) and shape.look == look]


@settings(deadline=None)
@given(worlds(), moments)
def test_everything_stands_within_the_picture(world: World, now: object) -> None:
    picture = picture_of(world, now)
    assert picture == picture_of(world, now)
    for group in picture.groups:
        for shape in group.shapes:
            assert 0 <= shape.x <= picture.width
            match shape:
                case Bar(x, y, width, height, _):
                    assert width > 0
                    assert x + width <= picture.width
                    assert y >= 0
                    assert y + height <= picture.height
                case Dot(_, y, look):
                    assert HEAD <= y <= picture.height
                    assert look in SIGNS
                case Label(_, y, _, _, _):
                    assert 0 < y <= picture.height
                case Rule(_, top, bottom, _):
                    assert 0 <= top < bottom <= picture.height


def test_what_comes_later_stands_further_right() -> None:
    picture = picture_of(panel())
    (held,), (coming,) = dots(picture, "round-done"), dots(picture, "round-scheduled")
    (today,) = [s for g in picture.groups for s in g.shapes if isinstance(s, Rule) and s.look == "today"]
    assert LEFT < held.x < today.x < coming.x < RIGHT
    (sent,), (suggested,) = dots(picture, "invitation-sent"), dots(picture, "suggested")
    assert suggested.x < sent.x < today.x
    (fine,) = dots(picture, "fine")
    assert fine.y == suggested.y
    assert fine.x > suggested.x, "at one moment, yet side by side"


def tip(picture: Picture, start: str) -> str:
    return next(group.tip for group in picture.groups if group.tip.startswith(start))


def test_tips_tell_what_it_is() -> None:
    picture = picture_of(panel())
    assert picture.title == "Your applications over time: 1 application."
    assert tip(picture, "Acme, Data") == "Acme, Data Engineer: open since Tuesday 1 September 2026."
    assert tip(picture, "Interview") == (
        "Interview at Acme with Priya Nair, Omar Haddad, Tuesday 3 November 2026: took place."
    )
    assert tip(picture, "Priya Nair, panel") == "Priya Nair, panel member: Your invitation is waiting."
    assert tip(picture, "Priya Nair, Fri") == "Priya Nair, Friday 20 November 2026: you invited them."
    assert tip(picture, "Connecting") == (
        "Connecting with Omar Haddad is fine from Thursday 19 November 2026 on."
    )
    assert tip(picture, "Omar Haddad suggested").endswith("connecting, Thursday 19 November 2026.")
    assert tip(picture, "Today") == "Today, Monday 23 November 2026."
    waiting = picture_of(acme().meets(THURSDAY))
    assert tip(waiting, "Priya Nair") == (
        "Priya Nair, interviewer: Not yet. You meet Priya on Thursday at 15:00. "
        "Fine again when Acme has decided."
    )


def test_a_lane_that_is_over_ends() -> None:
    over = picture_of(panel().stands("rejected", NOW - days(10)))
    bars = [s for g in over.groups for s in g.shapes if isinstance(s, Bar)]
    (ended,) = [bar for bar in bars if bar.look == "status-over"]
    (before,) = [bar for bar in bars if bar.look == "status-open"]
    assert before.x + before.width == ended.x
    assert ended.x + ended.width < RIGHT
    won = picture_of(panel().stands("accepted", NOW - days(10)))
    assert any(s.look == "status-won" for g in won.groups for s in g.shapes if isinstance(s, Bar))


def test_long_names_are_cut_and_whole_in_the_tip() -> None:
    name = "The " + "Very " * 12 + "Long Company"
    world = World().application(company=name, role=None).person(PRIYA, "Priya " * 9).involve("panel")
    picture = picture_of(world)
    labels = [s.text for g in picture.groups for s in g.shapes if isinstance(s, Label)]
    assert any(text.endswith("…") and name.startswith(text[:-1]) for text in labels)
    assert any(text.startswith("Priya Priya") and text.endswith("…") for text in labels)
    assert tip(picture, name)


def test_an_empty_log() -> None:
    labels = [s.text for g in picture_of(World()).groups for s in g.shapes if isinstance(s, Label)]
    assert "No application is in your log yet." in labels


@given(st.lists(st.floats(LEFT, RIGHT, allow_nan=False), max_size=30).map(sorted))
def test_signs_stand_apart_in_their_order(places: list[float]) -> None:
    placed = apart(places, RIGHT)
    assert len(placed) == len(places)
    assert all(b - a >= 12.8 for a, b in pairwise(placed))
    assert all(place <= RIGHT for place in placed)


@given(st.integers(0, 3000))
def test_a_dozen_days_are_marked_at_most(count: int) -> None:
    scale = Scale(NOW, NOW + timedelta(days=count), LEFT, RIGHT)
    marks = list(scale.marks())
    assert len(marks) <= 13
    assert [x for x, _ in marks] == sorted(x for x, _ in marks)
    if count > 400:
        assert any(text.endswith(("2027", "2028")) for _, text in marks)


def test_what_has_no_tip_is_decoration() -> None:
    stripes = [g for g in picture_of(panel()).groups if not g.tip]
    assert all(isinstance(group, Group) for group in stripes)
    assert not any(s for g in stripes for s in g.shapes if isinstance(s, Dot) and s.y < HEAD + 60)
