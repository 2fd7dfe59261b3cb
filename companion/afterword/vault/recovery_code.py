"""A key as a code that people can write down and type in again.

32 bytes of key and 3 of checksum are 35 bytes: exactly 56 base32 letters, shown as 14 groups of four.
"""

import base64
import hashlib
import re

from afterword.errors import BadInput

KEY_BYTES = 32
RECOVER = "Run `afterword setup --recover` and type in your recovery code."
_CHECK_BYTES = 3
_LETTERS = 56
_GROUP = 4
# Base32 has no 0, 1 and 8: whoever writes one means the letter that looks like it.
_MEANT = str.maketrans("018", "OIB")


def to_code(key: bytes) -> str:
    """The code of a key of 32 bytes: `ABCD-EFGH-…`, 69 characters."""
    letters = base64.b32encode(key + _checksum(key)).decode()
    return "-".join(letters[start : start + _GROUP] for start in range(0, _LETTERS, _GROUP))


def from_code(code: str) -> bytes:
    """The key of a code, in any case and grouping. Raises BadInput for what is none."""
    letters = re.sub(r"[\s\-–—_.]", "", code).upper().translate(_MEANT)
    if not re.fullmatch(rf"[A-Z2-7]{{{_LETTERS}}}", letters):
        raise BadInput(
            f"A recovery code is {_LETTERS} letters and digits from 2 to 7; this is not. Look at it again.",
            "code",
        )
    raw = base64.b32decode(letters)
    key, checksum = raw[:KEY_BYTES], raw[KEY_BYTES:]
    if checksum != _checksum(key):
        raise BadInput(
            "There is a slip in the recovery code: its checksum is wrong. Look at it again.", "code"
        )
    return key


def _checksum(key: bytes) -> bytes:
    return hashlib.sha256(b"afterword recovery code|" + key).digest()[:_CHECK_BYTES]
