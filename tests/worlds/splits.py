"""Three worlds that share no rare name, no invented company and few short forms: what is fitted on one is
not measured on itself."""

from typing import Literal
from zlib import crc32

Split = Literal["development", "validation", "test"]
SPLITS: tuple[Split, ...] = ("development", "validation", "test")


def owns(split: Split, text: str) -> bool:
    """Whether a rare thing belongs to this split: each to one."""
    return crc32(text.encode()) % 3 == SPLITS.index(split)


def knows(split: Split, text: str) -> bool:
    """Whether a thing of the world's common knowledge occurs in this split: half of it does, a quarter in
    this one only."""
    return crc32(text.encode()) % 4 in (3, SPLITS.index(split))
