"""Makes a screenshot smaller: 256 colours are plenty for what we draw (PNG specification, third edition)."""

import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

SIGNATURE = b"\x89PNG\r\n\x1a\n"
COLOURS = 256
BYTES = {2: 3, 6: 4}  # a pixel's, by colour type: RGB, RGBA


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += length + 12


def _chunk(kind: bytes, content: bytes) -> bytes:
    whole = kind + content
    return struct.pack(">I", len(content)) + whole + struct.pack(">I", zlib.crc32(whole))


def _nearer(left: int, up: int, corner: int) -> int:
    """The Paeth predictor (9.4)."""
    guess = left + up - corner
    return min((left, up, corner), key=lambda one: abs(guess - one))


def _row(kind: int, row: bytearray, above: bytes, step: int) -> bytearray:
    """Undoes a row's filter (9.2)."""
    for at in range(len(row)) if kind else ():
        left, corner = (row[at - step], above[at - step]) if at >= step else (0, 0)
        up = above[at]
        guess = (0, left, up, (left + up) // 2, _nearer(left, up, corner) if kind == 4 else 0)[kind]
        row[at] = (row[at] + guess) & 255
    return row


def _pixels(data: bytes, width: int, step: int) -> Iterator[list[bytes]]:
    """Row by row, red, green and blue of each pixel: a screenshot is opaque."""
    above = bytes(width * step)
    for at in range(0, len(data), width * step + 1):
        row = _row(data[at], bytearray(data[at + 1 : at + 1 + width * step]), above, step)
        above = bytes(row)
        yield [above[one : one + 3] for one in range(0, len(above), step)]


def _palette(counts: Counter[bytes]) -> tuple[list[bytes], dict[bytes, int]]:
    """The most frequent colours, and for every colour the number of the one that is nearest."""
    kept = [colour for colour, _ in counts.most_common(COLOURS)]
    numbers = {colour: number for number, colour in enumerate(kept)}
    for colour in counts.keys() - numbers.keys():
        numbers[colour] = min(range(len(kept)), key=lambda number: _distance(kept[number], colour))
    return kept, numbers


def _distance(one: bytes, other: bytes) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


def shrink(file: Path) -> None:
    """Rewrites a screenshot of 8 bits a channel, not interlaced, with a palette."""
    data = file.read_bytes()
    chunks = list(_chunks(data))
    width, height, _, colour = struct.unpack_from(">IIBB", chunks[0][1])
    raw = zlib.decompress(b"".join(content for kind, content in chunks if kind == b"IDAT"))
    rows = list(_pixels(raw, width, BYTES[colour]))
    kept, numbers = _palette(Counter(pixel for row in rows for pixel in row))
    packed = b"".join(b"\0" + bytes(numbers[pixel] for pixel in row) for row in rows)
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = (b"IHDR", header), (b"PLTE", b"".join(kept)), (b"IDAT", zlib.compress(packed, 9)), (b"IEND", b"")
    file.write_bytes(SIGNATURE + b"".join(_chunk(*part) for part in parts))
