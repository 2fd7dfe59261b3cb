"""Japanese names in kanji, and foreign ones in katakana. Everybody here is invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.verdict.identify.japanese import Reading, readings
from afterword.verdict.identify.katakana import is_katakana, sounds_in_katakana
from afterword.verdict.identify.tokens import key

PAIRS = [
    "スミス Smith", "カーター Carter", "ジョンソン Johnson", "マイケル Michael", "テイラー Taylor",
    "ウィリアム William",
    "シュミット Schmidt", "ミュラー Müller", "ロバート Robert", "エリザベス Elizabeth",
    "クリストファー Christopher",
    "チャールズ Charles", "デイビッド David", "ダニエル Daniel", "ピーター Peter", "アンダーソン Anderson",
    "ゴンザレス González", "ロドリゲス Rodríguez", "アレクサンダー Alexander", "キャサリン Catherine",
    "スティーブン Steven",
    "フィリップ Philip", "リチャード Richard", "フェルナンデス Fernández", "ミシェル Michel", "マルクス Marx",
    "シューマッハ Schumacher", "クマール Kumar",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "family", "given_name"),
    [
        ("田中花子", "tanaka", "hanako"),
        ("田中 花子", "tanaka", "hanako"),
        ("山田　太郎", "yamada", "taro"),
        ("佐藤健", "sato", "ken"),
        ("原花子", "hara", "hanako"),
        ("佐藤くみ子", "sato", "kumiko"),
        ("高崎 聡", "takasaki", "satoshi"),
        ("高根 健太", "takane", "kenta"),
        ("深根 隆", "mine", "takashi"),
    ],
)
def test_kanji_are_read_in_the_japanese_way(text: str, family: str, given_name: str | None) -> None:
    found = readings(text)
    assert family in found.family
    assert given_name in found.given if given_name else not found.given


@pytest.mark.parametrize("text", ["林志玲", "王小明", "田", "Tanaka Hanako", "タナカ", "", " ", "林 x", "張"])
def test_what_may_be_chinese_or_no_kanji_is_not(text: str) -> None:
    assert readings(text) == Reading()


@pytest.mark.parametrize("pair", PAIRS)
def test_katakana_sounds_like_the_name(pair: str) -> None:
    kana, latin = pair.split()
    assert is_katakana(kana)
    assert sounds_in_katakana(key(latin), key(kana))


@pytest.mark.parametrize(
    "pair", ["スミス Carter", "ロバート Richard", "カーター Taylor", "ア Anna", "ジョンソン Anderson"]
)
def test_katakana_of_another_name(pair: str) -> None:
    kana, latin = pair.split()
    assert not sounds_in_katakana(key(latin), key(kana))


@pytest.mark.parametrize("text", ["田中", "Smith", "たなか", "", "김"])
def test_what_is_not_katakana(text: str) -> None:
    assert not is_katakana(text)


@given(st.text(), st.text())
def test_any_text_is_read(a: str, b: str) -> None:
    assert isinstance(readings(a), Reading)
    assert sounds_in_katakana(key(a), key(b)) in (True, False)


def test_ten_thousand_characters_are_read() -> None:
    assert readings("田中" * 5_000).family == ("tanaka",)
    assert not sounds_in_katakana("ch" * 5_000, "chi" * 5_000)
