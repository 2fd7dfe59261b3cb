"""afterword timeline"""

from pathlib import Path
from typing import Any

import click

from afterword.cli import new_file
from afterword.cli.answer import Answer
from afterword.cli.client import Client, given
from afterword.cli.command import command
from afterword.cli.options import at_option, iso
from afterword.cli.show.timeline import show_timeline
from afterword.cli.when.lean import Moment
from afterword.errors import BadInput

_DRAWN = {".svg": "svg", ".html": "html", ".htm": "html", ".png": "svg"}
_TWICE = 2  # a PNG has twice as many points as the picture has units: sharp on today's screens and on paper


@command(
    "timeline",
    "afterword timeline",
    "afterword timeline --open --company Acme",
    "afterword timeline --output timeline.svg",
    "afterword timeline --output timeline.png --force",
)
@click.option("--company", metavar="C", help="Only the applications at this company.")
@click.option("--open", "is_open", is_flag=True, help="Only what may still decide something.")
@click.option(
    "--output", type=click.Path(path_type=Path), metavar="FILE", help="Draw it: .svg, .png or .html."
)
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@at_option
def timeline(
    company: str | None, is_open: bool, output: Path | None, force: bool, at: Moment | None
) -> Answer:
    """One lane for each application: its rounds, people and invitations, and from when on connecting is fine.

    In a file, hovering over a thing or focusing it with the keyboard explains it; it prints well.
    """
    request = given(company=company, open=is_open or None, at=iso(at))
    if output is None:
        reply = Client().ask("timeline", request)
        return Answer(reply, lambda: show_timeline(reply))
    form = _DRAWN.get(output.suffix.lower())
    if form is None:
        raise BadInput(f"{output.name} is neither .svg, .png nor .html.", "output")
    new_file.refuse_taken(output, force=force)
    reply = Client().ask("timeline", request | {"draw": form})
    is_png = output.suffix.lower() == ".png"
    new_file.write(output, _png(reply["picture"]) if is_png else reply["picture"].encode())
    lanes = len(reply["lanes"])
    told: dict[str, Any] = {"file": str(output), "lanes": lanes}
    count = "one application" if lanes == 1 else f"{lanes} applications"
    return Answer(told, lambda: click.echo(f"{output} shows {count}."))


def _png(picture: str) -> bytes:
    """Drawn by resvg, with the fonts of this machine."""
    from resvg_py import svg_to_bytes

    return bytes(svg_to_bytes(svg_string=picture, zoom=_TWICE))
