"""docs/STATES.md, from the table."""

from tools.pictures.gallery import GALLERY, Entry

HEAD = """# Everything Afterword shows
Written by `make pictures`, which drives the real extension on a look-alike of LinkedIn with invented people.
Its texts are in `tools/pictures/gallery.py`; names are those of `words.py` and `extension/src/wire/state.ts`.
"""


def _entry(entry: Entry) -> str:
    pictures = "".join(f"\n![{_alternative(entry, stem)}](pictures/{stem}.png)" for stem in entry.pictures)
    return f"### {entry.title}\n`{entry.name}`: {entry.what} **What to do:** {entry.do}\n{pictures}"


def _alternative(entry: Entry, stem: str) -> str:
    condition = stem.removeprefix(entry.name).strip("-")
    return f"{entry.title}, {condition}" if condition else entry.title


def states() -> str:
    """The whole document."""
    parts = [f"## {title}\n" + "\n\n".join(map(_entry, entries)) for title, entries in GALLERY.items()]
    return HEAD + "\n" + "\n\n".join(part.rstrip() for part in parts) + "\n"
