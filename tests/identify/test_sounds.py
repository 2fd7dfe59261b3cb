"""What names have in common across scripts. Everybody here is invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.verdict.identify.sounds import heard_alike, likeness, sounds
from afterword.verdict.identify.tokens import tokens

ONE = [
    ("Jones", "ジョーンズ"),
    ("Christopher", "クリストファー"),
    ("Roberts", "ロバーツ"),
    ("Michael", "マイケル"),
    ("Mohammed", "محمد"),
    ("Haddad", "حداد"),
    ("Youssef", "يوسف"),
    ("Rashid", "الرشيد"),
    ("Yosef", "יוסף"),
    ("George", "ג'ורג'"),
    ("Mikhail", "Михаил"),
    ("Hasan", "Хасан"),
    ("Bouras", "Μπούρας"),
    ("Sharma", "शर्मा"),
    ("Schmidt", "Шмидт"),
    ("Heo", "허"),
    ("James", "ジェームズ"),
    ("Baron", "ברון"),
    ("Sayed", "السيد"),
    ("Wongsawat", "วงศ์สวัสดิ์"),
    ("Chaiyasit", "ไชยสิทธิ์"),
    ("Somchai", "สมชาย"),
    ("Pornthip", "พรทิพย์"),
    ("Prasert", "ประเสริฐ"),
    ("Thanyarat", "ธัญญารัตน์"),
]
TWO = [("Carter", "スミス"), ("Mohammed", "يوسف"), ("Kowalska", "Михаил"), ("Lee", "Шмидт"), ("Ann", "허")]


@pytest.mark.parametrize(("latin", "other"), ONE)
def test_one_name(latin: str, other: str) -> None:
    (ours,), (theirs,) = tokens(latin), tokens(other)
    assert heard_alike(ours.key, True, theirs.key, False)
    assert likeness(ours.key, theirs.key) >= 0.25


@pytest.mark.parametrize(("latin", "other"), TWO)
def test_two_names(latin: str, other: str) -> None:
    (ours,), (theirs,) = tokens(latin), tokens(other)
    assert not heard_alike(ours.key, True, theirs.key, False)


@given(st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz0123456789"), max_size=40), st.booleans())
def test_any_key_sounds(key: str, latin: bool) -> None:
    assert sounds(key, latin)
    assert likeness(key, key) == 1
