"""The commands of `afterword`, in the order of its help. A new one: a file in `commands/`, a line here."""

import click

from afterword import __version__
from afterword.cli.lazy import Entry, LazyGroup

SECTIONS = {
    "Tell": {
        "log": Entry("log", "log", "Log a person, an application and an interview in one."),
        "import": Entry("import_", "import_", "Take over interviews from calendar files."),
        "outcome": Entry("outcome", "outcome", "What came of an application."),
        "suggested": Entry("suggested", "suggested", "They suggested connecting."),
        "invitation": Entry("invitation", "invitation", "A step of the LinkedIn invitation."),
        "edit": Entry("edit", "edit", "Correct a person, or move an interview."),
        "link": Entry("link", "link", "That LinkedIn profile is theirs."),
        "unlink": Entry("link", "unlink", "That LinkedIn profile is not theirs."),
        "merge": Entry("merge", "merge", "These two are one person."),
        "forget": Entry("forget", "forget", "Remove every trace of a person."),
        "undo": Entry("undo", "undo", "Take back the last change."),
    },
    "Ask": {
        "check": Entry("check", "check", "Is it time to connect with this person?"),
        "note": Entry("note", "note", "A short personal note to send with the invitation."),
        "due": Entry("due", "due", "What to do next, and when."),
        "list": Entry("people", "list_", "Everybody in the log, and every application."),
        "show": Entry("people", "show", "All that is known of one person."),
        "timeline": Entry("timeline", "timeline", "The picture of the process, here or in a file."),
        "export": Entry("export", "export", "Write the log to a file: JSON, CSV, vCard, calendar."),
        "language": Entry("language", "language", "The language of your notes."),
        "policy": Entry("policy", "policy", "Which rules apply, and where they come from."),
    },
    "Set up": {
        "setup": Entry("setup", "setup", "Once: the key, the database, the service."),
        "extension": Entry("extension", "extension", "Where the browser extension is, and how to load it."),
        "pair": Entry("pairing", "pair", "Let a browser in: prints one code and waits."),
        "clients": Entry("pairing", "clients", "Who may ask."),
        "unpair": Entry("pairing", "unpair", "Shut a browser out."),
        "completion": Entry("completion", "completion", "The completion script for your shell."),
        "demo": Entry("demo", "demo", "See it at work with invented people."),
    },
    "Service": {
        "status": Entry("service", "status", "Is the service running, and where?"),
        "doctor": Entry("doctor", "doctor", "Look for what is wrong, and how to mend it."),
        "start": Entry("service", "start", "Start the service."),
        "stop": Entry("service", "stop", "Stop the service."),
        "serve": Entry("service", "serve", "Run the service in this terminal."),
    },
}

HELP = """Know when, and how, to connect with the people who interview you.

\b
  afterword log "Priya Nair" --company Acme --when "thu 3pm"
  afterword check "Priya Nair"

Everything stays on this machine. Every command has --help with an example, and --json.
"""

cli = LazyGroup(
    name="afterword",
    sections=SECTIONS,
    help=HELP,
    invoke_without_command=True,
    callback=lambda: None,
    subcommand_metavar="COMMAND …",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
cli = click.version_option(__version__, prog_name="afterword")(cli)
