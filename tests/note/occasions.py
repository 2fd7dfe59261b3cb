"""Occasions for the tests of notes. Everybody is invented."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from afterword.verdict.note import Occasion, Outcome
from afterword.words import ApplicationStatus

DETAIL = "how you roll out migrations on Fridays"


def occasion(**changes: Any) -> Occasion:
    """Priya Nair of Acme, met in November, rejected; with `changes`."""
    fields: dict[str, Any] = {
        "name": "Priya Nair",
        "outcome": Outcome.REJECTED,
        "company": "Acme",
        "role": "Data Engineer",
        "met_at": datetime(2026, 11, 3, 15, tzinfo=UTC),
        "detail": DETAIL,
    }
    return Occasion(**(fields | changes))


WORDS = st.sampled_from(
    ["orchard", "lantern", "compiler", "bicycle", "migrations", "queue", "Kubernetes", "latency", "mentoring",
     "climbing", "Lisbon", "piano", "on-call", "garden", "telescope", "monolith", "sourdough", "deadlines"]
)  # fmt: skip
DETAILS = st.lists(WORDS, min_size=2, max_size=9).map(" ".join) | st.sampled_from(
    [
        "how you roll out migrations on Fridays",
        "that you started out as a baker",
        "We both learnt to juggle during a release!",
        "your question: what would I delete first?",
        "pairing on the parser…",
        "the {name} in your templates, and 100 % [coverage]",
        "la « dette » technique",
        "レガシーコードとの付き合い方",
    ]
)
_SCRIPTS = [
    "Latin ABCDEGHMORST abcdefghiklmnoprstuvyz",
    "ąćęłńóśźżäöüßéèñçøåşğ",
    "АБВГДЕИКЛМНОПРСТ абвгдеиклмнопрст",
    "αβγδεζηθικλμνξοπ",
    "אבגדהוזחטיכלמנסעפצקרשת",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "अआइईउऊएकखगघचछजझटडतथदधनपफबभमयरलवशसह",
    "กขคงจฉชซดตถทธนบปผพฟมยรลวสหอ",
    "李王张小花明美子田中山本佐藤鈴木",
    "さくらはなこたろう",
    "김이박최정강조윤장임",
    "👩\u200d💻🚀e\u0301a\u0308\u200f",
]
_WORDS_OF_A_NAME = st.sampled_from(_SCRIPTS).flatmap(
    lambda letters: st.text(letters, min_size=1, max_size=14)
)
NAMES = st.lists(_WORDS_OF_A_NAME, min_size=1, max_size=6).map(" ".join) | st.sampled_from(
    ["Priya Nair", "Dr. Priya Nair, PhD", "PRIYA NAIR", "Nair, Priya", "李小花", "J. Müller", "🚀",
     "d'Arc Example", "Anna van der Berg", "Wolfeschlegelsteinhausenbergerdorff " * 4, "דוד לוי",
     "Ludovica-Maria (she/her)", "", "{x}", "佐藤 花子", "José María de la Cruz y Ortega", "O'Neil Öz",
     "김 민지"]
)  # fmt: skip
COMPANIES = st.none() | st.sampled_from(
    ["Acme", "Acme GmbH & Co. KG", "Acme (YC S21)", "Acme | Berlin", "Offer Labs", "Feedback.io",
     "株式会社メルカリ", "Status & Update Ltd.", "{role}", "A Company of Everything and More " * 6, "🚀", ""]
)  # fmt: skip
ROLES = st.none() | st.sampled_from(
    ["Data Engineer", "the Data Engineer role", "Referral Manager",
     "Senior Staff Principal Engineer, Platform (m/f/d)", "Job Coach", "[Analyst]", "x" * 300, ""]
)  # fmt: skip
OCCASIONS = st.builds(
    Occasion,
    name=NAMES,
    outcome=st.sampled_from(Outcome),
    company=COMPANIES,
    role=ROLES,
    met_at=st.none() | st.datetimes(timezones=st.just(UTC)),
    detail=st.none() | DETAILS,
    seat=st.integers(min_value=0, max_value=60),
    announced=st.booleans(),
    status=st.none() | st.sampled_from(ApplicationStatus),
    coming=st.booleans(),
)
