"""Names that are spelt in several ways in Latin letters, and names that only look so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.verdict.identify.romanised import readings, romanised, spelt_alike

ALIKE = """
    tchaikovsky chaykovskiy, tschaikowski tchaikovsky, yuri iouri, yuri juri, yuri yuriy, sergey serguei,
    sergei sergej,
    alexey aleksey, ivanov ivanoff, ivanov iwanow, gorbachev gorbatschow, dmitry dmitrij, evgeny yevgeniy,
    evgeny jewgeni, zhukov joukov, mikhail michail, khaled khalid, rachid rashid, qasim kassem, alrashid
    rashid,
    elsayed sayed, mahmoud mahmud, noor nour, walid waleed, jamal djamal, cheikh sheikh, petrovic petrovich,
    djordjevic dordevic, papadopoulos papadopulos, chaim haim, lakshmi laxmi, deepak dipak, sunil suneel,
    chatterjee chatterji, ohno ono, oono ono, satoh sato, yuuki yuki, shota syota, volodymyr volodimir,
    serhii serhiy, viktoriia victoria, mariia maria, yuliia julia, shevchenko chevtchenko, kuznetsov kuznecov,
    vasiliev vasilyev, fyodor fiodor, solovyov soloviev, stanislav stanislaw, zhanna janna, kowalski kovalsky,
    zelensky zelenskyy, aleksandr alexander, farzaneh farzane, abdullah abdulla, pushkin puschkin,
    dostoevsky dostojewski, medvedev medwedew, kuzmin kouzmin, rabinovich rabinovitch, novikova novikowa,
    kovalevskaya kovalevskaja, goncharov gontscharow, lebedev lebedeff
""".strip().split(",")
UNLIKE = """
    maria mario, julia julian, chen cheng, chen shen, zhen chen, ivan ivana, wang wong, peter petra, daniel
    daniela,
    lin ling, hans hanna, nowak novik, mark marek, jan jana, miller muller, ali ala, ahmed hamid, hassan
    hussein,
    omar amir, samir samira, tom tim, zhao chao, zhang jiang, zhu chu, xu shu, li le
""".strip().split(",")


@pytest.mark.parametrize("pair", ALIKE)
def test_one_name_in_two_spellings(pair: str) -> None:
    a, b = pair.split()
    assert spelt_alike(a, b)
    assert spelt_alike(b, a)


@pytest.mark.parametrize("pair", UNLIKE)
def test_two_names(pair: str) -> None:
    a, b = pair.split()
    assert not spelt_alike(a, b)


def test_the_first_reading_is_what_most_writers_mean() -> None:
    assert romanised("tchaikovsky") == romanised("chaykovskiy")
    assert romanised("li") == "li"


@given(st.text("abcdefghijklmnopqrstuvwxyz0123456789", max_size=40))
def test_any_key_is_alike_itself(key: str) -> None:
    assert spelt_alike(key, key)
    assert len(readings(key)) <= 5


def test_ten_thousand_letters_are_read() -> None:
    assert spelt_alike("sch" * 3_000, "sch" * 3_000)
