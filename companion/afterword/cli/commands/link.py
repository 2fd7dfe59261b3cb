"""afterword link, afterword unlink"""

import click

from afterword.cli.answer import Answer, done
from afterword.cli.choose import ask
from afterword.cli.client import Client
from afterword.cli.command import command
from afterword.cli.options import before_last, person_ref


def _said(words: tuple[str, ...], person: str | None, company: str | None, *, same: bool) -> Answer:
    client = Client()
    name, url = before_last(words, "Which LinkedIn profile? Give its address.")
    found = ask(client, "show", {"person": person_ref(name, person, company)})["person"]
    profile = {"url": url}
    return done(client.ask("confirm", {"person_id": found["id"], "profile": profile, "same": same}))


@command(
    "link",
    'afterword link "Priya Nair" https://www.linkedin.com/in/priya-nair-example',
    "afterword link --person 4f0c1d2e3b5a6978 linkedin.com/in/priya-nair-example",
)
@click.argument("words", metavar="NAME URL", nargs=-1)
@click.option("--person", metavar="ID", help="Their id, where the name is not enough.")
@click.option("--company", metavar="C", help="Their company, to tell namesakes apart.")
def link(words: tuple[str, ...], person: str | None, company: str | None) -> Answer:
    """That LinkedIn profile is theirs, whatever was said of it before.

    If it was somebody else's in your log, it is no longer theirs; the answer says so.
    """
    return _said(words, person, company, same=True)


@command("unlink", 'afterword unlink "Priya Nair" https://www.linkedin.com/in/another-priya-example')
@click.argument("words", metavar="NAME URL", nargs=-1)
@click.option("--person", metavar="ID", help="Their id, where the name is not enough.")
@click.option("--company", metavar="C", help="Their company, to tell namesakes apart.")
def unlink(words: tuple[str, ...], person: str | None, company: str | None) -> Answer:
    """That LinkedIn profile is not theirs: the same as "No, someone else" on the profile."""
    return _said(words, person, company, same=False)
