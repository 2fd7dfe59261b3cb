"""From bytes to text, whatever was said or left unsaid about their encoding."""

import codecs
from functools import lru_cache

from charset_normalizer import from_bytes

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 20_000
_LAST = "cp1252"


def in_utf8(data: bytes) -> bytes:
    """The same in UTF-8 where a mark, or every second byte being zero, says that it is in another form of
    Unicode. All else is left as it is."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            rest = data[len(mark) :]
            return rest if name == "utf-8" else rest.decode(name, "replace").encode()
    if data[1:2] == b"\0" and data[3:4] == b"\0":
        return data.decode("utf-16-le", "replace").encode()
    if data[:1] == b"\0" and data[2:3] == b"\0":
        return data.decode("utf-16-be", "replace").encode()
    return data


def decoded(data: bytes) -> str:
    """As UTF-8; what is none is read by what it most likely is. Never fails."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode(_likely(data[:_SAMPLE]), "replace")


@lru_cache(maxsize=64)
def _likely(sample: bytes) -> str:
    best = from_bytes(sample).best() if len(sample) > 64 else None
    return best.encoding if best else _LAST
