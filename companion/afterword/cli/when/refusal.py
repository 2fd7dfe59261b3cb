"""The sentences for what is no moment."""

from afterword.errors import BadInput

EXAMPLES = '"thu 3pm", "26 Nov 15:00", "tomorrow 9:30 Europe/Berlin" or 2026-11-26T15:00+01:00'


def unreadable(text: str) -> BadInput:
    shown = text if len(text) <= 40 else text[:40] + "…"
    return BadInput(f'"{shown}" is no moment that can be read. Write it like {EXAMPLES}.')
