"""What is wrong with a file: one sentence that names file, line and field."""

from afterword.errors import BadInput


class Unreadable(BadInput):
    """A file, or a part of it, cannot be used."""

    def __init__(self, text: str, file: str, line: int | None = None, field: str | None = None) -> None:
        place = [file, f"line {line}" if line else "", field or ""]
        super().__init__(f"{', '.join(filter(None, place))}: {text}", field)
        self.line = line
