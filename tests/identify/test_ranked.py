"""Who has most in common: as counting everything for everybody would have it."""

from hypothesis import given
from hypothesis import strategies as st

from afterword.verdict.identify.ranked import Group, best

GROUPS = st.lists(
    st.tuples(st.integers(0, 22), st.sets(st.integers(0, 200).map(str), max_size=120)), min_size=1, max_size=8
)


@given(GROUPS, GROUPS)
def test_nobody_who_has_more_in_common_is_left_out(one: list[Group], other: list[Group]) -> None:
    found = set().union(*(people for _, people in (*one, *other)))
    counted = sorted((max(_bits(one, p), _bits(other, p)) for p in found), reverse=True)
    assert [bits for bits, _ in best(8, found, [one, other])] == counted[:8]


def _bits(groups: list[Group], person: str) -> int:
    return sum(bits for bits, people in groups if person in people)


def test_those_who_are_worth_it_anyway() -> None:
    assert best(2, {"a", "b"}, [[(9, {"b", "c"})]]) == [(9, "b"), (0, "a")]
