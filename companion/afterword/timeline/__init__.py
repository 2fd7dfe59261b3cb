"""The picture of the process, purely: data in, geometry out, and that as SVG or a page that holds it.

Door: `draw(reply, form)`.
"""

from typing import Literal

from afterword.contract import TimelineReply
from afterword.timeline.layout import layout
from afterword.timeline.page import page
from afterword.timeline.svg import svg


def draw(reply: TimelineReply, form: Literal["svg", "html"]) -> str:
    """The picture's text."""
    drawn = svg(layout(reply))
    return page(drawn) if form == "html" else drawn


__all__ = ["draw", "layout", "page", "svg"]
