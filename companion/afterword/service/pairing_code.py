"""The code that a user pastes into the extension to pair it (SECURITY.md, "Signed protocol").

Base32 (RFC 4648, no padding) of `port (2 bytes, big-endian) | client_id (16) | key (32) | checksum (4)`, in
groups of 8 joined by `-`. The checksum is the first 4 bytes of the SHA-256 of what stands before it: it
tells a slip in copying from a code that has expired. The extension reads the same in `src/wire/`;
`contract/examples/signing.json` holds both sides to it.
"""

import hashlib
from base64 import b32decode, b32encode
from typing import NamedTuple

from afterword.errors import BadInput

_CHECKSUM = 4
_LENGTH = 2 + 16 + 32 + _CHECKSUM
_GROUP = 8
_UNREADABLE = "This is not a whole pairing code. Copy all of it from the terminal and paste it again."


class PairingCode(NamedTuple):
    """What the code carries: `client_id` is 32 hex digits, `key` 32 bytes."""

    port: int
    client_id: str
    key: bytes


def write_code(parts: PairingCode) -> str:
    """The code as it is shown."""
    plain = parts.port.to_bytes(2, "big") + bytes.fromhex(parts.client_id) + parts.key
    text = b32encode(plain + _checksum(plain)).decode().rstrip("=")
    return "-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def read_code(text: str) -> PairingCode:
    """The parts of a pasted code, in any case and grouping. Raises BadInput."""
    letters = "".join(text.split()).replace("-", "").upper()
    try:
        data = b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError:
        raise BadInput(_UNREADABLE) from None
    plain, checksum = data[:-_CHECKSUM], data[-_CHECKSUM:]
    if len(data) != _LENGTH or checksum != _checksum(plain):
        raise BadInput(_UNREADABLE)
    return PairingCode(int.from_bytes(plain[:2], "big"), plain[2:18].hex(), plain[18:])


def _checksum(plain: bytes) -> bytes:
    return hashlib.sha256(plain).digest()[:_CHECKSUM]
