"""The parts of what the user names: a file as it is, or the files within a .zip that there is a reader for.

A part is never larger than 64 MiB, whatever an archive says of itself.
"""

import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple

from afterword.errors import BadInput
from afterword.sources.refusal import Unreadable

MOST = 64 * 2**20
_MOST_PARTS = 5_000
_ENDINGS = (".csv", ".ics", ".json", ".tsv", ".ical", ".ifb")
_TOO_LARGE = "it is larger than 64 MB, more than any export of this kind. Is it the right file?"
_BROKEN_ZIP = "the archive is damaged or cut short. Get it once more."
_LOCKED = "the archive is locked with a password. Unpack it first."
_NOTHING_IN_IT = "there is nothing in the archive that Afterword can read: no .csv, .ics or .json."
_OFFICE = "this is a workbook. Save it as CSV first."


class Part(NamedTuple):
    """A file to read. `inside`: it came in an archive, among others that are none of our business."""

    name: str
    data: bytes
    inside: bool = False


def parts(path: str) -> Iterator[Part]:
    """What to read of the file; "-" is what is piped in. Raises BadInput and Unreadable."""
    if path == "-":
        yield Part("standard input", _limited(sys.stdin.buffer, "standard input"))
        return
    file = Path(path)
    try:
        with file.open("rb") as opened:
            if opened.read(4) == b"PK\x03\x04":
                yield from _of_archive(opened, file.name)
                return
            opened.seek(0)
            yield Part(file.name, _limited(opened, file.name))
    except IsADirectoryError:
        raise BadInput(f"{path} is a folder. Name the files in it.") from None
    except OSError as error:
        raise BadInput(f"{path}: {error.strerror or 'it cannot be read'}.") from None
    except ValueError:  # a name that no file can have
        raise BadInput("That is no file's name.") from None


def _limited(opened: IO[bytes], name: str) -> bytes:
    data = opened.read(MOST + 1)
    if len(data) > MOST:
        raise Unreadable(_TOO_LARGE, name)
    return data


def _of_archive(opened: IO[bytes], name: str) -> Iterator[Part]:
    try:
        with zipfile.ZipFile(opened) as archive:
            inside = archive.infolist()
            if any(one.filename == "[Content_Types].xml" for one in inside[:50]):
                raise Unreadable(_OFFICE, name)
            wanted = [one for one in inside[:_MOST_PARTS] if _is_wanted(one)]
            if not wanted:
                raise Unreadable(_NOTHING_IN_IT, name)
            for one in wanted:
                yield _unpacked(archive, one, name)
    except RuntimeError:
        raise Unreadable(_LOCKED, name) from None
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        ValueError,
        OverflowError,
        KeyError,
    ):
        raise Unreadable(_BROKEN_ZIP, name) from None


def _is_wanted(one: zipfile.ZipInfo) -> bool:
    base = one.filename.rpartition("/")[2]
    return base.lower().endswith(_ENDINGS) and not base.startswith((".", "_"))


def _unpacked(archive: zipfile.ZipFile, one: zipfile.ZipInfo, name: str) -> Part:
    where = f"{name}, {one.filename}"
    if one.file_size > MOST:
        raise Unreadable(_TOO_LARGE, where)
    with archive.open(one) as opened:
        return Part(where, _limited(opened, where), inside=True)
