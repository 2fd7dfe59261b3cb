"""Start, one instance, port, stop, and what a sudden end leaves (SECURITY.md, "Squatter", "Nothing lost")."""

import json
import os
import socket
from contextlib import suppress
from pathlib import Path

import pytest

from afterword import vault
from afterword.service.port import PREFERRED
from tests.companion import PATIENCE_SECONDS, Companion, running, start_process
from tests.service.waiting import reply_on, waiting

ACME = {"name": "Priya Nair", "company": "Acme"}


def ended(home: Path, **environment: str) -> tuple[int, str]:
    """Exit code and stderr of a service that cannot run."""
    process = start_process(home, **environment)
    _, told = process.communicate(timeout=PATIENCE_SECONDS)
    return process.returncode, told.decode()


def test_a_clean_stop_takes_the_runtime_file_away(companion: Companion) -> None:
    told = json.loads(companion.runtime_file.read_text())
    assert set(told) == {"port", "pid", "server_id", "client_id", "key"}
    companion.stop()
    assert not companion.runtime_file.exists()


def test_shutdown_is_answered_and_then_done(companion: Companion) -> None:
    assert companion.ok("shutdown")["text"]
    assert companion.process.wait(PATIENCE_SECONDS) == 0
    assert not companion.runtime_file.exists()


def test_a_second_instance_is_refused(companion: Companion) -> None:
    code, told = ended(companion.home)
    assert (code, told) == (3, "Afterword is already running. `afterword status` says where.\n")
    assert companion.ok("watch", {"revision": -1})


def test_a_killed_service_is_replaced_with_nothing_lost(companion: Companion) -> None:
    companion.ok("log", ACME)
    before = companion.ok("list")
    companion.kill()
    stale = companion.runtime_file.read_text()
    companion.start()
    assert companion.runtime_file.read_text() != stale
    assert companion.ok("list") == before


def test_every_write_that_was_answered_survives_a_kill(companion: Companion) -> None:
    answered = []
    for count in range(30):
        name = f"Person {'ABCDEFGHIJ'[count % 10]}{'klm'[count // 10]}x Number"
        answered.append(
            companion.ok("log", {"name": name, "company": "Acme", "new_person": True})["person"]["name"]
        )
    companion.kill()
    companion.start()
    kept = {row["person"]["name"] for row in companion.ok("list")["people"]}
    assert set(answered) <= kept


def test_a_taken_port_is_passed_over_and_told(home: Path) -> None:
    with socket.socket() as squatter:
        squatter.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        with suppress(OSError):  # another service of this machine has it already, which is as good
            squatter.bind(("127.0.0.1", PREFERRED))
            squatter.listen()
        with running(home) as companion:
            assert companion.port != PREFERRED
            check = next(c for c in companion.ok("doctor")["checks"] if c["name"] == "port")
            assert not check["ok"]
            assert str(PREFERRED) in check["fix"]
    assert f"port {PREFERRED} is taken" in (home / "log" / "afterword.log").read_text()


def test_it_listens_on_loopback_only(companion: Companion) -> None:
    with socket.socket() as outside, pytest.raises(OSError, match="refused"):
        outside.connect(("127.0.0.2", companion.port))


def test_a_wrong_key_is_told_and_nothing_is_touched(companion: Companion) -> None:
    companion.ok("log", ACME)
    companion.stop()
    database = companion.home / "data" / "afterword.db"
    before = database.read_bytes()
    key = (companion.home / "key").read_text()
    (companion.home / "key").unlink()
    (companion.home / "key").write_text(vault.to_code(bytes(32)))
    (companion.home / "key").chmod(0o600)
    code, told = ended(companion.home)
    assert code == 3
    assert "Traceback" not in told
    assert len(told.splitlines()) == 1
    assert database.read_bytes() == before
    (companion.home / "key").write_text(key)
    companion.start()
    assert companion.ok("list")["people"]


def test_a_lost_key_is_told_and_no_new_one_is_made(companion: Companion) -> None:
    companion.stop()
    (companion.home / "key").unlink()
    code, told = ended(companion.home)
    assert (code, len(told.splitlines())) == (3, 1)
    assert not (companion.home / "key").exists()


def test_a_damaged_log_is_told(companion: Companion) -> None:
    companion.ok("log", ACME)
    companion.stop()
    database = companion.home / "data" / "afterword.db"
    data = bytearray(database.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 512] = bytes(512)
    database.write_bytes(data)
    code, told = ended(companion.home)
    assert (code, len(told.splitlines())) == (3, 1)
    assert "Traceback" not in told


def test_settings_that_do_not_read_are_told(home: Path) -> None:
    (home / "config.toml").write_text("secret_store = \n")
    code, told = ended(home)
    assert (code, len(told.splitlines())) == (2, 1)
    assert "config.toml" in told


@pytest.mark.parametrize("name", ["run", "log", "data"])
def test_a_file_where_a_folder_should_be_is_told(home: Path, name: str) -> None:
    (home / name).write_text("")
    code, told = ended(home)
    assert (code, len(told.splitlines())) == (3, 1)
    assert "Traceback" not in told


def test_systemd_hears_when_it_is_ready_and_when_it_stops(home: Path, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.settimeout(PATIENCE_SECONDS)
        systemd.bind(str(tmp_path / "notify"))
        process = start_process(home, NOTIFY_SOCKET=str(tmp_path / "notify"))
        assert systemd.recv(64) == b"READY=1"
        assert (home / "run" / "service.json").exists()
        process.terminate()
        assert systemd.recv(64) == b"STOPPING=1"
        process.communicate(timeout=PATIENCE_SECONDS)
        assert process.returncode == 0


def test_a_runtime_file_of_another_process_is_left_alone(companion: Companion) -> None:
    other = json.loads(companion.runtime_file.read_text()) | {"pid": os.getpid()}
    companion.runtime_file.write_text(json.dumps(other))
    companion.stop()
    assert json.loads(companion.runtime_file.read_text()) == other


def test_those_who_wait_are_answered_before_it_stops(companion: Companion) -> None:
    revision = companion.ok("watch", {"revision": -1})["revision"]
    with waiting(companion, revision) as sock:
        companion.process.terminate()
        assert reply_on(sock) == {"revision": revision, "open": False}
    companion.stop()
