"""Who a profile is in the log. Everybody is invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.contract import Profile
from afterword.verdict import facts as f
from afterword.verdict.identify import identify
from afterword.verdict.identify.name import parse_name
from afterword.verdict.log import Log
from afterword.words import MatchKind
from tests.identify.logs import EARLY, LATER, id_of, involved, log_of, people

EXACT, LIKELY, POSSIBLE, NONE = MatchKind.EXACT, MatchKind.LIKELY, MatchKind.POSSIBLE, MatchKind.NONE
ID = "ACoAABxY3kQB"

# name in the log, name on the profile; both at Acme
AT_ONE_COMPANY = [
    ("Priya Nair", "Priya Nair", EXACT),
    ("Priya Nair", "PRIYA NAIR", EXACT),
    ("Priya Nair", "Nair, Priya", EXACT),
    ("Priya Nair", "Nair Priya", EXACT),
    ("Priya Nair", "Dr. Priya Nair, PhD, MBA", EXACT),
    ("Priya Nair", "Priya Nair (she/her) 🚀", EXACT),
    ("Priya Nair", "𝐏𝐫𝐢𝐲𝐚 𝐍𝐚𝐢𝐫 | We are hiring", EXACT),
    ("Jörg Müller", "Joerg Mueller", EXACT),
    ("Jörg Müller", "Jorg Muller", EXACT),
    ("Łukasz Wójcik", "Lukasz Wojcik", EXACT),
    ("Jun-Hui Li", "Junhui Li", EXACT),
    ("Junhui Li", "Li Jun Hui", EXACT),
    ("Anna van der Berg", "Anna Berg", EXACT),
    ("李小花", "Xiaohua Li", EXACT),
    ("Sukarnoputra", "Sukarnoputra", EXACT),
    ("Elizabeth Carter", "Liz Carter", LIKELY),
    ("Liz Carter", "Elizabeth Carter", LIKELY),
    ("Elizabeth Carter", 'Elizabeth "Liz" Carter', EXACT),
    ("José García", "Pepe Garcia", LIKELY),
    ("Katarzyna Nowak", "Kasia Nowak", LIKELY),
    ("Dmitri Volkov", "Dima Volkov", LIKELY),
    ("Dmitri Volkov", "Dmytro Volkov", LIKELY),
    ("Aleksandr Ivanov", "Sasha Ivanov", LIKELY),
    ("Catherine Baker", "Katherine Baker", LIKELY),
    ("Anna Nowak", "Anna Kowalska (Nowak)", LIKELY),
    ("Anna Nowak", "Anna Kowalska (née Nowak)", LIKELY),
    ("Anna van der Berg", "Anna Vanderberg", LIKELY),
    ("Mohammed Al-Rashid", "Mohamed Alrashid", LIKELY),
    ("Priya Nair", "Priya Sunita Nair", LIKELY),
    ("Priya Nair", "P. Nair", LIKELY),
    ("P. Nair", "Priya Nair", LIKELY),
    ("Priyanka Nair", "P. Nair", LIKELY),
    ("Priya Nair", "Priya N.", LIKELY),
    ("Priya Nayar", "Priya Nayyar", LIKELY),
    ("Tomasz Kowalczyk", "Tomasz Kowalcyzk", LIKELY),
    ("Maximilian Brandt", "Maxim Brandt", LIKELY),
    ("דוד לוי", "David Levi", LIKELY),
    ("Александр Иванов", "Alexander Ivanov", LIKELY),
    ("Priya", "Priya Nair", POSSIBLE),
    ("Mario Garcia", "Maria Garcia", POSSIBLE),
    ("Jan Kowalski", "Jan Kowalska", POSSIBLE),
    ("Wei Chen", "Wei Cheng", POSSIBLE),
    ("Priya Nair", "Priya Menon", NONE),
    ("Priya Nair", "Arun Nair", NONE),
    ("Priya K. Nair", "Priya S. Nair", NONE),
    ("Priya Nair", "Tom Baker", NONE),
]


@pytest.mark.parametrize(("logged", "shown", "expected"), AT_ONE_COMPANY)
def test_names_at_one_company(logged: str, shown: str, expected: MatchKind) -> None:
    match = identify(Profile(name=shown, company="Acme Inc."), log_of((logged, "Acme")))
    assert match.kind is expected
    assert [p.name for p in match.people] == ([] if expected is NONE else [logged])


# name and company in the log; name, company and headline of the profile
ELSEWHERE = [
    (("Priya Nair", "Acme"), ("Priya Nair", "Beta", None), POSSIBLE),
    (("Elizabeth Carter", "Acme"), ("Liz Carter", "Beta", None), POSSIBLE),
    (("Priya Nayar", "Acme"), ("Priya Nayyar", "Beta", None), NONE),
    (("Priya Nair", "Acme"), ("P. Nair", "Beta", None), NONE),
    (("Priya", "Acme"), ("Priya Nair", "Beta", None), NONE),
    (("Priya Nair", "Acme"), ("Priya Nair", "Acme Robotics", None), LIKELY),
    (("Priya Nair", "Acme"), ("P. Nair", "Acme Robotics", None), POSSIBLE),
    (("Priya Nair", "Acme"), ("Priya Nair", None, None), LIKELY),
    (("Priya Nair", None), ("Priya Nair", "Acme", None), LIKELY),
    (("Elizabeth Carter", "Acme"), ("Liz Carter", None, None), POSSIBLE),
    (("Priya Nair", "Acme"), ("Priya", None, None), POSSIBLE),
    (("Priya Nair", "Acme"), ("Priya Nair", None, "Head of Data at Acme"), EXACT),
    (("Priya Nair", "Acme"), ("Priya Nair", None, "Head of Data @Acme | Speaker"), EXACT),
    (("Priya Nair", "Acme"), ("Priya Nair", None, "Head of Data"), LIKELY),
    (("Priya Nair", "Acme"), ("Priya Nair", "Beta", "Head of Data, Acme and Beta"), LIKELY),
    (("Priya Nair", "Acme"), ("Priya Nair", "Beta", "Ex-Acme"), LIKELY),
    (("Priya Nair", "Acme"), ("Priya Nair", "Beta", "Acmeist poet"), POSSIBLE),
    (("Priya Nair", "X"), ("Priya Nair", None, "Making X work"), LIKELY),
    (("Priya Nair", "Acme"), ("Priya Nair", "🚀", None), POSSIBLE),
]


@pytest.mark.parametrize(("logged", "shown", "expected"), ELSEWHERE)
def test_names_and_companies(
    logged: tuple[str, str | None], shown: tuple[str, str | None, str | None], expected: MatchKind
) -> None:
    profile = Profile(name=shown[0], company=shown[1], headline=shown[2])
    assert identify(profile, log_of(logged)).kind is expected


def test_the_company_of_their_application_counts_as_well_as_their_employer() -> None:
    agency = log_of(("Priya Nair", "Hunt & Partners"), facts=involved(0, 1, "Acme"))
    for company in ("Acme GmbH", "Hunt and Partners"):
        assert identify(Profile(name="Priya Nair", company=company), agency).kind is EXACT


def test_an_application_that_turns_out_to_be_at_another_company() -> None:
    log = log_of(("Priya Nair", None), facts=involved(0, 1, "Acme"))
    log.add(f.Opened(at=LATER, application="a" + id_of(1)[1:], company="Beta"))
    assert identify(Profile(name="Priya Nair", company="Beta"), log).kind is EXACT
    log.add(f.Opened(at=EARLY, application="a" + id_of(1)[1:], company="Gamma"))
    assert identify(Profile(name="Priya Nair", company="Gamma"), log).kind is POSSIBLE


def test_an_application_is_known_before_its_company() -> None:
    facts = [*people(("Priya Nair", None)), *reversed(involved(0, 1, "Acme"))]
    assert identify(Profile(name="Priya Nair", company="Acme"), Log(facts)).kind is EXACT


def test_earlier_names_and_employers_count() -> None:
    log = log_of(("Priya Nair", "Acme"))
    log.add(f.Named(at=LATER, person=id_of(0), name="Priya Menon"))
    log.add(f.Employed(at=LATER, person=id_of(0), company="Beta"))
    for name in ("Priya Nair", "Priya Menon"):
        for company in ("Acme", "Beta"):
            assert identify(Profile(name=name, company=company), log).kind is EXACT


def test_an_address_tells_name_and_employer() -> None:
    email = f.Addressed(at=EARLY, person=id_of(0), email="priya.nair@mail.acme.co.uk")
    log = log_of(("PN", None), facts=[email])
    assert identify(Profile(name="Priya Nair", company="Acme"), log).kind is EXACT
    private = f.Addressed(at=EARLY, person=id_of(0), email="priyanair@gmail.com")
    assert identify(Profile(name="Priya Nair"), log_of(("PN", None), facts=[private])).kind is NONE


def test_past_employers_tell_who_moved_from_a_namesake() -> None:
    log = log_of(("Priya Nair", "Acme"))
    moved = Profile(name="Priya Nair", company="Beta", past_companies=["Gamma", "Acme Inc."])
    match = identify(moved, log)
    assert (match.kind, match.clues[-1].text) == (LIKELY, "they worked at Acme before")
    other = Profile(name="Priya Nair", company="Beta", past_companies=["Gamma"])
    assert identify(other, log).kind is POSSIBLE


def test_an_address_fits_a_name_that_was_never_told() -> None:
    email = f.Addressed(at=EARLY, person=id_of(0), email="pnair@acme.example")
    match = identify(Profile(name="Priya Nair", company="Acme"), log_of(("pnair", None), facts=[email]))
    assert match.kind is LIKELY
    assert "their address fits the name: pnair@acme.example" in [clue.text for clue in match.clues]
    desk = f.Addressed(at=EARLY, person=id_of(0), email="+49@acme.example")
    assert identify(Profile(name="Priya Nair"), log_of(("Tom Baker", None), facts=[desk])).kind is NONE


def test_father_and_son() -> None:
    log = log_of(("Pat Hall Sr.", "Acme"))
    assert identify(Profile(name="Pat Hall Jr.", company="Acme"), log).kind is POSSIBLE
    assert identify(Profile(name="Pat Hall", company="Acme"), log).kind is EXACT


def test_a_name_in_two_scripts() -> None:
    log = log_of(("Yuki Tanaka", "Acme"), ("李明", "Beta"), ("김우준", "Gamma"))
    assert identify(Profile(name="田中ゆき (Yuki Tanaka)", company="Acme"), log).kind is EXACT
    assert identify(Profile(name="Ming Li", company="Beta"), log).person is log.people[id_of(1)]
    assert identify(Profile(name="Woojun Kim", company="Gamma"), log).person is log.people[id_of(2)]


def test_the_weights_add_up() -> None:
    log = log_of(("Elizabeth Carter", "Acme"))
    match = identify(Profile(name="Liz M. Carter", company="Acme Inc."), log)
    assert match.base < 0 < match.base + sum(clue.weight for clue in match.clues)
    assert identify(Profile(name="Dr. Liz Carter, PhD", company="Acme"), log).dropped == ("Dr.", "PhD")


def test_two_of_one_name() -> None:
    log = log_of(("Priya Nair", "Acme"), ("Priya Nair", "Beta"), ("Tom Baker", "Acme"))
    assert identify(Profile(name="Priya Nair", company="Beta"), log).person is log.people[id_of(1)]
    unclear = identify(Profile(name="Priya Nair"), log)
    assert (unclear.kind, {p.id for p in unclear.people}) == (POSSIBLE, {id_of(0), id_of(1)})


def test_two_of_one_name_at_one_company() -> None:
    log = log_of(("Priya Nair", "Acme"), ("Priya Nair", "Acme GmbH"))
    match = identify(Profile(name="Priya Nair", company="Acme"), log)
    assert (match.kind, len(match.people), match.person) == (POSSIBLE, 2, None)


def test_a_close_second_best_pulls_likely_down() -> None:
    log = log_of(("Elizabeth Carter", "Acme"), ("Eliza Carter", "Acme"))
    assert identify(Profile(name="Liz Carter", company="Acme"), log).kind is POSSIBLE


def test_the_exact_one_wins_over_a_likely_one() -> None:
    log = log_of(("Elizabeth Carter", "Acme"), ("Liz Carter", "Acme"))
    match = identify(Profile(name="Liz Carter", company="Acme"), log)
    assert (match.kind, match.people) == (EXACT, (log.people[id_of(1)],))


def test_no_more_than_five_are_shown() -> None:
    log = log_of(*[("Priya Nair", f"Company{n}") for n in range(9)])
    assert len(identify(Profile(name="Priya Nair"), log).people) == 5


LINKED = f.Linked(at=EARLY, person=id_of(0), slug="żaneta-1", member_id=ID)


@pytest.mark.parametrize(
    "profile",
    [
        Profile(slug="żaneta-1"),
        Profile(slug="%C5%BBaneta-1"),
        Profile(member_id=ID),
        Profile(slug=ID),
        Profile(url="https://www.linkedin.com/in/%c5%bcaneta-1/overlay/contact-info/"),
        Profile(url=f"linkedin.com/in/{ID}"),
        Profile(url=f"https://www.linkedin.com/sales/people/{ID},name,x"),
        Profile(slug="żaneta-1", name="Somebody Else", company="Beta"),
        Profile(slug="renamed", member_id=ID),
    ],
)
def test_a_linked_id_is_exact(profile: Profile) -> None:
    match = identify(profile, log_of(("Żaneta Przykład", "Acme"), facts=[LINKED]))
    assert (match.kind, match.clues[0].name) == (EXACT, "linked")


def test_ids_are_case_sensitive() -> None:
    log = log_of(("Żaneta Przykład", "Acme"), facts=[LINKED])
    assert identify(Profile(member_id=ID.swapcase()), log).kind is NONE


def test_ruled_out_is_never_offered_again() -> None:
    profile = Profile(name="Priya Nair", company="Acme", slug="priya-nair")
    log = log_of(("Priya Nair", "Acme"), ("Priya Nair", "Acme"))
    log.add(f.RuledOut(at=LATER, person=id_of(0), slug="priya-nair"))
    assert identify(profile, log).person is log.people[id_of(1)]
    log.add(f.RuledOut(at=LATER, person=id_of(1), slug="Priya-Nair"))
    assert identify(profile, log).kind is NONE


def test_the_last_word_counts() -> None:
    def word(kind: type[f.Linked] | type[f.RuledOut], at: object, person: int = 0) -> f.Fact:
        return kind(at=at, person=id_of(person), slug="priya-nair")  # type: ignore[arg-type]

    profile = Profile(slug="priya-nair", name="Priya Nair")
    facts = [word(f.Linked, LATER), word(f.RuledOut, EARLY)]
    assert identify(profile, log_of(("Priya Nair", "Acme"), facts=facts)).kind is EXACT
    facts = [word(f.Linked, EARLY), word(f.RuledOut, LATER)]
    assert identify(profile, log_of(("Priya Nair", "Acme"), facts=facts)).kind is NONE
    facts = [word(f.Linked, EARLY), word(f.Linked, LATER, 1)]
    both = log_of(("Priya Nair", "Acme"), ("Priya Menon", "Acme"), facts=facts)
    assert identify(profile, both).person is both.people[id_of(1)]


def test_a_word_about_one_id_counts_over_an_older_one_about_the_other() -> None:
    profile = Profile(slug="priya-nair", member_id=ID)
    linked = f.Linked(at=EARLY, person=id_of(0), slug="priya-nair")
    ruled_out = f.RuledOut(at=LATER, person=id_of(0), member_id=ID)
    assert identify(profile, log_of(("Priya Nair", "Acme"), facts=[linked, ruled_out])).kind is NONE


def test_another_address_than_the_linked_one_is_a_question_at_most() -> None:
    linked = f.Linked(at=EARLY, person=id_of(0), slug="priya-nair")
    log = log_of(("Priya Nair", "Acme"), facts=[linked])
    match = identify(Profile(name="Priya Nair", company="Acme", slug="priya-nair-2"), log)
    assert match.kind is POSSIBLE
    assert match.clues[-1].weight < 0
    assert identify(Profile(name="Priya S. Nair", company="Beta", slug="priya-nair-2"), log).kind is NONE
    assert identify(Profile(name="Priya Nair", company="Acme", member_id=ID), log).kind is EXACT


def test_a_link_to_somebody_forgotten_links_nobody() -> None:
    log = Log([f.Linked(at=EARLY, person=id_of(7), slug="priya-nair")])
    log.people.clear()
    assert identify(Profile(slug="priya-nair"), log).kind is NONE


def test_an_address_alone_hints() -> None:
    log = log_of(("Priya Nair", "Acme"))
    match = identify(Profile(url="linkedin.com/in/priya-nair-5b31a6"), log)
    assert (match.kind, match.clues[0].text) == (POSSIBLE, "the address reads Priya Nair")
    assert identify(Profile(url="linkedin.com/in/priya-5b31a6"), log).kind is NONE
    assert identify(Profile(slug="priya-nair", company="Acme"), log).kind is LIKELY


def test_an_address_tells_the_name_that_the_page_does_not() -> None:
    log = log_of(("Anna Nowak", "Acme"))
    assert identify(Profile(name="Anna Kowalska", company="Acme", slug="anna-nowak-1b2"), log).kind is LIKELY
    assert identify(Profile(name="Anna Kowalska", company="Acme", slug="anna-k-1b2"), log).kind is NONE


def test_the_evidence_is_in_words() -> None:
    log = log_of(("Elizabeth Carter", "Acme"))
    match = identify(Profile(name="Liz M. Carter", company="Acme Inc."), log)
    assert [clue.text for clue in match.clues] == [
        "both are called Carter",
        "Liz is short for Elizabeth",
        "M is in the profile's name only",
        "same company: Acme Inc. = Acme",
    ]
    other = identify(Profile(name="Elizabeth Carter", company="Beta"), log)
    assert [clue.text for clue in other.clues] == [
        "same name: Elizabeth Carter",
        "another company: Beta, not Acme",
    ]


def test_people_told_later_are_found() -> None:
    log = log_of(("Tom Baker", "Beta"))
    profile = Profile(name="Priya Nair", company="Acme")
    assert identify(profile, log).kind is NONE
    for fact in (
        f.Named(at=LATER, person=id_of(5), name="Priya Nair"),
        f.Employed(at=LATER, person=id_of(5), company="Acme"),
        f.Remembered(at=LATER, person=id_of(5), detail="climbing"),
    ):
        log.add(fact)
    assert identify(profile, log).person is log.people[id_of(5)]


def test_a_common_word_does_not_hide_the_right_person() -> None:
    crowd = [(f"Priya {chr(65 + n % 26)}example{chr(97 + n // 26)}", f"Company {n}") for n in range(500)]
    log = log_of(("Priya Nair", "Acme"), *crowd)
    assert identify(Profile(name="Priya Nair", company="Acme"), log).kind is EXACT
    assert identify(Profile(name="Liz Nair", company="Acme"), log).kind is NONE


def test_a_slip_is_found_without_the_company() -> None:
    log = log_of(("Priya Nayar", "Acme"), ("Priya Menon", "Acme"))
    match = identify(Profile(name="Priya Nayyar"), log)
    assert [p.name for p in match.people] == ["Priya Nayar"]


ODD = [
    "a",
    "A" * 200,
    "🚀🚀🚀",
    "\u202e\u200f",
    "P̸̢̛r̷̢͝i̵̢̨y̶̨͠a̴̡͝",
    "()",
    ",,,",
    "'",
    "|",
    "Dr.",
    "MBA",
    "she/her",
    "“”",
]


@pytest.mark.parametrize("name", ODD)
def test_odd_names_are_answered(name: str) -> None:
    log = log_of(("Priya Nair", "Acme"), *[(odd, odd) for odd in ODD])
    assert identify(Profile(name=name, company=name, headline=name, slug=name), log).kind in MatchKind


def test_ten_thousand_letters_are_answered() -> None:
    long = Profile.model_construct(
        name="Ab " * 3500, company="C" * 10_000, headline="d " * 5000, slug="e" * 10_000, url="f" * 10_000,
        member_id="1" * 10_000,
    )  # fmt: skip
    log = log_of(("Ab " * 3500, "C" * 10_000), ("Priya Nair", "Acme"))
    assert identify(long, log).kind in MatchKind


TEXT = st.text(max_size=60) | st.sampled_from(
    ["Priya Nair", "Nair, Priya", "Acme", "李小花", "דוד לוי", *ODD]
)


@given(st.lists(st.tuples(TEXT, TEXT), max_size=6), TEXT, TEXT, TEXT, TEXT)
def test_anything_is_answered_alike_each_time(
    logged: list[tuple[str, str | None]], name: str, company: str, headline: str, slug: str
) -> None:
    profile = Profile.model_construct(
        url=None, slug=slug, member_id=None, name=name, company=company, headline=headline
    )
    log = log_of(*logged)
    match = identify(profile, log)
    assert match == identify(profile, log)
    assert bool(match.people) == (match.kind is not NONE)
    assert (match.kind in (EXACT, LIKELY)) == (match.person is not None)


COMPANIES = st.sampled_from(["Acme", "株式会社メルカリ", "Acme Sp. z o.o."])


@given(TEXT.filter(lambda text: parse_name(text).tokens), COMPANIES)
def test_whoever_is_logged_is_found_by_the_same_words(name: str, company: str) -> None:
    profile = Profile.model_construct(
        url=None, slug=None, member_id=None, name=name, company=company, headline=None
    )
    assert identify(profile, log_of((name, company))).kind is EXACT
