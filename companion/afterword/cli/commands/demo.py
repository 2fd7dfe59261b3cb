"""afterword demo"""

from afterword.cli.command import command


@command("demo", "afterword demo")
def demo() -> None:
    """See it at work: a real browser, invented people, nothing of yours."""
    from afterword.demo import run

    run()
