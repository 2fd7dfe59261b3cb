"""The command line: a thin client of the service (DESIGN.md, "The CLI").

Start-up is kept short: a command's module is imported when the command is run, and pydantic, aiohttp,
keyring and SQLAlchemy never are. Door: `afterword.cli.run.main`.
"""
