"""How long LinkedIn's counter says a note is."""


def js_length(text: str) -> int:
    """UTF-16 code units, as JavaScript's `length` counts: most emojis are two and more (LINKEDIN.md 4)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
