"""Who of many has most in common with a profile: the first few, without counting everything for everybody."""

from collections.abc import Iterable

Group = tuple[int, set[str]]
"""People who have something in common with the profile, and how rare that is, in bits."""
_CROWD = (
    40  # people of one group, from which it is worth asking whether any of them can still be among the first
)


def best(most: int, found: set[str], readings: Iterable[list[Group]]) -> list[tuple[int, str]]:
    """The bits and the ids of the `most` of `found` with most in common, by any of the profile's names."""
    total: dict[str, int] = {}
    for groups in readings:
        for person, bits in _counted(most, found, groups).items():
            if bits > total.get(person, -1):
                total[person] = bits
    for person in found - total.keys() if len(total) < most else ():
        total[person] = 0
    least = sorted(total.values())[-most:][0] if total else 0
    first = sorted((-bits, person) for person, bits in total.items() if bits >= least)[:most]
    return [(-bits, person) for bits, person in first]


def _counted(most: int, found: set[str], groups: list[Group]) -> dict[str, int]:
    """The bits of all who may be among the first: whoever turns up only in what tells little is left out."""
    total: dict[str, int] = {}
    rest = sum(bits for bits, _ in groups)
    for bits, people in sorted(groups, key=lambda group: -group[0]):
        known = len(people) > _CROWD and len(total) >= most and sorted(total.values())[-most] > rest
        for person in people & (total.keys() if known else found):
            total[person] = total.get(person, 0) + bits
        rest -= bits
    return total
