"""In which language a text is: never a wrong one, seldom none."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.verdict.note import manner, tongue
from afterword.verdict.note.language import LANGUAGES
from tests.note.test_lint_languages import CASES

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Hi Priya, thank you for the talk about bees.", "en"),
        ("Sehr geehrte Frau Nair, woran hat es gelegen?", "de"),
        ("Bonjour Priya, merci pour cette conversation sur les abeilles.", "fr"),
        ("Hola, Priya. ¿Qué tal las abejas?", "es"),
        ("Buongiorno Priya, grazie per il tempo e per la storia delle api.", "it"),
        ("Beste Priya, dank voor het gesprek over de bijen.", "nl"),
        ("Dzień dobry, dziękuję za rozmowę o pszczołach.", "pl"),
        ("Oi Priya, gostei da nossa conversa com a equipe.", "pt-BR"),
        ("Olá Priya, gostei da nossa conversa com a equipa.", "pt-PT"),
        ("本日はありがとうございました。", "ja"),
        ("谢谢您抽出时间。", "zh-Hans"),
        ("謝謝您抽出時間。", "zh-Hant"),
        ("中文", "zh-Hans"),
        ("", None),
        ("Priya Nair 2026", None),
        ("Спасибо за беседу", None),
        ("🚀", None),
    ],
)
def test_which_language_a_text_is_in(text: str, code: str | None) -> None:
    assert tongue(text) == code


@pytest.mark.parametrize(
    ("text", "code", "register"),
    [
        ("Hallo Priya, danke dir für deine Zeit!", "de", "informal"),
        ("Hallo Frau Nair, danke für Ihre Zeit!", "de", "formal"),
        ("Danke!", "de", None),
        ("Merci pour ton temps.", "fr", "informal"),
        ("Gracias por su tiempo.", "es", "formal"),
        ("谢谢你的时间。", "zh-Hans", "informal"),
        ("Thank you!", "en", "neutral"),
        ("ありがとうございました。", "ja", "formal"),
    ],
)
def test_in_which_register_a_text_is(text: str, code: str, register: str | None) -> None:
    assert manner(text, code) == register


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_sentence_is_taken_for_no_other_language(code: str) -> None:
    found = [(text, tongue(text)) for _, text in CASES[code]]
    assert [one for one in found if one[1] and one[1][:2] != code[:2]] == []
    assert sum(read is None for _, read in found) <= len(found) / 2


@pytest.mark.parametrize("path", sorted(GOLDEN.iterdir()), ids=lambda path: path.stem)
def test_every_draft_is_read_as_what_it_is(path: Path) -> None:
    drafts = [line for line in path.read_text("utf-8").splitlines() if len(line) > 60]
    assert {str(tongue(draft))[:2] for draft in drafts} == {path.stem[:2]}


@given(st.text())
def test_any_text_is_read_the_same_way_twice(text: str) -> None:
    assert tongue(text) == tongue(text)
    assert tongue(text) in (None, *LANGUAGES)
