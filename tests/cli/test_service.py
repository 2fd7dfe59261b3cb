"""The service: started when it is needed, and what is said when it cannot be."""

import json
import os
import signal
import socket
import subprocess
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest
from filelock import FileLock

from afterword.cli import launch
from tests.cli.terminal import Terminal
from tests.companion import Companion

TROUBLE = 3


def test_a_command_starts_the_service(quiet_shell: Terminal) -> None:
    assert quiet_shell.run("status").code == TROUBLE
    assert "afterword log" in quiet_shell.ok("list").out
    assert quiet_shell.ok("status", "--json").json["running"]
    assert "already" in quiet_shell.ok("start").out
    assert "stopped" in quiet_shell.ok("stop").out
    assert "not running" in quiet_shell.ok("stop").out
    assert quiet_shell.run("status").code == TROUBLE


def test_several_commands_at_once_start_one_service(quiet_shell: Terminal) -> None:
    with ThreadPoolExecutor() as pool:
        told = list(pool.map(lambda _: quiet_shell.run("status", "--json"), range(3)))
        done = list(pool.map(lambda _: quiet_shell.run("list"), range(3)))
    assert all(status.code == TROUBLE for status in told)
    assert all(command.code == 0 for command in done), done
    quiet_shell.ok("stop")
    with FileLock(quiet_shell.home / "run" / "service.lock", timeout=0):  # none was left waiting for it
        assert quiet_shell.run("status").code == TROUBLE


def test_what_was_kept_is_there_after_a_restart(quiet_shell: Terminal) -> None:
    quiet_shell.ok("log", "Priya Nair", "--company", "Acme")
    quiet_shell.ok("stop")
    assert "Priya Nair" in quiet_shell.ok("list").out


def test_the_file_of_a_killed_service_does_not_mislead(companion: Companion) -> None:
    companion.kill()
    assert companion.runtime_file.exists()
    shell = Terminal(companion.home)
    try:
        assert shell.run("status").code == TROUBLE
        shell.ok("list")
    finally:
        shell.run("stop")
        companion.start()  # the fixture stops what it started


def test_commands_at_once_after_a_kill_that_nobody_noticed(companion: Companion) -> None:
    shell = Terminal(companion.home)
    companion.process.send_signal(signal.SIGKILL)
    os.waitid(os.P_PID, companion.process.pid, os.WEXITED | os.WNOWAIT)  # dead, and kept as a zombie
    try:
        with ThreadPoolExecutor() as pool:
            done = list(pool.map(lambda _: shell.run("list"), range(2)))
        assert all(command.code == 0 for command in done), done
        shell.ok("stop")
        with FileLock(shell.home / "run" / "service.lock", timeout=0):  # none was left behind
            assert shell.run("status").code == TROUBLE
    finally:
        shell.run("stop")
        companion.kill()
        companion.start()  # the fixture stops what it started


def test_a_service_that_cannot_be_reached_is_not_left_behind(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spawned: list[subprocess.Popen[bytes]] = []
    spawn = launch._spawn

    def remembered(told: IO[bytes]) -> subprocess.Popen[bytes]:
        spawned.append(spawn(told))
        return spawned[0]

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(launch, "_spawn", remembered)
    monkeypatch.setattr(launch, "_ready", interrupted)
    with pytest.raises(KeyboardInterrupt):
        launch.start()
    assert spawned[0].returncode is not None


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"port": 1}', '{"port": "x", "pid": 1, "server_id": "", "client_id": "", "key": "zz"}'],
)
def test_a_runtime_file_of_nonsense_does_not_mislead(quiet_shell: Terminal, text: str) -> None:
    file = quiet_shell.home / "run" / "service.json"
    file.parent.mkdir(mode=0o700, parents=True)
    file.write_text(text)
    quiet_shell.ok("list")


@contextmanager
def squatter(answer: bytes) -> Iterator[tuple[int, list[bytes]]]:
    """Something that answers everything alike. What it was sent is in the list."""
    sent: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    sent.append(connection.recv(65536))
                    connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield server.getsockname()[1], sent
        finally:
            server.shutdown(socket.SHUT_RDWR)
            thread.join()


ANSWERS = {
    "yes to all": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    "a proof of nothing": b"HTTP/1.1 200 OK\r\nContent-Length: 46\r\n\r\n"
    b'{"server_id": "00", "nonce": "11", "proof": 2}',
    "no HTTP": b"hello there\r\n\r\n",
    "nothing": b"",
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_no_name_is_sent_to_somebody_else_on_our_port(companion: Companion, answer: bytes) -> None:
    told = json.loads(companion.runtime_file.read_text())
    with squatter(answer) as (port, sent):
        companion.runtime_file.write_text(json.dumps(told | {"port": port}))
        done = Terminal(companion.home).run("check", "Priya Nair")
    companion.runtime_file.write_text(json.dumps(told))
    assert done.code == TROUBLE
    assert sent
    assert not any(b"Priya" in data for data in sent)


def test_a_corrupt_key_file(quiet_shell: Terminal) -> None:
    (quiet_shell.home / "key").write_text("nonsense")
    done = quiet_shell.run("list")
    assert done.code == TROUBLE
    assert "damaged" in done.err
    assert "--recover" in done.err
    assert "nonsense" not in done.err


def test_a_log_of_another_key(quiet_shell: Terminal) -> None:
    quiet_shell.ok("log", "Priya Nair", "--company", "Acme")
    code = quiet_shell.ok("setup", "--recovery-code", "--json").json["recovery_code"]
    quiet_shell.ok("stop")
    (quiet_shell.home / "key").unlink()
    lost = quiet_shell.run("list")
    assert lost.code == TROUBLE
    assert "--recover" in lost.err
    other = "A" * 51 + "I" + "MNSU"
    assert quiet_shell.run("setup", "--recover", stdin=other).code in (2, 3)
    quiet_shell.ok("setup", "--recover", "--secret-store", "file", stdin=code)
    assert "Priya Nair" in quiet_shell.ok("list").out


def test_a_log_that_is_none(quiet_shell: Terminal) -> None:
    file = quiet_shell.home / "data" / "afterword.db"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"this is no database" * 1000)
    done = quiet_shell.run("list")
    assert done.code == TROUBLE
    assert done.err.count("\n") == 1


def test_a_home_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file, no folder")
    done = Terminal(tmp_path / "home").run("list")
    assert done.code == TROUBLE
    assert done.err.count("\n") == 1
