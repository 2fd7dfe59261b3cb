"""afterword demo"""

from pathlib import Path

import click

from afterword.cli.command import command


@command("demo", "afterword demo", "afterword demo --headless --out pictures")
@click.option("--headless/--window", default=None, help="Without a window: walks through by itself.")
@click.option(
    "--out", type=click.Path(path_type=Path), metavar="DIR", help="Where its pictures go. [demo-out]"
)
@click.option("--keep", is_flag=True, help="Leave the companion and its folder when it is over.")
def demo(headless: bool | None, out: Path | None, keep: bool) -> None:
    """See it at work: a real browser, invented people, nothing of yours."""
    from afterword.demo import run

    run(headless, out, keep)
