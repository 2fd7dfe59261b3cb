"""Geometry as SVG: plain elements, one style sheet in it, light and dark, nothing that has to be fetched.

What tells something can be focused and has a title; colours never speak alone, each sign has a shape.
"""

from html import escape

from afterword.timeline.shapes import Bar, Dot, Group, Label, Picture, Rule, Shape
from afterword.timeline.signs import SIGNS

_STYLE = """
text { font: 12px system-ui, "DejaVu Sans", sans-serif; fill: #1f2328; }
.name { font-size: 13px; font-weight: 600; }
.small { font-size: 11px; fill: #59636e; }
.paper { fill: #ffffff; }
.stripe { fill: #f6f8fa; }
.day { stroke: #d1d9e0; stroke-width: 1; }
.today { stroke: #b35900; stroke-width: 1.5; stroke-dasharray: 4 3; }
text.today { stroke: none; fill: #b35900; font-size: 11px; }
.status-open { fill: #9ec5f4; }
.status-offer { fill: #c9a6f0; }
.status-on_hold { fill: #d1d9e0; }
.status-over { fill: #8c959f; }
.status-won { fill: #4ac26b; }
.fine { fill: #1a7f37; }
.round-done, .round-scheduled { stroke: #0b3d91; stroke-width: 2; fill: #ffffff; }
.round-done { fill: #0b3d91; }
.round-cancelled, .round-no_show { stroke: #59636e; stroke-width: 2; fill: #ffffff; }
.invitation-sent, .invitation-received { fill: #0969da; }
.invitation-accepted { fill: #1a7f37; }
.invitation-withdrawn { stroke: #59636e; stroke-width: 2; fill: none; }
.suggested { fill: #8250df; }
g[tabindex]:focus { outline: 2px solid #0969da; outline-offset: 2px; }
@media screen and (prefers-color-scheme: dark) {
text { fill: #f0f6fc; } .small { fill: #9198a1; } .paper { fill: #0d1117; } .stripe { fill: #151b23; }
.day { stroke: #3d444d; } .today { stroke: #f0883e; } text.today { fill: #f0883e; }
.status-open { fill: #1f4f8f; } .status-offer { fill: #6e40c9; } .status-on_hold { fill: #3d444d; }
.status-over { fill: #656c76; } .status-won { fill: #238636; } .fine { fill: #3fb950; }
.round-done, .round-scheduled { stroke: #79c0ff; fill: #0d1117; }
.round-done { fill: #79c0ff; } .round-cancelled, .round-no_show { stroke: #9198a1; fill: #0d1117; }
.invitation-sent, .invitation-received { fill: #58a6ff; } .invitation-accepted { fill: #3fb950; }
.invitation-withdrawn { stroke: #9198a1; } .suggested { fill: #d2a8ff; }
}
"""


def svg(picture: Picture) -> str:
    """The document, usable as a file of its own and within a page."""
    width, height = f"{picture.width:g}", f"{picture.height:g}"
    body = "\n".join(_group(group) for group in picture.groups)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" role="group" aria-label="{_safe(picture.title)}">\n'
        f"<title>{_safe(picture.title)}</title>\n<style>{_STYLE}</style>\n"
        f'<rect class="paper" width="{width}" height="{height}"/>\n{body}\n</svg>\n'
    )


def _group(group: Group) -> str:
    shapes = "".join(_shape(shape) for shape in group.shapes)
    if not group.tip:
        return f'<g aria-hidden="true">{shapes}</g>'
    tip = _safe(group.tip)
    return f'<g tabindex="0" role="img" aria-label="{tip}"><title>{tip}</title>{shapes}</g>'


def _shape(shape: Shape) -> str:
    match shape:
        case Bar(x, y, width, height, look):
            return f'<rect class="{look}" x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="2"/>'
        case Rule(x, top, bottom, look):
            return f'<line class="{look}" x1="{x:g}" x2="{x:g}" y1="{top:g}" y2="{bottom:g}"/>'
        case Label(x, y, text, look, anchor):
            return f'<text class="{look}" x="{x:g}" y="{y:g}" text-anchor="{anchor}">{_safe(text)}</text>'
        case Dot(x, y, look):
            return f'<path class="{look}" transform="translate({x:g} {y:g})" d="{SIGNS[look]}"/>'


def _safe(text: str) -> str:
    """Nothing that a name says is an element, and what XML cannot hold is left out."""
    return escape("".join(c for c in text if c >= " " and c not in "\ufffe\uffff"))
