"""afterword log"""

from typing import Any

import click

from afterword.cli import here
from afterword.cli.answer import Answer, done
from afterword.cli.choose import ask
from afterword.cli.client import Client, given
from afterword.cli.command import command
from afterword.cli.options import When, Word
from afterword.cli.show.moment import shown
from afterword.cli.show.verdict import one_line
from afterword.cli.when.lean import Lean, Moment
from afterword.words import InvolvementKind

_KIND = Word(InvolvementKind)


@command(
    "log",
    'afterword log "Priya Nair" --company Acme --when "thu 3pm"',
    'afterword log "Tom Weiss" --company Acme --role "Data Engineer" --as recruiter_inhouse',
    'afterword log "Mia Sato" --company Acme --when "26 Nov 15:00 Asia/Tokyo" --round "system design"',
)
@click.argument("name")
@click.option("--company", metavar="C", help="The company you apply to.")
@click.option("--role", metavar="R", help="The role you apply for.")
@click.option("--when", type=When(Lean.PLAN), metavar="W", help='The interview: "thu 3pm", "26 Nov 15:00".')
@click.option("--minutes", type=click.IntRange(5, 1440), metavar="N", help="Its length; 60 if not given.")
@click.option("--zone", metavar="ZONE", help="Its time zone, if not yours: Europe/Berlin.")
@click.option("--round", metavar="TEXT", help='Which round, such as "phone screen".')
@click.option("--as", "kind", type=_KIND, metavar="KIND", help=f"What they are: {_KIND.listed}.")
@click.option("--linkedin", metavar="URL", help="Their LinkedIn profile.")
@click.option("--email", metavar="ADDRESS", help="Their e-mail address.")
@click.option("--employer", metavar="C", help="Where they work, if elsewhere (an agency).")
@click.option("--topics", metavar="TEXT", help="What you spoke of, in your words: the note can use it.")
@click.option("--person", metavar="ID", help="Who it is, where the name fits several.")
@click.option("--application", metavar="ID", help="Which application, where several fit.")
@click.option("--new", is_flag=True, help="Somebody new, though the name is in the log.")
def log(
    name: str, when: Moment | None, zone: str | None, kind: str | None, new: bool, **typed: Any
) -> Answer:
    """Log a person, an application and an interview in one."""
    if zone is not None:
        when, zone = _in_zone(when, zone)
    request = given(
        name=name,
        starts_at=when.iso if when else None,
        zone=(when.zone or here.zone_name()) if when else zone,
        new_person=new or None,
        person_id=typed.pop("person"),
        application_id=typed.pop("application"),
        **{"as": kind},
        **typed,
    )
    client = Client()
    reply = ask(client, "log", request)
    verdict = _verdict(client, reply["person"], typed["linkedin"])
    lines = [*_when(when), *([one_line(verdict)] if verdict else [])]
    return done(reply | {"verdict": verdict}, *lines)


def _in_zone(when: Moment | None, zone: str) -> tuple[Moment | None, str]:
    """The wall clock that was typed, in the zone of --zone. Raises BadInput for a zone that is none."""
    from afterword.cli.when.wall import at_wall
    from afterword.cli.when.zone import named

    found = named(zone)
    if when is None or when.zone is not None:
        return when, found.key
    wall = when.at.replace(tzinfo=None)
    return Moment(at_wall(wall.date(), wall.time(), found), found.key), found.key


def _verdict(client: Client, person: dict[str, Any], linkedin: str | None) -> dict[str, Any] | None:
    """The verdict on whom was logged; None where the name alone would ask which namesake is meant."""
    profile = given(name=person["name"], company=person.get("company"), url=linkedin)
    verdict = client.ask("verdict", profile)
    known = verdict["match"]["person"]
    return verdict if known and known["id"] == person["id"] else None


def _when(when: Moment | None) -> list[str]:
    """The date in full, where year or zone may be a surprise."""
    if when is None or not (when.zone or when.at.year != here.now().year):
        return []
    return [f"Interview: {shown(when.iso, when.zone)}"]
