"""The picture's text: well-formed, safe with any name, focusable, and nothing fetched."""

import xml.etree.ElementTree as ET

import pytest
from resvg_py import svg_to_bytes

from afterword.contract import TimelineRequest
from afterword.service.answers.lanes import timeline
from afterword.timeline import draw
from afterword.timeline.shapes import Dot
from afterword.timeline.signs import SIGNS
from afterword.timeline.svg import svg
from afterword.words import InterviewStatus, InvitationStep
from tests.timeline.test_layout import panel, picture_of
from tests.verdict.worlds import ARTICLE, NOW, World

SVG = "{http://www.w3.org/2000/svg}"


def tree(world: World) -> ET.Element:
    return ET.fromstring(svg(picture_of(world)))


def test_what_tells_something_can_be_focused_and_has_a_title() -> None:
    groups = tree(panel()).findall(f"{SVG}g")
    telling = [group for group in groups if group.get("tabindex") == "0"]
    assert len(telling) > 8
    for group in telling:
        title = group.find(f"{SVG}title")
        assert title is not None
        assert title.text == group.get("aria-label")
    assert all(group.get("aria-hidden") == "true" for group in groups if group not in telling)


@pytest.mark.parametrize(
    "name", ['<script>alert("x")</script>', "A & B's “Co”", "a\x00b\x1b\ufffe", "李 نور"]
)
def test_any_name_is_only_a_text(name: str) -> None:
    root = tree(World().application(company=name).person(name=name).involve("panel"))
    assert not list(root.iter(f"{SVG}script"))
    shown = "".join(c for c in name if c >= " " and c != "\ufffe")
    assert shown in [text.text for text in root.iter(f"{SVG}text")]


def test_every_sign_has_its_shape_and_its_colour() -> None:
    drawn = svg(picture_of(panel()))
    needed = {f"round-{status}" for status in InterviewStatus} | {f"invitation-{s}" for s in InvitationStep}
    assert needed | {"fine", "suggested"} == set(SIGNS)
    assert len(set(SIGNS.values())) == len(SIGNS) - 1, "a round to come is the ring of one held, hollow"
    light, dark = drawn.split("@media", 1)
    assert all(f".{look}" in light and f".{look}" in dark for look in SIGNS)


def test_a_page_holds_it_and_fetches_nothing() -> None:
    page = draw(timeline(TimelineRequest(), panel().log, ARTICLE, NOW), "html")
    assert page.startswith("<!doctype html>")
    assert "default-src 'none'" in page
    assert "@media print" in page
    for word in ("<script", "src=", "href=", "@import", "url("):
        assert word not in page
    assert page.count("http://") + page.count("https://") == page.count('xmlns="http://www.w3.org/2000/svg"')


def test_it_is_drawn_as_points() -> None:
    png = bytes(svg_to_bytes(svg_string=svg(picture_of(panel()))))
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(png[16:20]) == 1000


def test_dots_are_where_they_are_said_to_be() -> None:
    picture = picture_of(panel())
    first = next(s for g in picture.groups for s in g.shapes if isinstance(s, Dot))
    assert f'transform="translate({first.x:g} {first.y:g})"' in svg(picture)
