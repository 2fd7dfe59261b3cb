"""What was acknowledged is there, whatever happens to the process or the disk."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.store import Store
from tests.store.samples import KEY, named

_ENOUGH = 25
_LIMIT = 2 * 1024 * 1024

_WRITER = """
import sys
from itertools import count
from afterword.store import Store
from tests.store.samples import KEY, named
url = sys.argv[1] or None
store = Store.open(url, KEY)
for number in count():
    print(store.append([named(number)], "log"), flush=True)
"""

_FILLER = f"""
import resource, sys
from afterword.errors import DiskFull
from afterword.store import Store
from tests.store.samples import KEY, named
if sys.argv[1] == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, ({_LIMIT}, {_LIMIT}))
store = Store.open(None, KEY)
acknowledged = 0
try:
    while True:
        acknowledged = store.append([named(acknowledged * 200 + n) for n in range(200)], "import")
except DiskFull as full:
    assert "make room" in full.text
try:
    store.append([named(n) for n in range(20000)], "import")
except DiskFull:
    print(acknowledged, flush=True)
assert store.facts()[0] == acknowledged, "reading goes on"
"""


def _start(code: str, *arguments: str, home: Path, before: tuple[str, ...] = ()) -> subprocess.Popen[str]:
    environment = os.environ | {"AFTERWORD_HOME": str(home)}
    command = [*before, sys.executable, "-c", code, *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


@pytest.mark.parametrize("round", range(3))
def test_acknowledged_writes_survive_a_kill(url: str | None, home: Path, round: int) -> None:
    with _start(_WRITER, url or "", home=home) as writer:
        assert writer.stdout
        told = [int(writer.stdout.readline()) for _ in range(_ENOUGH * (round + 1))]
        writer.kill()
        told += [int(line) for line in writer.stdout if line.endswith("\n")]
    store = Store.open(url, KEY)
    revision, facts = store.facts()
    assert told == list(range(1, len(told) + 1))
    assert revision in (len(told), len(told) + 1), "one more may have been written but not told"
    assert facts == [named(number) for number in range(revision)]
    assert store.append([named(revision)], "log") == revision + 1
    store.close()


def _may_mount() -> bool:
    try:
        return subprocess.run(["unshare", "--mount", "true"], check=False).returncode == 0
    except FileNotFoundError:
        return False


# As root a real small disk, in a mount namespace that ends with the process; for everybody a limit on the
# size of files, which SQLite meets as a write that fails.
_DISKS = ["limit", "disk"] if os.getuid() == 0 and _may_mount() else ["limit"]


@pytest.mark.parametrize("disk", _DISKS)
def test_a_full_disk_is_said_and_loses_nothing(home: Path, disk: str) -> None:
    kept = home.parent / "kept"
    kept.mkdir()
    before: tuple[str, ...] = ()
    if disk == "disk":
        home.mkdir()
        script = f'mount -t tmpfs -o size=2m none "{home}" && "$@"; cp -r "{home}/." "{kept}"'
        before = ("unshare", "--mount", "sh", "-c", script, "sh")
    with _start(_FILLER, disk, home=home, before=before) as filler:
        told, _ = filler.communicate()
    assert filler.returncode == 0
    if disk == "disk":
        shutil.copytree(kept, home, dirs_exist_ok=True)
    store = Store.open(None, KEY)
    revision, facts = store.facts()
    assert revision == int(told) > 3
    assert len(facts) == revision * 200
    assert store.append([named(1)], "log") == revision + 1
    store.close()
