"""The classes of hard negatives: the profile is somebody else's, who is much like one of the log. Each
function shapes the case of the one in the log and says whether it could."""

import random
from collections.abc import Callable

from tests.worlds.case import Case
from tests.worlds.negatives import colleagues, namesakes

Shape = Callable[[random.Random, Case], bool]
NEGATIVES: dict[str, tuple[Shape, int]] = {
    "namesake elsewhere": (namesakes.elsewhere, 20),
    "namesake, no company": (namesakes.nowhere, 2),
    "namesake, moved on": (namesakes.with_another_past, 5),
    "namesake's nickname elsewhere": (namesakes.nickname_elsewhere, 6),
    "namesake's initial elsewhere": (namesakes.initial_elsewhere, 4),
    "namesake misspelt elsewhere": (namesakes.misspelt_elsewhere, 4),
    "namesake in another script elsewhere": (namesakes.other_script_elsewhere, 4),
    "half a surname elsewhere": (namesakes.half_elsewhere, 3),
    "colleague of that surname": (colleagues.same_surname, 12),
    "colleague of that given name": (colleagues.same_given_name, 8),
    "colleague with a similar surname": (colleagues.similar_surname, 10),
    "colleague of the other gender": (colleagues.other_gender, 6),
    "colleague with the same initials": (colleagues.same_initials, 6),
    "colleague with another middle name": (colleagues.other_middle_name, 4),
    "colleague whose nickname collides": (colleagues.same_nickname, 4),
    "father and son": (colleagues.junior, 1),
}
COMMON = frozenset(name for name in NEGATIVES if name.startswith("namesake"))
"""Classes about people whose names are often borne."""
