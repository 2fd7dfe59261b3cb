"""In which language a note is: the first wish that can be met, with the register that goes with it."""

import pytest

from afterword.verdict.note import Wish, language_for

GERMAN, INFORMAL = Wish("de"), Wish(None, "informal")


@pytest.mark.parametrize(
    ("wishes", "code", "register"),
    [
        ([], "en", "neutral"),
        ([Wish(), GERMAN], "de", "formal"),
        ([Wish("fr"), GERMAN], "fr", "formal"),
        ([Wish("de_AT"), Wish("fr")], "de", "formal"),
        ([Wish("tlh"), Wish("x" * 500), Wish("pt_BR")], "pt-BR", "neutral"),
        ([INFORMAL, GERMAN], "de", "informal"),
        ([GERMAN, INFORMAL], "de", "informal"),
        ([GERMAN, Wish("de_DE", "informal")], "de", "informal"),
        ([Wish("de", "formal"), INFORMAL], "de", "formal"),
        ([GERMAN, Wish("fr", "informal")], "de", "formal"),
        ([Wish("tlh", "informal"), GERMAN], "de", "formal"),
        ([Wish("en", "formal")], "en", "neutral"),
    ],
)
def test_the_first_wish_that_can_be_met(wishes: list[Wish], code: str, register: str) -> None:
    spoken = language_for(wishes)
    assert (spoken.code, spoken.register_) == (code, register)
