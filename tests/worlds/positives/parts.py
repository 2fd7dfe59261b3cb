"""Names with more parts on one side than on the other."""

import random

from tests.worlds.being import Being
from tests.worlds.case import Case
from tests.worlds.draw import chance


def middle_name(rng: random.Random, case: Case) -> bool:
    """A second given name, a father's name, in full or as a letter."""
    being = case.being
    if not being.middle:
        return False
    middle = being.middle.text if chance(rng, 0.6) else f"{being.middle.text[0]}."
    if being.culture == "vietnamese":
        return case.names(rng, f"{being.surname} {being.middle.text} {being.given.text}", being.full)
    return case.names(rng, f"{being.given.text} {middle} {being.surname}", being.full, typed=0.35)


def married(rng: random.Random, case: Case) -> bool:
    """The log has the surname of before, the profile shows both, the new one last or first."""
    being = case.being
    if not being.birth:
        return False
    case.entry.name = f"{being.given.text} {being.birth.text}"
    case.shown.name = f"{being.given.text} {being.birth.text} {being.surname}"
    return True


def maiden_in_brackets(rng: random.Random, case: Case) -> bool:
    being = case.being
    if not being.birth:
        return False
    way = rng.choice(
        ("{full} ({birth})", "{full} (née {birth})", "{given} ({birth}) {last}", "{full} (geb. {birth})")
    )
    case.entry.name = f"{being.given.text} {being.birth.text}"
    case.shown.name = way.format(
        full=being.full, birth=being.birth.text, given=being.given.text, last=being.surname
    )
    return True


def hyphenated(rng: random.Random, case: Case) -> bool:
    """Anna Schmidt is Anna Schmidt-Weber, or Anna Weber-Schmidt."""
    being = case.being
    if not being.birth or "-" in being.surname:
        return False
    two = [being.birth.text, being.surname]
    rng.shuffle(two)
    single = rng.choice(two)
    return case.names(rng, f"{being.given.text} {single}", f"{being.given.text} {'-'.join(two)}", typed=0.7)


def compound_half(rng: random.Random, case: Case) -> bool:
    """García Márquez as García, seldom as Márquez."""
    being = case.being
    if len(being.surnames) < 2:
        return False
    half = being.surnames[0 if chance(rng, 0.5 if being.culture == "portuguese" else 0.85) else 1].text
    return case.names(rng, f"{being.given.text} {half}", being.full, typed=0.65)


def particle(rng: random.Random, case: Case) -> bool:
    """van der Berg as Berg, vd Berg, Vanderberg; Al-Rashid as Rashid."""
    being = case.being
    other = _without_particle(rng, being)
    return bool(other) and case.names(rng, f"{being.given.text} {other}", being.full, typed=0.6)


def _without_particle(rng: random.Random, being: Being) -> str:
    surname = being.surname
    if surname[:3] in ("Al-", "El-") or surname[:4] in ("Ben ", "Bin "):
        joined = surname[:2] + surname[3:].lower()
        return rng.choice((surname[3:].strip(), joined, surname.replace("-", " "), surname))
    *small, last = surname.split(" ")
    if not small or not small[0][0].islower():
        return _with_particle(rng, being)
    abbreviated = f"v.d. {last}" if small[:1] == ["van"] and len(small) > 1 else last
    return rng.choice(
        (last, last, "".join((*small, last)).lower().capitalize(), abbreviated, surname.title())
    )


def _with_particle(rng: random.Random, being: Being) -> str:
    """Silva as da Silva: many Portuguese surnames go both ways."""
    word = being.surnames[-1] if being.surnames else being.given
    longer = [other for other in word.latin if other.endswith(f" {word.text}")]
    return being.surname.replace(word.text, rng.choice(longer)) if longer else ""
