"""The log as a file, purely: one file per format, and here their list (docs/EXPORT.md)."""

from collections.abc import Callable
from typing import NamedTuple

from afterword.exports import csv_table, interviews, json_log, vcards
from afterword.exports.told import Told
from afterword.words import ExportFormat


class Format(NamedTuple):
    """How a format is written, and what its files' names end in."""

    write: Callable[[Told], str]
    suffix: str


FORMATS: dict[ExportFormat, Format] = {
    ExportFormat.JSON: Format(json_log.write, ".json"),
    ExportFormat.CSV: Format(csv_table.write, ".csv"),
    ExportFormat.VCARD: Format(vcards.write, ".vcf"),
    ExportFormat.ICS: Format(interviews.write, ".ics"),
}

__all__ = ["FORMATS", "Format", "Told"]
