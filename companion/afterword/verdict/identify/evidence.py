"""The reasons of an answer, in words a person understands, each with its share of the log-odds."""

from collections.abc import Iterator

from afterword.verdict.identify.align import Pair
from afterword.verdict.identify.compared import Compared, Work
from afterword.verdict.identify.match import Clue
from afterword.verdict.identify.score import Scored
from afterword.verdict.identify.short_forms import in_words
from afterword.verdict.identify.terms import ADDRESS, BASE, COMPANY, MAIL, About
from afterword.verdict.identify.ways import Way

_SAYS = {
    Way.EQUAL: "both are called {0}",
    Way.JOINED: "{0} is {1}",
    Way.OTHER: "{0} is another name of theirs",
    Way.COGNATE: "{0} is {1} elsewhere",
    Way.VARIANT: "{0} is another spelling of {1}",
    Way.SCRIPT: "{0} sounds like {1}",
    Way.GENDER: "{0} and {1} are one family's name",
    Way.TYPO: "{0} is almost {1}",
    Way.PREFIX: "{0} begins like {1}",
    Way.INITIAL: "{0} and {1} begin alike",
    Way.SLIPS: "{0} is nearly {1}",
    Way.TWIN: "{0} and {1} may be a man's and a woman's name",
    Way.BRIEF: "{0} may be {1}",
    Way.SOUND: "{0} sounds like {1}",
    Way.NEAR: "{0} is close to {1}",
}
_DECIMALS = 3
_OTHER_ADDRESS = -3.0  # says how much it counts against; the level knows of it by itself


Shares = dict[About, float]


def clues(one: Scored, *, other_address: bool) -> tuple[tuple[Clue, ...], float]:
    """For and against, and where it all begins: together the score."""
    shares = one.shares()
    found = [*_names(one.compared, shares), *_over(one.compared, shares)]
    found += [_company(one.compared, shares), *_mail(one.compared, shares)]
    if other_address:
        found.append(Clue("address", "but: you linked them to another LinkedIn address", _OTHER_ADDRESS))
    said = (clue._replace(weight=round(clue.weight, _DECIMALS)) for clue in found)
    return tuple(said), round(shares[BASE], _DECIMALS)


def _names(one: Compared, shares: Shares) -> Iterator[Clue]:
    alignment = one.alignment
    pairs = list(enumerate(alignment.pairs))
    if one.by_address:
        yield Clue("address", f"the address reads {one.ours.display}", shares.get(ADDRESS, 0.0))
    if one.backed:
        yield Clue("address", f"the address reads {one.theirs.display}", shares.get(ADDRESS, 0.0))
    if alignment.is_equal and len(pairs) > 1:
        weight = sum(shares.get(n, 0.0) for n, _ in pairs)
        yield Clue("name", f"same name: {one.theirs.display}", weight)
        return
    for n, pair in pairs:
        yield Clue(pair.way.value, _in_words(pair), shares.get(n, 0.0))


def _in_words(pair: Pair) -> str:
    ours, theirs = pair.ours, pair.theirs
    if pair.way is Way.NICKNAME:
        return in_words(ours.text, theirs.text, ours.key, theirs.key)
    how = Way.SCRIPT if pair.way is Way.EQUAL and ours.latin != theirs.latin else pair.way
    return _SAYS[how].format(ours.text, theirs.text)


def _over(one: Compared, shares: Shares) -> Iterator[Clue]:
    left = [token.text for _, token in one.alignment.left]
    missing = [token.text for _, token in one.alignment.missing]
    if left and missing:
        weight = shares.get(left[0], 0.0)
        yield Clue(
            "differs", f"but: {' '.join(left)} on the profile, {' '.join(missing)} in your log", weight
        )
        return
    for word in left:
        yield Clue("extra", f"{word} is in the profile's name only", shares.get(word, 0.0))
    for word in missing:
        yield Clue("extra", f"{word} is in your log only", shares.get(word, 0.0))


def _company(one: Compared, shares: Shares) -> Clue:
    shared, weight = one.common, shares.get(COMPANY, 0.0)
    match one.work:
        case Work.MISSING:
            text = "no company to compare"
        case Work.PART:
            text = f"{shared.ours} and {shared.theirs} may be one company"
        case Work.PAST:
            text = f"they worked at {shared.theirs} before"
        case Work.DIFFERENT:
            text = f"another company: {shared.ours}, not {shared.theirs}"
        case _:
            one_spelling = shared.ours.casefold() == shared.theirs.casefold()
            text = f"same company: {shared.ours}" + ("" if one_spelling else f" = {shared.theirs}")
    return Clue("company", text, weight)


def _mail(one: Compared, shares: Shares) -> Iterator[Clue]:
    if one.fit is not None:
        yield Clue("mail", f"their address fits the name: {one.email}", shares.get(MAIL, 0.0))
