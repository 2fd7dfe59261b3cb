"""Every reason has its share, and all of them together are the score. Everybody is invented."""

import pytest

from afterword.contract import Profile
from afterword.verdict import facts as f
from afterword.verdict.identify import identify
from afterword.verdict.identify.asked import read
from afterword.verdict.identify.identify import score_of
from afterword.verdict.identify.index import index_of
from afterword.verdict.identify.keys import keys_of
from afterword.verdict.identify.level import Judged, choose
from afterword.words import MatchKind
from tests.identify.logs import EARLY, id_of, log_of

# name in the log, what the profile shows, and a text that the evidence has
SAID = [
    ("Elizabeth Carter", {"name": "Liz Carter"}, "Liz is short for Elizabeth"),
    ("Anna Bogucki", {"name": "Anna Bogutsky"}, "but: Bogutsky on the profile, Bogucki in your log"),
    ("Anna Maria Nowak", {"name": "Anna Maria Nowak"}, "same name: Anna Maria Nowak"),
    ("Nair Priya", {"name": "Priya Nair"}, "same name: Nair Priya"),
    ("Jun-Hui Li", {"name": "Junhui Q. Li"}, "Junhui is Jun-Hui"),
    ("Junhui Li", {"name": "Jun Hui Q. Li"}, "Jun-Hui is Junhui"),
    ("Anna Nowak", {"name": "Anna Kowalska (née Nowak)"}, "Nowak is another name of theirs"),
    ("Anna Kowalska (Nowak)", {"name": "Anna Nowak"}, "Nowak is another name of theirs"),
    ("Hanan Bin Zamouri", {"name": "Hanan Benzamouri"}, "Benzamouri is another name of theirs"),
    ("Kim (Liz) Carter", {"name": "Kimberly Q. (Liz) Carter"}, "Kim is short for Kimberly"),
    ("李军辉", {"name": "Junhui Li"}, "same name: 李军辉"),
    ("김현석", {"name": "Hyunseok Kim"}, "Hyunseok sounds like 현석"),
    ("Hyunseok Kim", {"name": "김현석"}, "현석 sounds like Hyunseok"),
    ("Chaykovskiy Anna", {"name": "Anna Tchaikovsky"}, "Tchaikovsky is another spelling of Chaykovskiy"),
    ("Anna Van Deurlen", {"name": "Anna Vandeurlenn"}, "Vandeurlenn is another name of theirs"),
    ("Jun Huie Li", {"name": "Junhuii Li"}, "Junhuii is another spelling of Jun-Huie"),
    ("Priya M. Nair", {"name": "Priya Menon Q. Nair"}, "both are called Priya"),
    ("Priya Nair", {"name": "Priya Nair", "slug": "priya-s-nair-1"}, "same name: Priya Nair"),
    ("Priya Nair", {"name": "Pri Nair", "slug": "priya-nair-1"}, "the address reads Priya Nair"),
    ("Keiko Sato", {"name": "佐藤 恵子"}, "same name: Keiko Sato"),
    ("佐藤 恵子", {"name": "Keiko Q. Sato"}, "Keiko sounds like 佐藤 恵子"),
]


@pytest.mark.parametrize(("logged", "shown", "said"), SAID)
def test_the_shares_are_the_score(logged: str, shown: dict[str, str], said: str) -> None:
    log = log_of((logged, "Acme"))
    profile = Profile(company="Acme", **shown)  # type: ignore[arg-type]
    match = identify(profile, log)
    assert said in [clue.text for clue in match.clues]
    one = score_of(read(profile, keys_of(profile)), id_of(0), index_of(log), log)
    assert match.base + sum(clue.weight for clue in match.clues) == pytest.approx(one.score, abs=0.01)
    for kind in (MatchKind.EXACT, MatchKind.LIKELY, MatchKind.POSSIBLE):
        assert choose([Judged(kind, one, other_address=False)], 1.0).clues == match.clues


def test_an_address_has_its_share() -> None:
    email = f.Addressed(at=EARLY, person=id_of(0), email="liz.carter@acme.example")
    log = log_of(("Elizabeth Carter", "Acme"), facts=[email])
    profile = Profile(name="Liz Carter", company="Beta")
    match = identify(profile, log)
    assert [clue.name for clue in match.clues] == ["equal", "nickname", "company", "mail"]
    one = score_of(read(profile, keys_of(profile)), id_of(0), index_of(log), log)
    assert match.base + sum(clue.weight for clue in match.clues) == pytest.approx(one.score, abs=0.01)
