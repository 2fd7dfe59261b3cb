"""afterword demo"""

from pathlib import Path

import click

from afterword.cli.command import command


@command("demo", "afterword demo", "afterword demo --headless --out pictures")
@click.option("--headless/--window", default=None, help="Walk through by itself, or leave it to you.")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help="Where the pictures go: demo-out/."
)
@click.option("--keep", is_flag=True, help="Leave the demo's companion and its folder.")
def demo(headless: bool | None, out: Path | None, keep: bool) -> None:
    """See it at work: a real browser, invented people, nothing of yours."""
    from afterword.demo import run

    run(headless, out, keep)
