"""afterword outcome"""

import click

from afterword.cli.answer import Answer, done
from afterword.cli.choose import ask
from afterword.cli.client import Client, given
from afterword.cli.command import command
from afterword.cli.options import Word, before_word, iso, on_option
from afterword.cli.when.lean import Moment
from afterword.errors import BadInput
from afterword.words import ApplicationStatus

# What people call "presumed closed" and "accepted".
_ALSO = {
    "closed": str(ApplicationStatus.PRESUMED_CLOSED),
    "hired": str(ApplicationStatus.ACCEPTED),
    "signed": str(ApplicationStatus.ACCEPTED),
}

_STATUS = Word(ApplicationStatus, _ALSO)
_STATUS.listed = _STATUS.listed.replace(str(ApplicationStatus.PRESUMED_CLOSED), "closed")


@command(
    "outcome",
    "afterword outcome Acme rejected",
    'afterword outcome Acme accepted --role "Data Engineer" --on yesterday',
    "afterword outcome Acme accepted --announced",
    "afterword outcome Globex closed",
)
@click.argument("company", required=False)
@click.argument("status", metavar="STATUS", required=False)
@click.option("--role", metavar="R", help="Which application, where there are several at the company.")
@click.option("--application", metavar="ID", help="Which application, by its id.")
@click.option("--announced", is_flag=True, help="Of an accepted offer: all may know, and a note may say so.")
@on_option
def outcome(
    company: str | None,
    status: str | None,
    role: str | None,
    application: str | None,
    announced: bool,
    on: Moment | None,
) -> Answer:
    """What came of an application.

    STATUS is offer, accepted, declined, rejected, withdrawn, on_hold, cancelled, closed or open:
    "offer" is a verbal one, "accepted" is signed; "closed" says that you think it is over though nobody
    said so; "open" takes an outcome back.
    """
    company, status = before_word(company, status, _STATUS)
    if company is None and application is None:
        raise BadInput("At which company? `afterword outcome --help` shows how.", "company")
    which = {"company": company, "role": role, "application_id": application}
    request = given(**which, status=status, announced=announced or None, on=iso(on))
    return done(ask(Client(), "outcome", request))
