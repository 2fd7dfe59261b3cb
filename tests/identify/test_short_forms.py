"""Which given names are forms of one, and which may be one abroad."""

import pytest

from afterword.verdict.identify.short_forms import forms, in_words, is_given_name, variants
from afterword.verdict.identify.tokens import key

ONE = """
    Bill William, Peggy Margaret, Jack John, Chuck Charles, Sasha Alexander, Liz Elizabeth, Kate Catherine,
    Pepe José, Paco Francisco, Nacho Ignacio, Kike Enrique, Lola Dolores, Quique Enrique, Chema José,
    Zeca José, Toninho Antonio, Chico Francisco, Lula Luís, Beppe Giuseppe, Gigi Luigi, Pippo Filippo,
    Babeth Elisabeth, Manu Emmanuel, Seb Sébastien, Sepp Josef, Uli Ulrich, Heinz Heinrich, Käthe Katharina,
    Kees Cornelis, Jaap Jacobus, Henk Hendrik, Truus Geertruida, Lasse Lars, Kalle Karl, Jussi Juhani,
    Pelle Per,
    Kasia Katarzyna, Gosia Małgorzata, Wojtek Wojciech, Staszek Stanisław, Honza Jan, Pepa Josef,
    Franta František,
    Pista István, Laci László, Jancsi János, Bandi András, Dima Dmitry, Дима Дмитрий, Саша Александр,
    Серёжа Сергей, Наташа Наталья, Vova Volodymyr, Zhenya Evgeny, Misha Mikhail, Лёша Алексей, Катя Екатерина,
    Aca Aleksandar, Djoka Đorđe, Mitko Dimitar, Gosho Georgi, Ionut Ion, Fane Ștefan, Yannis Ioannis, Kostas
    Konstantinos, Takis Panagiotis, Memo Mehmet, Yossi Yosef, Itzik Yitzhak, Mohamed Muhammad, محمد Mohammed,
    Mohd Muhammad, Yusuf Youssef, Hossein Hussain, Venky Venkatesh, Sid Siddharth, Raj Rajesh, Yuuki Yuki,
    Shouta Shota, Seun Oluwaseun, Emeka Chukwuemeka, דוד David, Wenzel Václav
""".strip().split(",")  # fmt: skip
ABROAD = """
    Jan John, Giuseppe Joseph, Katarzyna Catherine, Evgeny Eugene, Sergei Serge, Iacob James,
    Wojciech Adalbert,
    Li Lee, Zhang Cheung, Zhang Chang, Chen Tan, Wang Wong, Huang Ng, Wu Goh, Guo Kwok, Xu Hsu, Zheng Tay,
    Park Pak, Choi Choe, Jung Jeong, Lee Rhee, Kim Gim, Lim Im, Schmidt Smith, Chowdhury Chaudhary,
    Mukherjee Mukhopadhyay, Xiao Siu, Cohen Kogan
""".strip().split(",")  # fmt: skip
TWO = ["Anna Maria", "Peter Paul", "Julia Julian", "Maria Mario", "Wei Wang", "Li Wang", "Kim Park"]


@pytest.mark.parametrize("pair", ONE)
def test_forms_of_one_name(pair: str) -> None:
    a, b = pair.split()
    assert forms(key(a)) & forms(key(b))


@pytest.mark.parametrize("pair", ABROAD)
def test_one_name_abroad(pair: str) -> None:
    a, b = pair.split()
    assert variants(key(a)) & variants(key(b))


@pytest.mark.parametrize("pair", TWO)
def test_two_names(pair: str) -> None:
    a, b = pair.split()
    assert not forms(key(a)) & forms(key(b))
    assert not variants(key(a)) & variants(key(b))


def test_an_unknown_name_is_itself_only() -> None:
    assert forms("quendrilo") == variants("quendrilo") == {"quendrilo"}
    assert not is_given_name("quendrilo")
    assert is_given_name("liz")
    assert is_given_name("hiroshi")


def test_how_two_forms_belong_together_in_words() -> None:
    assert in_words("Liz", "Elizabeth", "liz", "elizabeth") == "Liz is short for Elizabeth"
    assert in_words("Elizabeth", "Liz", "elizabeth", "liz") == "Liz is short for Elizabeth"
    assert in_words("Sasha", "Alex", "sasha", "alex") == "Sasha and Alex are forms of one name"
