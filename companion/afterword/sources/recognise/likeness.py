"""Two spellings of one name within one meeting."""

from functools import lru_cache

from afterword.verdict.identify.name import parse_name


@lru_cache(maxsize=2048)
def keys_of(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared."""
    return tuple(token.key for token in parse_name(name).tokens)


def same_name(one: str, other: str) -> bool:
    """Whether all words of the shorter are in the longer: "Priya" and "Priya Nair", within one meeting."""
    a, b = set(keys_of(one)), set(keys_of(other))
    if not a or not b:
        return bool(one) and one.casefold() == other.casefold()
    few, many = sorted((a, b), key=len)
    return all(word in many or any(len(word) == 1 and more.startswith(word) for more in many) for word in few)
