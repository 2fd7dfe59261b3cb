"""Write what the notes read like (`make notes`): docs/NOTES.md and tests/note/golden."""

from collections.abc import Iterator
from pathlib import Path

from afterword.verdict.note import Outcome
from afterword.verdict.note.check import RULES
from afterword.verdict.note.findings import SAYS
from afterword.verdict.note.language import LANGUAGES, language_of
from tests.note import golden

NOTES = Path(__file__).resolve().parent.parent / "docs" / "NOTES.md"
_HEAD = """# Notes
Written by `make notes`; edit `tools/notes.py` or the language files instead.

A note has five parts: a greeting, which conversation it was, **the detail that you remember**, thanks, and
an open end. Afterword never makes the detail up: without one the draft says so and asks. The best draft
that fits LinkedIn's 200 or 300 characters is taken (UTF-16 code units, as LinkedIn's own counter counts).
What matters least goes first: side remarks, the month, the role, the end, the thanks, the company; before a
sentence goes, a shorter wording is looked for. No word is cut, and the detail never goes.

Two people of one panel get different wording, always the same for the same person, and a text that is
nearly one that a colleague of theirs has got is not offered.

## Languages
| code | language | registers, the usual one first |
|---|---|---|
"""
_ADD = """
### How to add one
One file, `companion/afterword/verdict/note/languages/CODE.json`, with what `en.json` has; its fields are
described in `companion/afterword/verdict/note/language.py`. No code is needed. Then a line for each rule in
`tests/note/lint/CODE.txt`, a remembered detail in `tests/note/golden.py`, and `make notes`. The tests name
what is missing: a slot, a case of the lint, a form for one of the registers, a sentence that breaks a rule
of ours.

- `{name}`, `{company}`, `{role}`, `{month}`, `{detail}` are put in as they are. Find a wording in which
  nothing has to be declined or elided: “w firmie {company}”, “chez {company}”. Months carry their
  preposition: “w listopadzie”.
- `[ at {company}]` is left out when the company is not known or there is no room; of `[one|other]` the
  first that can be said is taken; `[[and your questions]]` goes before anything else.
- `<Ihre|deine>` has a form for each register. Say nothing that depends on anybody's gender.
- A sentence is written as it stands after “Hi Priya,”: the capital comes by itself.

## What the lint finds
| finding | what it says | source |
|---|---|---|
"""


def document() -> str:
    """docs/NOTES.md as it should be."""
    return _HEAD + "\n".join([*_languages(), *_ADD.splitlines(), *_rules(), *_drafts()]) + "\n"


def _languages() -> Iterator[str]:
    for code in LANGUAGES:
        language = language_of(code)
        yield f"| {code} | {language.name} | {', '.join(language.registers.values())} |"


def _rules() -> Iterator[str]:
    for rule, (_, source) in RULES.items():
        yield f"| {rule} | {SAYS[rule]} | {source.text} |"


def _drafts() -> Iterator[str]:
    yield from (
        "",
        "## The drafts",
        "For Priya Nair of Acme, at 300 characters. All of them, and the letters, are in",
    )
    yield "[tests/note/golden](../tests/note/golden)."
    for code in LANGUAGES:
        for register, called in language_of(code).registers.items():
            yield from ("", f"### {language_of(code).name}: {called}", "| outcome | draft |", "|---|---|")
            yield from (f"| {outcome} | {golden.draft(code, register, outcome)} |" for outcome in Outcome)


def main() -> None:
    golden.FOLDER.mkdir(exist_ok=True)
    for path in golden.FOLDER.iterdir():
        path.unlink()
    for path, text in {**golden.files(), NOTES: document()}.items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
