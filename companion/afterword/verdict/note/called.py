"""By which part of their name a person is greeted. Where that cannot be known, by the whole name."""

from afterword.verdict.identify.data import words
from afterword.verdict.identify.frequency import Kind, kind
from afterword.verdict.identify.name import ParsedName
from afterword.verdict.identify.tokens import key

_HALVES = words("half_names.txt")
_ARTICLES = frozenset(["al", "el", "ul", "ur", "ar", "as", "ال"])
_VIETNAMESE = words("surnames_vietnam.txt")
_VIETNAMESE_SIGNS = frozenset("ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
_FIRST_AT_HOME = words("surnames_first.txt")


def called(name: ParsedName) -> str:
    """The given name as one greets with it; "" when nothing in the text can be read as a name."""
    spoken = name.display.split()
    if len(spoken) < 2 or name.is_ordered:
        return name.first
    if key(spoken[0].strip(".")) in _HALVES or spoken[0] in _HALVES:
        return _joined(spoken)
    if _is_vietnamese(spoken):
        return name.display if key(spoken[-1]) in _VIETNAMESE else spoken[-1]
    return name.display if _may_begin_with_the_surname(name, spoken) else name.first


def _joined(spoken: list[str]) -> str:
    """ "Abdul Rahman", "Abd al-Rahman", "Abd al Rahman"; the whole where nothing but that is left."""
    most = 3 if key(spoken[1]) in _ARTICLES else 2
    return " ".join(spoken[:most])


def _is_vietnamese(spoken: list[str]) -> bool:
    """By a surname in front that is spelt as in Vietnam, or that is followed by two names."""
    if key(spoken[0]) not in _VIETNAMESE:
        return False
    return len(spoken) > 2 or bool(_VIETNAMESE_SIGNS & set("".join(spoken).lower()))


def _may_begin_with_the_surname(name: ParsedName, spoken: list[str]) -> bool:
    first, last = key(spoken[0]), key(spoken[-1])
    if name.tokens and not name.tokens[0].latin:
        return _is_east_asian(spoken[0])
    if last in _FIRST_AT_HOME and len(spoken) > 2 and len(spoken[1]) > 2:
        return True  # Sun Young Park: her given name is two spoken
    if first in _FIRST_AT_HOME | _VIETNAMESE:
        return Kind.FAMILY is not kind(last) or last in _FIRST_AT_HOME | _VIETNAMESE
    return kind(first) is Kind.FAMILY and kind(last) is Kind.GIVEN


def _is_east_asian(word: str) -> bool:
    """In Han, Kana or Hangul: there the surname comes first, also where a space follows it."""
    return "\u3040" <= word[0] <= "\u9fff" or "\uac00" <= word[0] <= "\ud7a3"
